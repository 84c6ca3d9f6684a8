#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping and percent-encoding of up to sixteen units of any kinds, without a branch: a unit costs the same whatever it is.
// What is not written as it is begins with a percent sign, and of up to nine bytes only the other eight are stored. The sign is there
// already: the whole room is filled with signs first, and the insignificant end of each store begins with one.
internal static unsafe partial class PercentJsonEncoder
{
    private static Vector128<byte> Percents => Vector128.Create((byte)'%');

    private readonly partial struct DenseKernel : IDenseKernel
    {
        public long RoomFor(long units) => (units * MaxBytesPerUnit) + Vector128Slack;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* EncodeScalar(char* from, int units, byte* to) => PercentJsonEncoder.EncodeScalar(from, from + units, to);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Write(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to) => WriteDenseVector128(lower, upper, isText, to);
    }

    // Which bits go where is drawn in Utf8Planes. The eight places of a unit; all but the plain one are stored behind a percent sign that is
    // there already. H and L are the digits of the high byte and of the low one.
    //
    //   plain    u  %
    //   ASCII    2  5                           any reserved character, here the percent sign
    //   two      C  3  %  A  9                  two bytes of UTF-8, or half a pair
    //   three    E  8  %  A  E  %  A  2
    //   quote    5  C  %  2  2
    //   control  5  C  n  %                     b t n f r
    //   others   5  C  u  H  H  L  L
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteDenseVector128(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to)
    {
        Vector128<byte> isPlain = ~IsReserved(Simd128.Narrow(lower, upper));
        Vector128<byte> low = BytePlanes.Low(lower, upper);
        Vector128<byte> high = BytePlanes.High(lower, upper);
        Vector128<byte> middle = BytePlanes.Middle(lower, upper);
        Vector128<byte> isAscii = Utf8Planes.Classify(low, high, out var isTwo, out var isThree, out var startsPair, out var endsPair, out var isLone);
        Vector128<byte> isQuote = JsonSpecials128.IsQuote(low) & isAscii;
        Vector128<byte> isCoded = (JsonSpecials128.IsControl(low) & isAscii) | isLone;
        Vector128<byte> letters = JsonSpecials128.Letters(low, isAscii) & isCoded;
        Vector128<byte> isLong = Vector128.Equals(letters, Vector128.Create((byte)'u'));
        Vector128<byte> isShort = isCoded ^ isLong;
        Vector128<byte> isEscaped = isQuote | isCoded;

        Vector128<byte> first = Utf8Planes.First(low, high, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isAscii & ~isEscaped) | (Vector128.Create((byte)'\\') & isEscaped);
        Vector128<byte> second = Utf8Planes.Second(low, middle, isTwo, isThree, startsPair, endsPair)
            | (low & isQuote) | (high & isLong);
        Vector128<byte> isSix = isQuote | isTwo | startsPair | endsPair;
        uint length = BytePlanes.Places(Lengths(isPlain, isShort, isSix, isLong, isThree) & isText, out ulong lowerPlaces, out ulong upperPlaces);
        StoreDense(
            First(first, low, isPlain),
            Second(first, isPlain),
            letters | (Percents & ~isCoded),
            Fourth(second, isShort, isLong),
            UpperDigitsOf(BytePlanes.LowDigits(second)) | LowerCase(isLong),
            Sixth(low, isLong),
            Seventh(low, isLong),
            Eighth(low, isThree),
            isPlain,
            lowerPlaces,
            upperPlaces,
            to);
        return to + length;
    }

    // The first of the bytes that are stored: the unit itself, or the digit behind the first percent sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> First(Vector128<byte> utf8, Vector128<byte> low, Vector128<byte> isPlain) =>
        (UpperDigitsOf(BytePlanes.HighDigits(utf8)) & ~isPlain) | (low & isPlain);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Second(Vector128<byte> utf8, Vector128<byte> isPlain) =>
        (UpperDigitsOf(BytePlanes.LowDigits(utf8)) & ~isPlain) | (Percents & isPlain);

    // From here to the seventh, the four digits of \uXXXX.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Fourth(Vector128<byte> utf8, Vector128<byte> isShort, Vector128<byte> isLong) =>
        (UpperDigitsOf(BytePlanes.HighDigits(utf8)) & ~isShort) | (Percents & isShort) | LowerCase(isLong);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Sixth(Vector128<byte> low, Vector128<byte> isLong) =>
        ((UpperDigitsOf(BytePlanes.HighDigits(low)) | LowerCase(isLong)) & isLong) | (Percents & ~isLong);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Seventh(Vector128<byte> low, Vector128<byte> isLong) =>
        (UpperDigitsOf(BytePlanes.HighDigits(Utf8Planes.Last(low))) & ~isLong)
            | ((UpperDigitsOf(BytePlanes.LowDigits(low)) | LowerCase(isLong)) & isLong);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Eighth(Vector128<byte> low, Vector128<byte> isThree) =>
        (UpperDigitsOf(BytePlanes.LowDigits(low)) & isThree) | (Percents & ~isThree);

    /// <summary>Three bytes of <c>%XX</c>; one of what is plain, four of <c>%5Cn</c>, six of <c>%XX%XX</c>, eight of <c>%5CuXXXX</c>, nine of three bytes of UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Lengths(Vector128<byte> isPlain, Vector128<byte> isShort, Vector128<byte> isSix, Vector128<byte> isLong, Vector128<byte> isThree) =>
        Vector128.Create((byte)3) + isPlain + isPlain - isShort + (isSix & Vector128.Create((byte)3))
            + (isLong & Vector128.Create((byte)5)) + (isThree & Vector128.Create((byte)6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreDense(
        Vector128<byte> first,
        Vector128<byte> second,
        Vector128<byte> third,
        Vector128<byte> fourth,
        Vector128<byte> fifth,
        Vector128<byte> sixth,
        Vector128<byte> seventh,
        Vector128<byte> eighth,
        Vector128<byte> isPlain,
        ulong lowerPlaces,
        ulong upperPlaces,
        byte* to)
    {
        // What is not plain is stored behind its percent sign.
        Vector128<ulong> signs = (isPlain + Vector128<byte>.One).AsUInt64();
        Fill(to);
        Fill(to + 48);
        Fill(to + 96);
        BytePlanes.StoreEight(
            Simd128.ZipLower(first, second),
            Simd128.ZipLower(third, fourth),
            Simd128.ZipLower(fifth, sixth),
            Simd128.ZipLower(seventh, eighth),
            lowerPlaces + signs.GetElement(0),
            to);
        BytePlanes.StoreEight(
            Simd128.ZipUpper(first, second),
            Simd128.ZipUpper(third, fourth),
            Simd128.ZipUpper(fifth, sixth),
            Simd128.ZipUpper(seventh, eighth),
            upperPlaces + signs.GetElement(1),
            to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(byte* to)
    {
        KernelBounds.AssertWrite(to, 16);
        Percents.Store(to);
        KernelBounds.AssertWrite(to + 16, 16);
        Percents.Store(to + 16);
        KernelBounds.AssertWrite(to + 32, 16);
        Percents.Store(to + 32);
    }

    // encodeURIComponent (ECMA-262 19.2.6) writes hexadecimal digits in upper case.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> UpperDigitsOf(Vector128<byte> values) => Simd128.Lookup(HexDigits.Upper128, values);

    // JSON.stringify (25.5.2, UnicodeEscape) writes them in lower case. A digit below ten has the bit already.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LowerCase(Vector128<byte> isLong) => isLong & Vector128.Create((byte)0x20);
}
#endif
