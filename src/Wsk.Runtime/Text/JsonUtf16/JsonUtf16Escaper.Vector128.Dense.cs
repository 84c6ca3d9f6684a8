#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>
/// JSON escaping of eight units of any kinds from UTF-16 to UTF-16, without a branch: what each unit becomes is computed in every form, chosen by
/// masks, and stored where that of the one before ends.
/// </summary>
internal static unsafe class Utf16TextMixed
{
    /// <summary>So many units are escaped before anybody looks again what comes: what has to be escaped seldom comes alone.</summary>
    public const int RunUnits = 32;

    private const int StepUnits = 8;

    /// <summary>Escapes <see cref="RunUnits"/>, one less when the last may be the first half of a pair, or as many as there are.</summary>
    /// <param name="from">The text; moved on.</param>
    /// <param name="end">Its end.</param>
    /// <param name="to">Room for so many units, and for <see cref="Utf16Text.Room"/>.</param>
    /// <param name="more">Grows by how many bytes more than units they take as UTF-8.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static char* Encode(ref char* from, char* end, char* to, ref long more)
    {
        char* at = from;
        Vector128<ushort> sum = Vector128<ushort>.Zero;
        for (char* last = end - at > RunUnits ? at + RunUnits - StepUnits : end - StepUnits; at <= last; at += StepUnits)
        {
            to = Write(Vector128.Load((ushort*)at), to, ref sum);
            if (char.IsHighSurrogate(at[StepUnits - 1]) && end - at != StepUnits)
            {
                // It is taken again with what follows it; alone it was escaped.
                to -= JsonText.MaxBytesPerUnit;
                at--;
            }
        }

        int rest = (int)(end - at);
        if (rest != 0 && rest < StepUnits)
        {
            // What is not text is NUL, which is escaped.
            to = Write(JsonTextLanes.LoadFewer(at, rest), to, ref sum) - ((StepUnits - rest) * JsonText.MaxBytesPerUnit);
            at = end;
        }

        from = at;
        more += Vector128.Sum(sum);
        return to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* Write(Vector128<ushort> units, char* to, ref Vector128<ushort> more)
    {
        Vector128<ushort> isSurrogate = Matches(units, 0xF800, 0xD800);
        Vector128<ushort> isHigh = Matches(units, 0xFC00, 0xD800);
        Vector128<ushort> isLow = isSurrogate ^ isHigh;
        Vector128<ushort> isLone = isSurrogate ^ (isHigh & OfNext(isLow)) ^ (isLow & OfPrevious(isHigh));
        Vector128<ushort> isQuote = Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
        Vector128<ushort> least = Vector128.Min(units, Vector128.Create((ushort)0x20));
        Vector128<ushort> isCoded = ~Vector128.Equals(least, Vector128.Create((ushort)0x20)) | isLone;
        Vector128<ushort> letters = Lookup(JsonTextPlanes.EscapeLetters, Vector128.Min(least, Vector128.Create((ushort)0x0F)));
        Vector128<ushort> hasDigits = Vector128.Equals(letters, Vector128.Create((ushort)'u')) & isCoded;
        Vector128<ushort> isEscaped = isQuote | isCoded;

        Vector128<ushort> first = Vector128.ConditionalSelect(isEscaped, Vector128.Create((ushort)'\\'), units);
        Vector128<ushort> second = Vector128.ConditionalSelect(isQuote, units, letters);

        // The digits of the high bytes and of the low ones, each where it belongs.
        Vector128<byte> high = JsonTextLanes.Lookup(JsonTextPlanes.LowerDigits, JsonTextPlanes.HighDigits(units.AsByte()));
        Vector128<byte> low = JsonTextLanes.Lookup(JsonTextPlanes.LowerDigits, JsonTextPlanes.LowDigits(units.AsByte()));
        Vector128<ushort> third = high.AsUInt16() >>> 8;
        Vector128<ushort> fourth = low.AsUInt16() >>> 8;
        Vector128<ushort> fifth = high.AsUInt16() & Vector128.Create((ushort)0xFF);
        Vector128<ushort> sixth = low.AsUInt16() & Vector128.Create((ushort)0xFF);

        // One unit; two where a mask, which is -1, is subtracted; six of \uXXXX.
        int length = Places(Vector128<ushort>.One - isEscaped + (hasDigits & Vector128.Create((ushort)4)), out ulong places);
        StoreFour(JsonTextLanes.ZipLower(first, second), JsonTextLanes.ZipLower(third, fourth), JsonTextLanes.ZipLower(fifth, sixth), (uint)places, to);
        StoreFour(JsonTextLanes.ZipUpper(first, second), JsonTextLanes.ZipUpper(third, fourth), JsonTextLanes.ZipUpper(fifth, sixth), (uint)(places >> 32), to);

        // A unit of two bytes takes one more than units, one of three two, and half a pair one; what is escaped is ASCII.
        more += isSurrogate + isLone - Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x80)) - Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x800));
        return to + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Matches(Vector128<ushort> units, ushort bits, ushort value) => Vector128.Equals(units & Vector128.Create(bits), Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> OfNext(Vector128<ushort> mask) =>
        JsonTextLanes.Lookup(mask.AsByte(), Vector128.Create(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xFF, (byte)0xFF)).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> OfPrevious(Vector128<ushort> mask) =>
        JsonTextLanes.Lookup(mask.AsByte(), Vector128.Create((byte)0xFF, 0xFF, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)).AsUInt16();

    /// <summary>Looks units up to 15 up in a table of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Lookup(Vector128<byte> table, Vector128<ushort> indices) =>
        JsonTextLanes.Lookup(table, (indices | Vector128.Create((ushort)0x8000)).AsByte()).AsUInt16();

    /// <summary>Where each unit begins, a byte for each, and where the last one ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Places(Vector128<ushort> lengths, out ulong places)
    {
        // Times this, each byte becomes the sum of itself and of all before it.
        const ulong Ones = 0x0101_0101_0101_0101;
        ulong each = JsonTextLanes.Narrow(lengths, lengths).AsUInt64().ToScalar();
        ulong ends = each * Ones;
        places = ends - each;
        return (int)(ends >> 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreFour(Vector128<uint> first, Vector128<uint> second, Vector128<uint> third, uint places, char* to)
    {
        StoreTwo(JsonTextLanes.ZipLower(first, second), JsonTextLanes.ZipLower(third, third), places, to);
        StoreTwo(JsonTextLanes.ZipUpper(first, second), JsonTextLanes.ZipUpper(third, third), places >> 16, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTwo(Vector128<ulong> firstFour, Vector128<ulong> lastTwo, uint places, char* to)
    {
        JsonTextLanes.ZipLower(firstFour, lastTwo).Store((ulong*)(to + (byte)places));
        JsonTextLanes.ZipUpper(firstFour, lastTwo).Store((ulong*)(to + (byte)(places >> 8)));
    }
}
#endif
