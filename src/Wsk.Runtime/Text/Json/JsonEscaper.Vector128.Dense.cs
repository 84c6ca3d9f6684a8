#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>JSON escaping of up to sixteen units of any kinds, without a branch: a unit costs the same whatever it is.</summary>
internal static unsafe class JsonTextMixed
{
    /// <summary>The units of <see cref="Encode"/>.</summary>
    public const int StepUnits = 16;

    // Fewer cost less one by one.
    private const int LeastUnits = 8;

    /// <summary>Escapes sixteen units, or fifteen when the last may be the first half of a pair.</summary>
    /// <param name="from">Sixteen units; moved on.</param>
    /// <param name="to">Room for sixteen units, and for one store more.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* Encode(ref char* from, byte* to)
    {
        int count = JsonTextPlanes.CountWhole(from);
        Vector128<ushort> lower = Vector128.Load((ushort*)from);
        Vector128<ushort> upper = Vector128.Load((ushort*)from + 8);
        from += count;
        return Write(lower, upper, JsonTextPlanes.AreFirst(count), to);
    }

    /// <summary>Escapes a text of fewer than sixteen units.</summary>
    /// <param name="from">The text.</param>
    /// <param name="count">How many units it has.</param>
    /// <param name="to">Room for so many units, and for one store more.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EncodeShort(char* from, int count, byte* to)
    {
        if (count < LeastUnits)
        {
            return default(JsonTextScalar).Encode(from, from + count, to);
        }

        JsonTextLanes.LoadShort(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        return Write(lower, upper, JsonTextPlanes.AreFirst(count), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Write(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to)
    {
        Vector128<byte> low = JsonTextPlanes.Low(lower, upper);
        Vector128<byte> high = JsonTextPlanes.High(lower, upper);
        Vector128<byte> middle = JsonTextPlanes.Middle(lower, upper);
        Vector128<byte> isAscii = JsonTextUtf8Planes.Classify(low, high, out var isTwo, out var isThree, out var startsPair, out var endsPair, out var isLone);
        Vector128<byte> isQuote = JsonTextPlanes.IsQuote(low) & isAscii;
        Vector128<byte> isCoded = (JsonTextPlanes.IsControl(low) & isAscii) | isLone;
        Vector128<byte> letters = JsonTextPlanes.Letters(low, isAscii) & isCoded;
        Vector128<byte> isEscaped = isQuote | isCoded;
        Vector128<byte> isPlain = isAscii & ~isEscaped;

        Vector128<byte> first = JsonTextUtf8Planes.First(low, high, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isPlain) | (Vector128.Create((byte)'\\') & isEscaped);
        Vector128<byte> second = JsonTextUtf8Planes.Second(low, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isQuote) | letters;
        Vector128<byte> third = (JsonTextUtf8Planes.Last(low) & isThree) | (Digits(JsonTextPlanes.HighDigits(high)) & ~isThree);
        Vector128<byte> fourth = Digits(JsonTextPlanes.LowDigits(high));
        Vector128<byte> fifth = Digits(JsonTextPlanes.HighDigits(low));
        Vector128<byte> sixth = Digits(JsonTextPlanes.LowDigits(low));

        // Two bytes; one where a mask, which is -1, is added; three where it is subtracted; six of \uXXXX.
        Vector128<byte> lengths = Vector128.Create((byte)2) + isPlain - isThree
            + (Vector128.Equals(letters, Vector128.Create((byte)'u')) & Vector128.Create((byte)4));
        uint length = JsonTextPlanes.Places(lengths & isText, out ulong lowerPlaces, out ulong upperPlaces);
        Vector128<byte> lastTwo = JsonTextLanes.ZipLower(fifth, sixth);
        JsonTextPlanes.StoreEight(JsonTextLanes.ZipLower(first, second), JsonTextLanes.ZipLower(third, fourth), lastTwo, lastTwo, lowerPlaces, to);
        lastTwo = JsonTextLanes.ZipUpper(fifth, sixth);
        JsonTextPlanes.StoreEight(JsonTextLanes.ZipUpper(first, second), JsonTextLanes.ZipUpper(third, fourth), lastTwo, lastTwo, upperPlaces, to);
        return to + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Digits(Vector128<byte> values) => JsonTextLanes.Lookup(JsonTextPlanes.LowerDigits, values);
}
#endif
