#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping of up to sixteen units of any kinds, without a branch: a unit costs the same whatever it is.
internal static unsafe partial class JsonEscaper
{
    private readonly partial struct DenseKernel : IDenseKernel
    {
        public long RoomFor(long units) => (units * MaxBytesPerUnit) + Vector128Slack;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* EncodeScalar(char* from, int units, byte* to) => EscapeScalar(from, from + units, to);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Write(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to) => WriteDenseVector128(lower, upper, isText, to);
    }

    // Which bits go where is drawn in Utf8Planes. The places of a unit:
    //
    //   ASCII    u
    //   UTF-8    1 2 3        half a pair: two bytes of the four
    //   quote    \ u
    //   control  \ n          b t n f r
    //   others   \ u H h L l  the digits of the high byte and of the low one
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteDenseVector128(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to)
    {
        Vector128<byte> low = BytePlanes.Low(lower, upper);
        Vector128<byte> high = BytePlanes.High(lower, upper);
        Vector128<byte> middle = BytePlanes.Middle(lower, upper);
        Vector128<byte> isAscii = Utf8Planes.Classify(low, high, out var isTwo, out var isThree, out var startsPair, out var endsPair, out var isLone);
        Vector128<byte> isQuote = JsonSpecials128.IsQuote(low) & isAscii;
        Vector128<byte> isCoded = (JsonSpecials128.IsControl(low) & isAscii) | isLone;
        Vector128<byte> letters = JsonSpecials128.Letters(low, isAscii) & isCoded;
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
    private static Vector128<byte> LowerDigits(Vector128<byte> values) => Simd128.Lookup(HexDigits.Lower128, values);
}
#endif
