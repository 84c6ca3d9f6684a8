using System;
using Wsk.Shared;

namespace Wsk.Text;

/// <summary>Entries as <c>encodeURIComponent(JSON.stringify(entries))</c> writes them.</summary>
internal static class EntriesEncoder
{
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

        var scratch = new ScratchBuffer<byte>();
        try
        {
            Span<byte> bytes = scratch.Grow((int)length).AsSpan(0, (int)length);
            Span<byte> free = bytes;
            Write(entries, ref free);
            return Utf8ToUtf16.GetString(bytes.Slice(0, bytes.Length - free.Length));
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>How many bytes an entry takes, with its comma.</summary>
    public static long Measure(CustomDataEntry entry) =>
        EntrySyntax.EntryLength
        + PercentJsonEncoder.Measure(entry.LabelCn.AsSpan())
        + PercentJsonEncoder.Measure(entry.LabelEn.AsSpan())
        + PercentJsonEncoder.Measure(entry.Value.AsSpan());

    private static long Measure(ReadOnlySpan<CustomDataEntry> entries)
    {
        long length = 0;
        foreach (CustomDataEntry entry in entries)
        {
            if (entry.Value is not null)
            {
                length += Measure(entry);
            }
        }

        // The first entry has the opening bracket for a separator.
        return length == 0 ? 0 : length + EntrySyntax.ArrayEnd.Length;
    }

    private static void Write(ReadOnlySpan<CustomDataEntry> entries, ref Span<byte> free)
    {
        bool isFirst = true;
        foreach (CustomDataEntry entry in entries)
        {
            if (entry.Value is not null)
            {
                ReadOnlySpan<byte> start = EntrySyntax.Start;
                if (isFirst)
                {
                    Append(EntrySyntax.ArrayStart, ref free);
                    start = start.Slice(EntrySyntax.ArrayStart.Length);
                    isFirst = false;
                }

                Append(start, ref free);
                AppendEncoded(entry.LabelCn, ref free);
                Append(EntrySyntax.LabelEn, ref free);
                AppendEncoded(entry.LabelEn, ref free);
                Append(EntrySyntax.Value, ref free);
                AppendEncoded(entry.Value, ref free);
                Append(EntrySyntax.End, ref free);
            }
        }

        if (isFirst)
        {
            ThrowChanged();
        }

        Append(EntrySyntax.ArrayEnd, ref free);
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
