using System;
using System.Buffers;

namespace Wsk.Shared;

/// <summary>
/// What an encoded customData text is to WSK: the percent-encoding of a JSON array of <c>{label_cn, label_en, value}</c> strings
/// (the vendor's guide).
/// </summary>
internal static class EncodedCustomDataRule
{
    /// <summary>Returned by <see cref="FindFault"/> for a text without a fault.</summary>
    public const int NoFault = -1;

    private const int StackUnits = 512;

    /// <summary>
    /// Whether the text is encoded entries: only unreserved characters and <c>%XX</c> in either case, decoding to valid UTF-8 that is a strict JSON
    /// array of entries. Never throws or recurses; a long text is decoded into memory from the pool.
    /// </summary>
    public static bool IsEncoded(ReadOnlySpan<char> text) => FindFault(text) == NoFault;

    /// <summary>
    /// The index of the UTF-16 unit from which on the text is no longer encoded entries; the text's length if the text stops too early;
    /// <see cref="NoFault"/> if nothing is wrong.
    /// </summary>
    public static int FindFault(ReadOnlySpan<char> text)
    {
        int memory = PercentUtf8.MemoryFor(text.Length);
        char[]? rented = memory > StackUnits ? ArrayPool<char>.Shared.Rent(memory) : null;
        try
        {
            return FindFaultIn(text, rented ?? stackalloc char[StackUnits]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented, clearArray: true);
            }
        }
    }

    private static int FindFaultIn(ReadOnlySpan<char> text, Span<char> memory)
    {
        int end = CountEncoded(text);
        int malformed = PercentUtf8.Decode(text.Slice(0, end), memory, out int length);
        end = malformed == PercentUtf8.NoFault ? end : malformed;
        var reader = new EntryReader(memory.Slice(0, length), isStrict: true);
        while (reader.Read())
        {
        }

        return !reader.IsComplete ? PercentUtf8.PositionOf(text, reader.FaultPosition)
            : end == text.Length ? NoFault
            : end;
    }

    /// <summary>How many units at the start of the text are unreserved or percent signs.</summary>
    private static int CountEncoded(ReadOnlySpan<char> text)
    {
        int count = Unreserved.CountLeading(text);
        while (count < text.Length && text[count] == '%')
        {
            count++;
            count += Unreserved.CountLeading(text.Slice(count));
        }

        return count;
    }
}
