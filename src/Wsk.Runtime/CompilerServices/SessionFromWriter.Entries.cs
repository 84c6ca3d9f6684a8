using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsk.Engine;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>The entries of customData.</summary>
public unsafe ref partial struct SessionFromWriter
{
    /// <summary>Writes an entry; a null value leaves it out.</summary>
    /// <param name="prefix">Everything before the value, percent-encoded: <c>%2C%7B%22label_cn%22 … %22value%22%3A%22</c>.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteEntry(scoped ReadOnlySpan<byte> prefix, string? value)
    {
        if (value is not null)
        {
            // What the prefix, the value and the end take, whatever the value is.
            if (prefix.Length + PercentJsonEncoder.RoomFor(value.Length) <= _bytes.Room)
            {
                byte* to = _bytes.To;
                Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(prefix), (uint)prefix.Length);
                WriteEntryValue(to + prefix.Length, value);
            }
            else
            {
                WriteEntry(prefix, value.AsSpan());
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
        WriteRaw(EntrySyntax.End);
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
        WriteRaw(EntrySyntax.End);
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
        WriteRaw(EntrySyntax.End);
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

        WriteRaw(EntrySyntax.End);
    }

    /// <summary>Writes the entries that are known only at run time; those with a null value are left out.</summary>
    /// <param name="entries">The entries.</param>
    public void WriteEntries(SessionFromEntries entries)
    {
        bool isLimited = IsPartTooLong;
        long room = isLimited ? _sizes[_part].Room : 0;
        foreach (CustomDataEntry entry in entries.Span)
        {
            if (entry.Value is null)
            {
                continue;
            }

            // Counting first keeps an entry that has to go from marking a destination as too small.
            if (isLimited && (entry.Value.Length > room || (room -= EntriesEncoder.Measure(entry)) < 0))
            {
                return;
            }

            _entryCount++;
            WriteRaw(EntrySyntax.Start);
            WritePercentEncoded(entry.LabelCn.AsSpan());
            WriteRaw(EntrySyntax.LabelEn);
            WritePercentEncoded(entry.LabelEn.AsSpan());
            WriteRaw(EntrySyntax.Value);
            WritePercentEncoded(entry.Value.AsSpan());
            WriteRaw(EntrySyntax.End);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEntry(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        PercentJsonForm form = default;
        _bytes.To = _bytes.Append(_bytes.AppendText(_bytes.Append(_bytes.To, prefix), value, ref form), EntrySyntax.End);
    }

    /// <summary>Writes an entry's value and end, where there is room for whatever they become. Not inlined: it would exhaust the inlining budget of generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEntryValue(byte* to, string value)
    {
        if (value.Length <= PercentJsonEncoder.ShortUnits)
        {
            fixed (char* from = value)
            {
                int written = PercentJsonEncoder.EncodeShort(from, value.Length, to);
                if (written >= 0)
                {
                    EndEntry(to + written);
                    return;
                }
            }
        }

        WriteLongEntryValue(to, value);
    }

    // Not inlined, so that a short value meets a method without a frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongEntryValue(byte* to, string value)
    {
        fixed (char* from = value)
        {
            EndEntry(PercentJsonEncoder.EncodeGeneral(from, value.Length, to));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndEntry(byte* to)
    {
        ReadOnlySpan<byte> end = EntrySyntax.End;
        Unsafe.CopyBlockUnaligned(ref *to, ref MemoryMarshal.GetReference(end), (uint)end.Length);
        _bytes.To = to + end.Length;
    }

    private void WritePercentEncoded(scoped ReadOnlySpan<char> value)
    {
        PercentJsonForm form = default;
        _bytes.To = _bytes.AppendText(_bytes.To, value, ref form);
    }

    /// <summary>Writes a piece of an entry that is encoded already.</summary>
    private void WriteRaw(scoped ReadOnlySpan<byte> bytes) => _bytes.To = _bytes.Append(_bytes.To, bytes);
}
