using System;
using System.Runtime.CompilerServices;
using Wsk.Encoders;
using Wsk.Shared;

namespace Wsk.CompilerServices;

/// <summary>The same fields on the way to UTF-16.</summary>
public unsafe ref partial struct SessionFromWriter
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteFieldsAsUtf16(
        string? customerName, string? headImgUrl, int genderPart, long gender, string? phoneNumber, string? email, string? address, string? title, string? department)
    {
        char* to = _utf16;
        to = AppendField(to, FieldKeys.CustomerName, FieldKeys.CustomerNameLength, customerName);
        to = AppendField(to, FieldKeys.HeadImgUrl, FieldKeys.HeadImgUrlLength, headImgUrl);
        to = AppendGender(to, genderPart, gender);
        to = AppendField(to, FieldKeys.PhoneNumber, FieldKeys.PhoneNumberLength, phoneNumber);
        to = AppendField(to, FieldKeys.Email, FieldKeys.EmailLength, email);
        to = AppendField(to, FieldKeys.Address, FieldKeys.AddressLength, address);
        to = AppendField(to, FieldKeys.Title, FieldKeys.TitleLength, title);
        to = AppendField(to, FieldKeys.Department, FieldKeys.DepartmentLength, department);
        _utf16 = to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char* AppendField(char* to, scoped ReadOnlySpan<byte> paddedKey, int keyLength, string? value)
    {
        if (value is null)
        {
            return to;
        }

        if (to < _utf16Sure && value.Length <= JsonText.ShortUnits)
        {
            Utf16Text.WidenKey(paddedKey, keyLength, to);
            fixed (char* from = value)
            {
                char* end = Utf16Text.EscapeShort(from, value.Length, to + keyLength, ref _utf16More);
                if (end != null)
                {
                    return end;
                }
            }
        }

        return AppendFieldWhereItFits(to, paddedKey.Slice(0, keyLength), value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char* AppendGender(char* to, int part, long value)
    {
        if (value == GenderRule.Unknown)
        {
            return to;
        }

        if (!GenderRule.IsReadable(value) || to >= _utf16Sure)
        {
            return AppendGenderWhereItFits(to, part, value);
        }

        Utf16Text.WidenKey(FieldKeys.Gender, FieldKeys.GenderLength, to);
        to += FieldKeys.GenderLength;
        *to = (char)('0' + value);
        return to + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private char* AppendFieldWhereItFits(char* to, scoped ReadOnlySpan<byte> key, string value)
    {
        _utf16 = to;
        WriteLongTextWhereItFits(key, value);
        return _utf16;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private char* AppendGenderWhereItFits(char* to, int part, long value)
    {
        _utf16 = to;
        WriteGenderWhereItFits(part, value);
        return _utf16;
    }
}
