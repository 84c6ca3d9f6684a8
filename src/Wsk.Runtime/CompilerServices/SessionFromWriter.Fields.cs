using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Encoders;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>
/// The fields that most DTOs have, in one call: where the writer is stays in a register, and each field has a branch of its own, by which the
/// processor learns what kind of text the field has.
/// </summary>
public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Writes the fields before the birthday. Null, and a gender of 0, leave a field out.</summary>
    /// <param name="customerName">The field.</param>
    /// <param name="headImgUrl">The field.</param>
    /// <param name="genderPart">The gender's part.</param>
    /// <param name="gender">The gender.</param>
    /// <param name="phoneNumber">The field.</param>
    /// <param name="email">The field.</param>
    /// <param name="address">The field.</param>
    /// <param name="title">The field.</param>
    /// <param name="department">The field.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteFields(
        string? customerName = null,
        string? headImgUrl = null,
        int genderPart = 0,
        long gender = GenderRule.Unknown,
        string? phoneNumber = null,
        string? email = null,
        string? address = null,
        string? title = null,
        string? department = null)
    {
        if (_isUtf16)
        {
            WriteFieldsAsUtf16(customerName, headImgUrl, genderPart, gender, phoneNumber, email, address, title, department);
            return;
        }

        byte* to = _to;
        to = AppendField(to, FieldKeys.CustomerName, FieldKeys.CustomerNameLength, customerName);
        to = AppendField(to, FieldKeys.HeadImgUrl, FieldKeys.HeadImgUrlLength, headImgUrl);
        to = AppendGender(to, genderPart, gender);
        to = AppendField(to, FieldKeys.PhoneNumber, FieldKeys.PhoneNumberLength, phoneNumber);
        to = AppendField(to, FieldKeys.Email, FieldKeys.EmailLength, email);
        to = AppendField(to, FieldKeys.Address, FieldKeys.AddressLength, address);
        to = AppendField(to, FieldKeys.Title, FieldKeys.TitleLength, title);
        to = AppendField(to, FieldKeys.Department, FieldKeys.DepartmentLength, department);
        _to = to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* AppendField(byte* to, scoped ReadOnlySpan<byte> paddedKey, int keyLength, string? value)
    {
        if (value is null)
        {
            return to;
        }

        if (to >= _sure)
        {
            return AppendFieldWhereItFits(to, paddedKey.Slice(0, keyLength), value);
        }

        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(paddedKey), FieldKeys.Width);
        to += keyLength;
        if (value.Length <= JsonText.ShortUnits)
        {
            fixed (char* from = value)
            {
                byte* end = JsonText.EscapeShort(from, value.Length, to);
                if (end != null)
                {
                    return end;
                }
            }
        }

        return AppendLongField(to, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* AppendGender(byte* to, int part, long value)
    {
        if (value == GenderRule.Unknown)
        {
            return to;
        }

        if (!GenderRule.IsReadable(value) || to >= _sure)
        {
            return AppendGenderWhereItFits(to, part, value);
        }

        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(FieldKeys.Gender), FieldKeys.Width);
        to += FieldKeys.GenderLength;
        *to = (byte)('0' + value);
        return to + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendLongField(byte* to, string value)
    {
        WriteEscapedLong(to, value);
        return _to;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendFieldWhereItFits(byte* to, scoped ReadOnlySpan<byte> key, string value)
    {
        _to = to;
        WriteTextWhereItFits(key, value);
        return _to;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendGenderWhereItFits(byte* to, int part, long value)
    {
        _to = to;
        WriteGenderWhereItFits(part, value);
        return _to;
    }
}
