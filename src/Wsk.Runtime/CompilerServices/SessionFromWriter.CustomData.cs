using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Encoders;
using Wsk.Rules;

namespace Wsk.CompilerServices;

public unsafe ref partial struct SessionFromWriter
{
    // Not null: a span may begin nowhere, and customData at its beginning.
    private const long NoCustomData = -1;

    private static ReadOnlySpan<byte> CustomDataKey => ",\"customData\":\""u8;

    private static ReadOnlySpan<byte> ArrayEnd => "%5D\""u8;

    /// <summary>Opens customData's array. Its key is written by <see cref="EndCustomData"/>, when it is known that there is an entry.</summary>
    public void BeginCustomData()
    {
        byte* to = _to;
        if (to < _sure && _unit == DropPlan.NoUnit)
        {
            _customDataStart = to - _start;
            _to = to + CustomDataKey.Length;
        }
        else
        {
            BeginCustomDataWhereItFits();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginCustomDataWhereItFits()
    {
        CloseUnit();
        if (_isUtf16)
        {
            EndUtf16();
        }

        _customDataStart = _to - _start;
        _customDataSkipped = _skipped;
        byte* to = MakeRoom(_to, CustomDataKey.Length);
        _to = CustomDataKey.Length <= _end - to ? to + CustomDataKey.Length : Skip(to, CustomDataKey.Length);
    }

    /// <summary>Closes customData's array, or leaves customData out when it has no entry.</summary>
    public void EndCustomData()
    {
        byte* to = _to;
        byte* start = _start + _customDataStart;
        if (to < _sure && to != start + CustomDataKey.Length && _unit == DropPlan.NoUnit)
        {
            Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(ArrayEnd), (uint)ArrayEnd.Length);
            _to = to + ArrayEnd.Length;
            WriteCustomDataStart(start);
        }
        else
        {
            EndCustomDataWhereItFits();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndCustomDataWhereItFits()
    {
        CloseUnit();
        if (_to - _start - _customDataStart + _skipped - _customDataSkipped == CustomDataKey.Length)
        {
            _to = _start + _customDataStart;
            _skipped = _customDataSkipped;
            _customDataStart = NoCustomData;
            if (_skipped == 0)
            {
                SetEnd();
            }

            return;
        }

        WriteRaw(ArrayEnd);
        if (_skipped == 0)
        {
            WriteCustomDataStart(_start + _customDataStart);
        }
    }

    // The first entry's comma gives way to the bracket.
    private static void WriteCustomDataStart(byte* to)
    {
        ReadOnlySpan<byte> start = ",\"customData\":\"%5B"u8;
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(start), (uint)start.Length);
    }

    /// <summary>Writes an entry; a null value leaves it out.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded: <c>%2C%7B%22label_cn%22 … %22value%22%3A%22</c>.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, string? value)
    {
        if (value is not null)
        {
            // What the prefix, the value and the end take, whatever the value is.
            if (prefix.Length + PercentJsonText.RoomFor(value.Length) <= _end - _to)
            {
                byte* to = _to;
                Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(prefix), (uint)prefix.Length);
                WriteEntryValue(to + prefix.Length, value);
            }
            else
            {
                WriteEntryWhereItFits(prefix, value);
            }
        }
    }

    /// <summary>Writes an entry whose value is one UTF-16 unit.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, char value)
    {
        Span<char> text = stackalloc char[1];
        text[0] = value;
        WriteEntry(prefix, text);
    }

    /// <summary>Writes an entry whose value is <c>true</c> or <c>false</c>.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, bool value) => WriteEncodedEntry(prefix, value ? "true"u8 : "false"u8);

    /// <summary>Writes an entry whose value is a date and time as System.Text.Json writes it.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value; its kind is not converted.</param>
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, DateTime value)
    {
        Span<char> text = stackalloc char[InvariantText.MaxDateTimeLength];
        WriteEntry(prefix, text.Slice(0, InvariantText.WriteDateTime(text, value)));
    }

    /// <summary>Writes an entry whose value is a date, time and offset as System.Text.Json writes it.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, DateTimeOffset value)
    {
        Span<char> text = stackalloc char[InvariantText.MaxDateTimeLength];
        WriteEntry(prefix, text.Slice(0, InvariantText.WriteDateTimeOffset(text, value)));
    }

    /// <summary>Writes an entry whose value is a DateOnly, which older targets do not have, as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public void WriteDateEntry(scoped ReadOnlySpan<byte> prefix, int year, int month, int day)
    {
        Span<byte> text = stackalloc byte[BirthdayRule.Length];
        InvariantText.WriteDay(text, year, month, day);
        WriteEncodedEntry(prefix, text);
    }

    /// <summary>Writes an entry whose value is a TimeOnly, which older targets do not have, as System.Text.Json writes it.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="ticks">The time of day, in ticks of 100 ns.</param>
    public void WriteTimeEntry(scoped ReadOnlySpan<byte> prefix, long ticks)
    {
        Span<char> text = stackalloc char[InvariantText.MaxTimeLength];
        WriteEntry(prefix, text.Slice(0, InvariantText.WriteTimeOfDay(text, ticks)));
    }

    /// <summary>Writes an entry whose value is a constant, percent-encoded at compile time.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="encodedValue">The value, percent-encoded.</param>
    public void WriteEncodedEntry(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<byte> encodedValue)
    {
        WriteRaw(prefix);
        WriteRaw(encodedValue);
        WriteRaw(CustomDataEntryText.End);
    }

    /// <summary>Writes an entry whose value formats itself under the invariant culture.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The format; null for the type's own.</param>
    /// <typeparam name="T">The value's type; one that implements IUtf8SpanFormattable, ISpanFormattable or IFormattable.</typeparam>
    public void WriteFormattedEntry<T>(scoped ReadOnlySpan<byte> prefix, T value, string? format)
    {
        WriteRaw(prefix);
        WriteFormatted(value, format);
        WriteRaw(CustomDataEntryText.End);
    }

    /// <summary>Writes an entry whose value is an enum with a format of its own.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The format.</param>
    /// <typeparam name="TEnum">The enum.</typeparam>
    public void WriteFormattedEnumEntry<TEnum>(scoped ReadOnlySpan<byte> prefix, TEnum value, string? format)
        where TEnum : struct, Enum
    {
        WriteRaw(prefix);
        WriteFormattedEnum(value, format);
        WriteRaw(CustomDataEntryText.End);
    }

    /// <summary>Writes an entry whose value is a combination of flags: <c>A, B</c>, or a number when a bit has no name.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded.</param>
    /// <param name="bits">The value.</param>
    /// <param name="flags">The named values, ascending.</param>
    /// <param name="names">Their texts.</param>
    /// <param name="number">The value as the enum's underlying type.</param>
    /// <typeparam name="TNumber">The enum's underlying type.</typeparam>
    [CLSCompliant(false)]
    public void WriteFlagsEntry<TNumber>(scoped ReadOnlySpan<byte> prefix, ulong bits, ulong[] flags, string[] names, TNumber number)
    {
        if (!FlagsText.IsNamed(bits, flags, out int first))
        {
            WriteFormattedEntry(prefix, number, null);
            return;
        }

        WriteRaw(prefix);
        for (int i = first; i < flags.Length; i++)
        {
            if (FlagsText.Contains(bits, flags, i))
            {
                if (i != first)
                {
                    WriteRaw("%2C%20"u8);
                }

                WritePercentEncoded(names[i].AsSpan());
            }
        }

        WriteRaw(CustomDataEntryText.End);
    }

    /// <summary>Writes the entries that are known only at run time; those with a null value are left out.</summary>
    /// <param name="entries">The entries.</param>
    public void WriteEntries(SessionFromEntries entries)
    {
        long room = _plan.EntryBudget;
        bool isLimited = room != DropPlan.UnlimitedEntries;
        foreach (CustomDataEntry entry in entries.Span)
        {
            if (entry.Value is null)
            {
                continue;
            }

            // Counting first keeps an entry that has to go from marking a destination as too small.
            if (isLimited && (entry.Value.Length > room || (room -= CustomDataEntryText.Measure(entry)) < 0))
            {
                return;
            }

            _entryCount++;
            WriteRaw(CustomDataEntryText.Start);
            WritePercentEncoded(entry.LabelCn.AsSpan());
            WriteRaw(CustomDataEntryText.LabelEn);
            WritePercentEncoded(entry.LabelEn.AsSpan());
            WriteRaw(CustomDataEntryText.Value);
            WritePercentEncoded(entry.Value.AsSpan());
            WriteRaw(CustomDataEntryText.End);
        }
    }

    /// <summary>Writes customData that was encoded beforehand, verbatim; null and an empty string leave it out.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="encoded">The text; checked.</param>
    public void WriteEncodedCustomData(int unit, string? encoded)
    {
        if (string.IsNullOrEmpty(encoded))
        {
            return;
        }

        // Longer than the payload may be: no scan can save it.
        if (encoded!.Length <= _shape.Limit && !EncodedCustomDataRule.IsEncoded(encoded.AsSpan()))
        {
            Refuse(unit, SessionFromError.CustomDataNotEncoded);
            return;
        }

        WriteVerbatimCustomData(encoded);
    }

    /// <summary>Writes customData that is proven to be encoded; <c>default</c> leaves it out.</summary>
    /// <param name="encoded">The text.</param>
    public void WriteEncodedCustomData(EncodedCustomData encoded)
    {
        string text = encoded.ToString();
        if (text.Length != 0)
        {
            WriteVerbatimCustomData(text);
        }
    }

    private void WriteVerbatimCustomData(string ascii)
    {
        WriteText(CustomDataKey, ascii);
    }

    private void WriteEntry(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value) =>
        _to = Append(AppendPercentEncoded(Append(_to, prefix), value), CustomDataEntryText.End);

    /// <summary>Writes an entry's value and end, where there is room for whatever they become. Inlined, it would use up what the JIT spends on generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEntryValue(byte* to, string value)
    {
        if (value.Length <= PercentJsonText.ShortUnits)
        {
            fixed (char* from = value)
            {
                int written = PercentJsonText.EncodeShort(from, value.Length, to);
                if (written >= 0)
                {
                    EndEntry(to + written);
                    return;
                }
            }
        }

        WriteLongEntryValue(to, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEntryWhereItFits(scoped ReadOnlySpan<byte> prefix, string value) =>
        _to = Append(AppendPercentEncoded(Append(_to, prefix), value.AsSpan()), CustomDataEntryText.End);

    // Apart, so that a short value finds a method without a frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongEntryValue(byte* to, string value)
    {
        fixed (char* from = value)
        {
            EndEntry(PercentJsonText.EncodeOther(from, value.Length, to));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndEntry(byte* to)
    {
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(CustomDataEntryText.End), (uint)CustomDataEntryText.End.Length);
        _to = to + CustomDataEntryText.End.Length;
    }

    private void WritePercentEncoded(scoped ReadOnlySpan<char> value) => _to = AppendPercentEncoded(_to, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendPercentEncoded(byte* to, scoped ReadOnlySpan<char> value)
    {
        if (PercentJsonText.RoomFor(value.Length) > _end - to)
        {
            return AppendValueTight(to, value);
        }

        fixed (char* from = value)
        {
            return PercentJsonText.Encode(from, value.Length, to);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AppendValueTight(byte* to, scoped ReadOnlySpan<char> value)
    {
        if (IsBeyondLimit(to, value.Length))
        {
            return Skip(to, value.Length);
        }

        // What takes all the room that it might is rare, so it is tried where the writer is before that moves.
        if (PercentJsonText.TryEncode(value, new Span<byte>(to, (int)(_end - to)), out int written))
        {
            return to + written;
        }

        byte* end = _end;
        to = MakeRoomForValue(to, value);
        return _end != end && PercentJsonText.TryEncode(value, new Span<byte>(to, (int)(_end - to)), out written)
            ? to + written
            : Skip(to, PercentJsonText.Measure(value));
    }
}
