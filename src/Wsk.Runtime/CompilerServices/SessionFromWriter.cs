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
public unsafe ref partial struct SessionFromWriter
{
    // The longest key that is written unchecked; all of WSK's are shorter.
    private const int MaxSureKey = 32;

    // What a short text and its key take, whatever the text is.
    private const int SureBytes = MaxSureKey + (JsonText.ShortUnits * JsonText.MaxBytesPerUnit) + JsonText.Room;

    private byte* _start;
    private long _room;

    // Where the next byte goes, and where bytes may go no further. Once something did not fit the two are one: from then on
    // everything is counted only.
    private byte* _to;
    private byte* _end;
    private long _skipped;

    // Before this place, any key and short text fit. Null when none does, and when something was skipped.
    private byte* _sure;

    private SessionFromShape _shape;
    private SessionFromError _error;
    private int _errorUnit;
    private DroppedMemberSet _omitted;
    private int _entryCount;

    private DropPlan _plan;
    private int _unit;
    private long _unitStart;

    // Where customData begins, seen from the start, and what had been skipped before it: there the writer goes back to when it has no entry.
    private long _customDataStart;
    private long _customDataSkipped;

    // What stands before the bytes as UTF-16, in a writer that begins so; null in any other.
    private bool _isUtf16;
    private char* _utf16Start;
    private char* _utf16;
    private char* _utf16End;

    // Before this place, any key and short text fit as UTF-16. Null when none does.
    private char* _utf16Sure;

    // How many bytes more than units that is as UTF-8.
    private long _utf16More;

    // Where it is when the scratch memory was too small.
    private char[]? _utf16Rented;
    private GCHandle _utf16Pin;

    // Of a writer whose destination is its own.
    private bool _grows;
    private byte[]? _rented;
    private GCHandle _pin;

    /// <summary>Begins. Not a constructor: of a local that is cleared before anything else happens, the JIT spares the clearing.</summary>
    /// <param name="shape">The DTO.</param>
    /// <param name="destination">Where to write; pinned for as long as the writer is used.</param>
    /// <param name="room">How many bytes may be touched there.</param>
    /// <param name="grows">Whether the destination is but scratch memory, from which the payload may move to a rented array.</param>
    internal void Begin(SessionFromShape shape, byte* destination, int room, bool grows)
    {
        _start = destination;
        _room = Math.Min(room, shape.LargestRoom);
        _to = destination;
        SetEnd();
        _shape = shape;
        _unit = DropPlan.NoUnit;
        _customDataStart = NoCustomData;
        _grows = grows && shape.Limit > room;
    }

    /// <summary>Begins again, without what the plan leaves out.</summary>
    internal void Restart(DropPlan plan)
    {
        _to = _start;
        _skipped = 0;
        SetEnd();
        _customDataStart = NoCustomData;
        _customDataSkipped = 0;
        _error = SessionFromError.None;
        _omitted = plan.Dropped;
        _entryCount = 0;
        _plan = plan;
    }

    /// <summary>The payload's UTF-8 bytes so far, whether or not they were written.</summary>
    internal readonly long Length => (_to - _start) + _skipped + Utf16Bytes;

    /// <summary>The bytes in the destination.</summary>
    internal readonly int BytesWritten => (int)(_to - _start);

    /// <summary>How many run-time entries are in the payload.</summary>
    internal readonly int EntryCount => _entryCount;

    /// <summary>Whether the payload is valid but for its length.</summary>
    internal readonly bool IsTooLong => _error == SessionFromError.None && Length > _shape.Limit;

    /// <summary>Whether what was written is valid and all of it is in the destination.</summary>
    internal readonly bool IsComplete => _error == SessionFromError.None && _skipped == 0 && Length <= _shape.Limit;

    /// <summary>From this byte on all is ASCII: customData is.</summary>
    internal readonly int AsciiStart => _customDataStart == NoCustomData ? BytesWritten : (int)_customDataStart;

    /// <summary>Writes a text member; null leaves it out.</summary>
    /// <param name="key">Everything before the value, for example <c>,"remark":"</c>.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(scoped ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            // Of a constant key, the length costs no comparison, and the copy is a few moves.
            if (key.Length <= MaxSureKey && _to < _sure)
            {
                byte* to = _to;
                Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(key), (uint)key.Length);
                WriteEscaped(to + key.Length, value);
            }
            else
            {
                WriteTextWhereItFits(key, value);
            }
        }
    }

    /// <summary>Writes the gender, 1 (male) or 2 (female); 0 (unknown) leaves it out, any other number is invalid.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteGender(int unit, long value) => _to = AppendGender(_to, unit, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteGenderWhereItFits(int unit, long value)
    {
        if (GenderRule.IsReadable(value))
        {
            ReadOnlySpan<byte> text = value == GenderRule.Male ? ",\"gender\":1"u8 : ",\"gender\":2"u8;
            WriteRaw(text);
        }
        else
        {
            Refuse(unit, SessionFromError.InvalidGender);
        }
    }

    /// <summary>Writes a birthday that is text already; null and an empty string leave it out.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteBirthday(int unit, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_to < _sure)
        {
            byte* to = _to;
            Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(FieldKeys.Birthday), FieldKeys.Width);
            to += FieldKeys.BirthdayLength;
            if (BirthdayText.TryWrite(value, to))
            {
                to += BirthdayRule.Length;
                *to = (byte)'"';
                _to = to + 1;
                return;
            }
        }
        else if (_utf16 < _utf16Sure)
        {
            char* to = _utf16;
            Utf16Text.WidenKey(FieldKeys.Birthday, FieldKeys.BirthdayLength, to);
            to += FieldKeys.BirthdayLength;
            if (BirthdayText.TryWrite(value, to))
            {
                to += BirthdayRule.Length;
                *to = '"';
                _utf16 = to + 1;
                return;
            }
        }

        WriteBirthdayWhereItFits(unit, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteBirthdayWhereItFits(int unit, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (BirthdayRule.IsBirthday(value.AsSpan()))
        {
            WriteText(BirthdayKey, value);
        }
        else
        {
            Refuse(unit, SessionFromError.InvalidBirthday);
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

    /// <summary>Closes the object; true when it is valid and all of it is in the destination.</summary>
    internal bool Complete()
    {
        byte* to = _to;
        byte* start = _start;
        if (to < _sure && to != start && _utf16Start == null && _unit == DropPlan.NoUnit)
        {
            *start = (byte)'{';
            *to = (byte)'}';
            _to = to + 1;
            return _error == SessionFromError.None && to + 1 - start <= _shape.Limit;
        }

        CompleteWhereItFits();
        return IsComplete;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CompleteWhereItFits()
    {
        CloseUnit();
        if (_utf16Start != null)
        {
            CompleteUtf16();
            return;
        }

        if (Length == 0)
        {
            WriteRaw("{}"u8);
            return;
        }

        WriteRaw("}"u8);
        if (_skipped == 0)
        {
            *_start = (byte)'{';
        }
    }

    /// <summary>How it went. No error and not complete: the destination is too small.</summary>
    internal readonly SessionFromResult Result()
    {
        if (_error != SessionFromError.None)
        {
            return new SessionFromResult(_error, _shape.Fields[_errorUnit], _shape.MemberNames[_errorUnit], 0);
        }

        int length = (int)Math.Min(Length, int.MaxValue);
        return Length > _shape.Limit
            ? new SessionFromResult(SessionFromError.TooLong, null, null, length)
            : new SessionFromResult(length, _shape, _omitted, _plan.Dropped, _plan.EntryCount - _entryCount);
    }

    private static ReadOnlySpan<byte> BirthdayKey => FieldKeys.Birthday.Slice(0, FieldKeys.BirthdayLength);

    private void WriteDay(int year, int month, int day)
    {
        Span<byte> text = stackalloc byte[BirthdayRule.Length];
        InvariantText.WriteDay(text, year, month, day);
        WriteRaw(BirthdayKey);
        WriteRaw(text);
        WriteRaw("\""u8);
    }

    /// <summary>An invalid value: the first one fails the write, unless the DTO leaves such members out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refuse(int unit, SessionFromError error)
    {
        if (_shape.OmitInvalid)
        {
            _omitted = _omitted.With(unit, _shape.MemberNames.Length);
        }
        else if (_error == SessionFromError.None)
        {
            _error = error;
            _errorUnit = unit;
        }
    }

    private void WriteRaw(scoped ReadOnlySpan<byte> bytes) => _to = Append(_to, bytes);

    /// <summary>
    /// Puts bytes where the writer is, or counts them only; returns where it is then. What writes several parts hands that on in a register
    /// and sets the field once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Append(byte* to, scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _end - to)
        {
            return AppendTight(to, bytes);
        }

        // Of a constant the JIT makes a few moves.
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(bytes), (uint)bytes.Length);
        return to + bytes.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendTight(byte* to, scoped ReadOnlySpan<byte> bytes)
    {
        if (_isUtf16)
        {
            if (TryWriteUtf16(bytes))
            {
                return to;
            }

            LeaveUtf16();
            to = _to;
        }

        to = MakeRoom(to, bytes.Length);
        if (bytes.Length > _end - to)
        {
            return Skip(to, bytes.Length);
        }

        bytes.CopyTo(new Span<byte>(to, bytes.Length));
        return to + bytes.Length;
    }

    /// <summary>Writes a text and the quotation mark behind it, where there is room for any short one. Inlined, it would use up what the JIT spends on generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(byte* to, string value)
    {
        if (value.Length <= JsonText.ShortUnits)
        {
            fixed (char* from = value)
            {
                byte* end = JsonText.EscapeShort(from, value.Length, to);
                if (end != null)
                {
                    _to = end;
                    return;
                }
            }
        }

        WriteEscapedLong(to, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteTextWhereItFits(scoped ReadOnlySpan<byte> key, string value)
    {
        if (!TryWriteShortUtf16(key, value))
        {
            WriteLongTextWhereItFits(key, value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongTextWhereItFits(scoped ReadOnlySpan<byte> key, string value)
    {
        if (_isUtf16)
        {
            long units = _utf16 - _utf16Start;
            long more = _utf16More;
            if (TryWriteUtf16(key, value))
            {
                return;
            }

            _utf16 = _utf16Start + units;
            _utf16More = more;
            LeaveUtf16();
        }

        WriteEscapedLong(Append(_to, key), value);
    }

    // Apart, so that a short text finds a method without a frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscapedLong(byte* to, string value)
    {
        if (JsonText.RoomFor(value.Length) > _end - to)
        {
            WriteEscapedTight(to, value);
            return;
        }

        fixed (char* from = value)
        {
            to = JsonText.EscapeOther(from, value.Length, to);
        }

        *to = (byte)'"';
        _to = to + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscapedTight(byte* to, string value)
    {
        if (IsBeyondLimit(to, value.Length))
        {
            _to = Append(Skip(to, value.Length), "\""u8);
            return;
        }

        _to = Append(AppendEscapedTight(to, value), "\""u8);
    }

    private byte* AppendEscapedTight(byte* to, string value)
    {
        // What takes all the room that it might is rare, so it is tried where the writer is before that moves.
        if (JsonText.TryEscape(value.AsSpan(), new Span<byte>(to, (int)(_end - to)), out int written))
        {
            return to + written;
        }

        byte* end = _end;
        to = MakeRoomForText(to, value);
        return _end != end && JsonText.TryEscape(value.AsSpan(), new Span<byte>(to, (int)(_end - to)), out written)
            ? to + written
            : Skip(to, JsonText.Measure(value.AsSpan()));
    }

    /// <summary>Every UTF-16 unit is at least one byte, so such a text needs no scan. When members may be dropped, shorter ones are scanned all the same: their exact size decides.</summary>
    private readonly bool IsBeyondLimit(byte* to, int units) => units > _shape.Limit || ((to - _start) + _skipped + Utf16Bytes > _shape.Limit && !_plan.IsActive);

    private void Count(long bytes) => _to = Skip(_to, bytes);

    /// <summary>Bytes may be written as far as there is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetEnd()
    {
        _end = _start + _room;
        _sure = _room > SureBytes ? _end - SureBytes : null;
    }

    /// <summary>Counts bytes that are not written, and nothing is any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* Skip(byte* to, long bytes)
    {
        _skipped += bytes;
        _end = to;
        _sure = null;
        return to;
    }
}
