using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Encoders;
using Wsk.Rules;

namespace Wsk.CompilerServices;

/// <summary>
/// Writes one payload into a span and counts its bytes. What does not fit is counted only, so that one pass tells both whether the payload
/// is valid and how long it is. Called by generated code only.
/// </summary>
/// <remarks>
/// Every member is written with a leading comma, every entry with a leading <c>%2C</c>; what closes the object or the array then puts
/// the opening bracket over the first one. So generated code needs no state for "is this the first".
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct SessionFromWriter
{
    private readonly SessionFromShape _shape;
    private readonly int _limit;

    // Empty once something did not fit: from then on everything is counted only.
    private Span<byte> _destination;
    private long _length;

    private SessionFromError _error;
    private int _errorUnit;
    private DroppedMemberSet _omitted;

    private DropPlan _plan;
    private int _unit;
    private long _unitStart;
    private long _customDataStart;

    internal SessionFromWriter(SessionFromShape shape, Span<byte> destination, DropPlan plan)
    {
        _shape = shape;
        _limit = shape.Limit;
        _destination = destination;
        _length = 0;
        _error = SessionFromError.None;
        _errorUnit = 0;
        _omitted = plan.Dropped;
        _plan = plan;
        _unit = DropPlan.NoUnit;
        _unitStart = 0;
        _customDataStart = 0;
    }

    /// <summary>The payload's UTF-8 bytes so far, whether or not they were written.</summary>
    internal readonly long Length => _length;

    internal readonly SessionFromError Error => _error;

    /// <summary>The unit that <see cref="Error"/> speaks of.</summary>
    internal readonly int ErrorUnit => _errorUnit;

    /// <summary>The units that are not in the payload although the DTO has a value for them.</summary>
    internal readonly DroppedMemberSet Dropped => _omitted;

    /// <summary>Writes a text member; null leaves it out.</summary>
    /// <param name="key">Everything before the value, for example <c>,"remark":"</c>.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(scoped ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            WriteEscaped(Append(_length, key), value);
        }
    }

    /// <summary>Writes the gender, the number 1 or 2; 0 leaves it out.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value.</param>
    public void WriteGender(int unit, long value)
    {
        if (value == GenderRule.Unknown)
        {
            return;
        }

        if (!GenderRule.IsReadable(value))
        {
            Refuse(unit, SessionFromError.InvalidGender);
            return;
        }

        WriteRaw(value == GenderRule.Male ? ",\"gender\":1"u8 : ",\"gender\":2"u8);
    }

    /// <summary>Writes a birthday that is text already; null and an empty string leave it out.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value.</param>
    public void WriteBirthday(int unit, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (!BirthdayRule.IsBirthday(value.AsSpan()))
        {
            Refuse(unit, SessionFromError.InvalidBirthday);
            return;
        }

        WriteEscaped(Append(_length, BirthdayKey), value!);
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

    /// <summary>Closes the object.</summary>
    internal void Complete()
    {
        CloseUnit();
        if (_length == 0)
        {
            WriteRaw("{}"u8);
            return;
        }

        WriteRaw("}"u8);
        if (!_destination.IsEmpty)
        {
            _destination[0] = (byte)'{';
        }
    }

    private static ReadOnlySpan<byte> BirthdayKey => ",\"birthday\":\""u8;

    private void WriteDay(int year, int month, int day)
    {
        Span<byte> text = stackalloc byte[BirthdayRule.Length];
        InvariantText.WriteDay(text, year, month, day);
        WriteRaw(BirthdayKey);
        WriteRaw(text);
        WriteRaw("\""u8);
    }

    /// <summary>An invalid value: the first one fails the write, unless the DTO leaves such members out.</summary>
    private void Refuse(int unit, SessionFromError error)
    {
        if (_shape.OmitInvalid)
        {
            _omitted = _omitted.With(unit);
        }
        else if (_error == SessionFromError.None)
        {
            _error = error;
            _errorUnit = unit;
        }
    }

    /// <summary>Writes a text and the quotation mark behind it, after so many bytes. Inlined, it would use up what the JIT spends on generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(long length, string value)
    {
        if (IsBeyondLimit(length, value.Length))
        {
            length = Skip(length, value.Length);
        }
        else if (JsonText.TryEscape(value.AsSpan(), Free(length), out int written))
        {
            length += written;
        }
        else
        {
            length = Skip(length, JsonText.Measure(value.AsSpan()));
        }

        _length = Append(length, "\""u8);
    }

    private void WriteRaw(scoped ReadOnlySpan<byte> bytes) => _length = Append(_length, bytes);

    /// <summary>
    /// Puts bytes after so many, or counts them only; returns how many there are then. What writes several parts hands that on in a register and
    /// sets the field once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Append(long length, scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _destination.Length - length)
        {
            return Skip(length, bytes.Length);
        }

        // Compared once; and of a constant the JIT makes a few moves.
        Unsafe.CopyBlockUnaligned(
            ref Unsafe.Add(ref MemoryMarshal.GetReference(_destination), (int)length),
            ref MemoryMarshal.GetReference(bytes),
            (uint)bytes.Length);
        return length + bytes.Length;
    }

    /// <summary>What is left of the destination after so many bytes.</summary>
    private readonly Span<byte> Free(long length) => length <= _destination.Length ? _destination.Slice((int)length) : default;

    /// <summary>Every UTF-16 unit is at least one byte, so such a text needs no scan. When members may be dropped, shorter ones are scanned all the same: their exact size decides.</summary>
    private readonly bool IsBeyondLimit(long length, int units) => units > _limit || (length > _limit && !_plan.IsActive);

    private void Count(long bytes) => _length = Skip(_length, bytes);

    /// <summary>Counts bytes that are not written, and nothing is any more.</summary>
    private long Skip(long length, long bytes)
    {
        _destination = default;
        return length + bytes;
    }
}
