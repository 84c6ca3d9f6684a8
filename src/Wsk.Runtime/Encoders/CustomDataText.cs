using System;
using System.Buffers;

namespace Wsk.Encoders;

/// <summary>Entries as <c>encodeURIComponent(JSON.stringify(entries))</c> writes them.</summary>
internal static class CustomDataText
{
    private static ReadOnlySpan<byte> LabelCnKey => "%7B%22label_cn%22%3A%22"u8;

    private static ReadOnlySpan<byte> LabelEnKey => "%22%2C%22label_en%22%3A%22"u8;

    private static ReadOnlySpan<byte> ValueKey => "%22%2C%22value%22%3A%22"u8;

    private static ReadOnlySpan<byte> EntryEnd => "%22%7D"u8;

    private static ReadOnlySpan<byte> ArrayStart => "%5B"u8;

    private static ReadOnlySpan<byte> Separator => "%2C"u8;

    private static ReadOnlySpan<byte> ArrayEnd => "%5D"u8;

    /// <summary>Encodes the entries that have a value; <c>""</c> when none has.</summary>
    public static string Encode(ReadOnlySpan<CustomDataEntry> entries)
    {
        long length = Measure(entries);
        if (length == 0)
        {
            return string.Empty;
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(checked((int)length));
        try
        {
            Span<byte> free = rented.AsSpan(0, (int)length);
            Write(entries, ref free);
            return Utf8.GetString(rented.AsSpan(0, (int)length - free.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private static long Measure(ReadOnlySpan<CustomDataEntry> entries)
    {
        long length = 0;
        foreach (CustomDataEntry entry in entries)
        {
            if (entry.Value is not null)
            {
                length += Separator.Length + LabelCnKey.Length + PercentJsonText.Measure(entry.LabelCn.AsSpan())
                    + LabelEnKey.Length + PercentJsonText.Measure(entry.LabelEn.AsSpan())
                    + ValueKey.Length + PercentJsonText.Measure(entry.Value.AsSpan())
                    + EntryEnd.Length;
            }
        }

        // The first entry has the opening bracket for a separator.
        return length == 0 ? 0 : length + ArrayEnd.Length;
    }

    private static void Write(ReadOnlySpan<CustomDataEntry> entries, ref Span<byte> free)
    {
        bool isFirst = true;
        foreach (CustomDataEntry entry in entries)
        {
            if (entry.Value is not null)
            {
                Append(isFirst ? ArrayStart : Separator, ref free);
                isFirst = false;
                Append(LabelCnKey, ref free);
                AppendEncoded(entry.LabelCn, ref free);
                Append(LabelEnKey, ref free);
                AppendEncoded(entry.LabelEn, ref free);
                Append(ValueKey, ref free);
                AppendEncoded(entry.Value, ref free);
                Append(EntryEnd, ref free);
            }
        }

        if (isFirst)
        {
            ThrowChanged();
        }

        Append(ArrayEnd, ref free);
    }

    private static void Append(ReadOnlySpan<byte> bytes, ref Span<byte> free)
    {
        if (!bytes.TryCopyTo(free))
        {
            ThrowChanged();
        }

        free = free.Slice(bytes.Length);
    }

    private static void AppendEncoded(string text, ref Span<byte> free)
    {
        if (!PercentJsonText.TryEncode(text.AsSpan(), free, out int written))
        {
            ThrowChanged();
        }

        free = free.Slice(written);
    }

    private static void ThrowChanged() => throw new InvalidOperationException("The entries were changed by another thread while they were encoded.");
}
