using System;
using System.Buffers;
using Wsk.Text;

namespace Wsk.Encoders;

/// <summary>Entries as <c>encodeURIComponent(JSON.stringify(entries))</c> writes them.</summary>
internal static class CustomDataText
{
    private static ReadOnlySpan<byte> ArrayEnd => "%5D"u8;

    /// <summary>Encodes the entries that have a value; <c>""</c> when none has.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="parameterName">What the caller's caller handed in.</param>
    /// <exception cref="ArgumentException">No string can hold the encoded text.</exception>
    public static string Encode(ReadOnlySpan<CustomDataEntry> entries, string parameterName)
    {
        long length = Measure(entries);
        if (length == 0)
        {
            return string.Empty;
        }

        if (length > Longest.String)
        {
            throw new ArgumentException("The encoded entries would be longer than a string can be.", parameterName);
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            Span<byte> free = rented.AsSpan(0, (int)length);
            Write(entries, ref free);
            return Utf8ToUtf16.GetString(rented.AsSpan(0, (int)length - free.Length));
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
                length += CustomDataEntryText.Measure(entry);
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
                ReadOnlySpan<byte> start = CustomDataEntryText.Start;
                if (isFirst)
                {
                    Append(CustomDataEntryText.ArrayStart, ref free);
                    start = start.Slice(CustomDataEntryText.ArrayStart.Length);
                    isFirst = false;
                }

                Append(start, ref free);
                AppendEncoded(entry.LabelCn, ref free);
                Append(CustomDataEntryText.LabelEn, ref free);
                AppendEncoded(entry.LabelEn, ref free);
                Append(CustomDataEntryText.Value, ref free);
                AppendEncoded(entry.Value, ref free);
                Append(CustomDataEntryText.End, ref free);
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
        if (!PercentJsonEncoder.TryEncode(text.AsSpan(), free, out int written))
        {
            ThrowChanged();
        }

        free = free.Slice(written);
    }

    private static void ThrowChanged() => throw new InvalidOperationException("The entries were changed by another thread while they were encoded.");
}
