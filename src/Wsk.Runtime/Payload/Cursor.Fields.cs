using System;
using System.Runtime.CompilerServices;
using Wsk.Shared;

namespace Wsk.Engine;

/// <summary>
/// The fields that most DTOs have. The place stays in a register, and each field has a branch of its own, by which the processor learns what kind of
/// text the field has.
/// </summary>
internal unsafe partial struct Cursor<TUnit, TForm>
{
    /// <summary>Writes the fields before the birthday. Null, and an unknown gender, leave a field out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteFields(
        string? customerName, string? headImgUrl, long gender, string? phoneNumber, string? email, string? address, string? title, string? department)
    {
        TUnit* to = To;
        to = AppendField(to, FieldKeys.CustomerName, FieldKeys.CustomerNameLength, customerName);
        to = AppendField(to, FieldKeys.HeadImgUrl, FieldKeys.HeadImgUrlLength, headImgUrl);
        to = AppendGender(to, gender);
        to = AppendField(to, FieldKeys.PhoneNumber, FieldKeys.PhoneNumberLength, phoneNumber);
        to = AppendField(to, FieldKeys.Email, FieldKeys.EmailLength, email);
        to = AppendField(to, FieldKeys.Address, FieldKeys.AddressLength, address);
        to = AppendField(to, FieldKeys.Title, FieldKeys.TitleLength, title);
        to = AppendField(to, FieldKeys.Department, FieldKeys.DepartmentLength, department);
        To = to;
    }

    /// <summary>Appends a gender that can be read; an unknown one is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnit* AppendGender(TUnit* to, long value)
    {
        if (value == GenderRule.Unknown)
        {
            return to;
        }

        if (to >= _uncheckedEnd)
        {
            return AppendGenderChecked(to, value);
        }

        _form.WriteKey(FieldKeys.Gender, FieldKeys.GenderLength, to);
        to += FieldKeys.GenderLength;
        _form.Put((byte)('0' + value), to);
        return to + 1;
    }

    /// <summary>Writes a birthday that is one of the days that every month has. False for any other text, right or wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWriteBirthday(string value)
    {
        TUnit* to = To;
        if (to >= _uncheckedEnd)
        {
            return false;
        }

        _form.WriteKey(FieldKeys.Birthday, FieldKeys.BirthdayLength, to);
        to += FieldKeys.BirthdayLength;
        if (!_form.TryWriteDay(value, to))
        {
            return false;
        }

        to += BirthdayRule.Length;
        _form.Put((byte)'"', to);
        To = to + 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TUnit* AppendField(TUnit* to, scoped ReadOnlySpan<byte> paddedKey, int keyLength, string? value)
    {
        if (value is null)
        {
            return to;
        }

        if (to >= _uncheckedEnd)
        {
            return AppendFieldChecked(to, paddedKey.Slice(0, keyLength), value);
        }

        _form.WriteKey(paddedKey, keyLength, to);
        to += keyLength;
        TUnit* end = AppendShort(to, value);
        return end != null ? end : AppendLong(to, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TUnit* AppendFieldChecked(TUnit* to, scoped ReadOnlySpan<byte> key, string value) => AppendLong(Append(to, key), value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TUnit* AppendGenderChecked(TUnit* to, long value) => Append(to, value == GenderRule.Male ? ",\"gender\":1"u8 : ",\"gender\":2"u8);
}
