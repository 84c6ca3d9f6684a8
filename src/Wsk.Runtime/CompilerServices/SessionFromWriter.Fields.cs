using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.CompilerServices;

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
        gender = ReadableGender(genderPart, gender);
        if (IsInUtf16)
        {
            WriteUtf16Fields(customerName, headImgUrl, gender, phoneNumber, email, address, title, department);
            return;
        }

        _bytes.WriteFields(customerName, headImgUrl, gender, phoneNumber, email, address, title, department);
    }

    /// <summary>Writes a text member; null leaves it out.</summary>
    /// <param name="key">Everything before the value, for example <c>,"remark":"</c>.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(scoped ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            // For a constant key the length check folds away and the copy becomes a few moves.
            if (key.Length <= FieldKeys.Width && _bytes.IsUnchecked)
            {
                byte* to = _bytes.To;
                Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(key), (uint)key.Length);
                _bytes.WriteUnchecked(to + key.Length, value);
            }
            else
            {
                WriteTextChecked(key, value);
            }
        }
    }

    /// <summary>Writes the gender, 1 (male) or 2 (female); 0 (unknown) leaves it out, any other number is invalid.</summary>
    /// <param name="part">The gender's part.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteGender(int part, long value)
    {
        value = ReadableGender(part, value);
        if (IsInUtf16)
        {
            _units.To = _units.AppendGender(_units.To, value);
            return;
        }

        _bytes.To = _bytes.AppendGender(_bytes.To, value);
    }

    /// <summary>Writes a birthday that is text already; null and an empty string leave it out.</summary>
    /// <param name="part">The birthday's part.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteBirthday(int part, string? value)
    {
        if (value is not null && !_bytes.TryWriteBirthday(value) && !(_isUtf16 && _units.TryWriteBirthday(value)))
        {
            WriteBirthdayChecked(part, value);
        }
    }

    /// <summary>Writes the day of a date, whatever its time of day and kind; <c>default</c> leaves it out.</summary>
    /// <param name="value">The value.</param>
    public void WriteBirthday(DateTime value)
    {
        if (value.Ticks != 0)
        {
            WriteDay(value.Year, value.Month, value.Day);
        }
    }

    /// <summary>Writes the day as it stands, whatever the offset; <c>default</c> leaves it out.</summary>
    /// <param name="value">The value.</param>
    public void WriteBirthday(DateTimeOffset value)
    {
        if (value.Ticks != 0 || value.Offset != TimeSpan.Zero)
        {
            WriteDay(value.Year, value.Month, value.Day);
        }
    }

    /// <summary>Writes a DateOnly, which older targets do not have; the first day of year 1, its default, leaves it out.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public void WriteBirthday(int year, int month, int day)
    {
        if (year != 1 || month != 1 || day != 1)
        {
            WriteDay(year, month, day);
        }
    }

    // The bytes are closed while members are UTF-16, so the flag need not be read first. Reading the flag first cost 8 ns a payload with AVX-512, presumably
    // because the load waits for the 64-byte store that clears the writer.
    private readonly bool IsInUtf16 => !_bytes.IsUnchecked && _isUtf16;

    private static ReadOnlySpan<byte> BirthdayKey => FieldKeys.Birthday.Slice(0, FieldKeys.BirthdayLength);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUtf16Fields(
        string? customerName, string? headImgUrl, long gender, string? phoneNumber, string? email, string? address, string? title, string? department) =>
        _units.WriteFields(customerName, headImgUrl, gender, phoneNumber, email, address, title, department);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteTextChecked(scoped ReadOnlySpan<byte> key, string value)
    {
        if (_isUtf16)
        {
            _units.WriteText(key, value);
            return;
        }

        _bytes.WriteTextChecked(key, value);
    }

    /// <summary>The gender, or 0 for one that is invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long ReadableGender(int part, long value)
    {
        if (value != GenderRule.Unknown && !GenderRule.IsReadable(value))
        {
            ReportInvalid(part, SessionFromError.InvalidGender);
            return GenderRule.Unknown;
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteBirthdayChecked(int part, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (BirthdayRule.IsBirthday(value.AsSpan()))
        {
            WriteTextChecked(BirthdayKey, value);
        }
        else
        {
            ReportInvalid(part, SessionFromError.InvalidBirthday);
        }
    }

    private void WriteDay(int year, int month, int day)
    {
        Span<byte> text = stackalloc byte[FieldKeys.BirthdayLength + BirthdayRule.Length + 1];
        BirthdayKey.CopyTo(text);
        InvariantText.WriteDay(text.Slice(FieldKeys.BirthdayLength), year, month, day);
        text[text.Length - 1] = (byte)'"';
        if (IsInUtf16)
        {
            _units.To = _units.Append(_units.To, text);
            return;
        }

        _bytes.To = _bytes.Append(_bytes.To, text);
    }
}
