#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping of up to sixteen units of any kinds, without a branch: a unit costs the same whatever it is.
internal static unsafe partial class JsonEscaper
{
    /// <summary>The units of <see cref="EscapeDenseVector128"/>.</summary>
    public const int DenseUnitsVector128 = 16;

    // Fewer cost less one by one.
    private const int MinDenseUnits = 8;

    /// <summary>Escapes sixteen units, or fifteen when the last may be the first half of a pair.</summary>
    /// <param name="from">Sixteen units; moved on.</param>
    /// <param name="to">Room for sixteen units, and for one store more.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EscapeDenseVector128(ref char* from, byte* to)
    {
        int count = BytePlanes.CountWhole(from);
        Vector128<ushort> lower = Vector128.Load((ushort*)from);
        Vector128<ushort> upper = Vector128.Load((ushort*)from + 8);
        from += count;
        return WriteDenseVector128(lower, upper, BytePlanes.AreFirst(count), to);
    }

    /// <summary>Escapes a text of fewer than sixteen units.</summary>
    /// <param name="from">The text.</param>
    /// <param name="count">How many units it has.</param>
    /// <param name="to">Room for so many units, and for one store more.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EscapeShortDenseVector128(char* from, int count, byte* to)
    {
        if (count < MinDenseUnits)
        {
            return EscapeScalar(from, from + count, to);
        }

        Simd128.LoadShort(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        return WriteDenseVector128(lower, upper, BytePlanes.AreFirst(count), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteDenseVector128(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to)
    {
        Vector128<byte> low = BytePlanes.Low(lower, upper);
        Vector128<byte> high = BytePlanes.High(lower, upper);
        Vector128<byte> middle = BytePlanes.Middle(lower, upper);
        Vector128<byte> isAscii = Utf8Planes.Classify(low, high, out var isTwo, out var isThree, out var startsPair, out var endsPair, out var isLone);
        Vector128<byte> isQuote = BytePlanes.IsQuote(low) & isAscii;
        Vector128<byte> isCoded = (BytePlanes.IsControl(low) & isAscii) | isLone;
        Vector128<byte> letters = BytePlanes.Letters(low, isAscii) & isCoded;
        Vector128<byte> isEscaped = isQuote | isCoded;
        Vector128<byte> isPlain = isAscii & ~isEscaped;

        Vector128<byte> first = Utf8Planes.First(low, high, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isPlain) | (Vector128.Create((byte)'\\') & isEscaped);
        Vector128<byte> second = Utf8Planes.Second(low, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isQuote) | letters;
        Vector128<byte> third = (Utf8Planes.Last(low) & isThree) | (LowerDigits(BytePlanes.HighDigits(high)) & ~isThree);
        Vector128<byte> fourth = LowerDigits(BytePlanes.LowDigits(high));
        Vector128<byte> fifth = LowerDigits(BytePlanes.HighDigits(low));
        Vector128<byte> sixth = LowerDigits(BytePlanes.LowDigits(low));

        // Two bytes; one where a mask, which is -1, is added; three where it is subtracted; six of \uXXXX.
        Vector128<byte> lengths = Vector128.Create((byte)2) + isPlain - isThree
            + (Vector128.Equals(letters, Vector128.Create((byte)'u')) & Vector128.Create((byte)4));
        uint length = BytePlanes.Places(lengths & isText, out ulong lowerPlaces, out ulong upperPlaces);
        Vector128<byte> lastTwo = Simd128.ZipLower(fifth, sixth);
        BytePlanes.StoreEight(Simd128.ZipLower(first, second), Simd128.ZipLower(third, fourth), lastTwo, lastTwo, lowerPlaces, to);
        lastTwo = Simd128.ZipUpper(fifth, sixth);
        BytePlanes.StoreEight(Simd128.ZipUpper(first, second), Simd128.ZipUpper(third, fourth), lastTwo, lastTwo, upperPlaces, to);
        return to + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LowerDigits(Vector128<byte> values) => Simd128.Lookup(BytePlanes.LowerDigits, values);
}
#endif
