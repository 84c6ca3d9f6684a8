#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

/// <summary>
/// JSON escaping of 64 units of any kinds, without a branch. As in <see cref="BytePlanes"/> a vector has the same byte of each, here of
/// 64; turned, each unit has eight places, and compressions squeeze out what it does not use.
/// </summary>
internal static unsafe class JsonPlanes512
{
    /// <summary>The units of <see cref="Encode"/>.</summary>
    public const int StepUnits = 64;

    /// <summary>No unit becomes more bytes: <c>\u0000</c>.</summary>
    public const int MaxBytesPerUnit = 6;

    /// <summary>The most bytes that are stored: 64 units and one store more.</summary>
    public const int MaxStoredBytes = (StepUnits * MaxBytesPerUnit) + 64;

    /// <summary>Escapes 64 units, or 63 when the last may be the first half of a pair.</summary>
    /// <param name="from">64 units; moved on.</param>
    /// <param name="to">Room for 64 units, and for one store more.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* Encode(ref char* from, byte* to)
    {
        char* units = from;
        KernelBounds.Declare(units, units + StepUnits, to, MaxStoredBytes);
        KernelBounds.AssertRead((byte*)units, 64);
        Vector512<byte> lower = Vector512.Load((byte*)units);
        KernelBounds.AssertRead((byte*)units + Vector512<byte>.Count, 64);
        Vector512<byte> upper = Vector512.Load((byte*)units + Vector512<byte>.Count);
        Vector512<byte> low = Avx512Vbmi.PermuteVar64x8x2(lower, LowBytes, upper);
        Vector512<byte> high = Avx512Vbmi.PermuteVar64x8x2(lower, LowBytes + Vector512<byte>.One, upper);
        byte* end = Write(low, high, to);

        // Alone it is escaped: six bytes.
        bool isSplit = char.IsHighSurrogate(units[StepUnits - 1]);
        from = units + (isSplit ? StepUnits - 1 : StepUnits);
        return isSplit ? end - MaxBytesPerUnit : end;
    }

    // Unpacking works within lanes of 16 bytes and takes the first or the last eight of each. So that the units come out in order, each
    // lane has two of every eight units:
    //
    //   lane 0   0  1  8  9 16 17 24 25 | 32 33 40 41 48 49 56 57
    //   lane 1   2  3 10 11 18 19 26 27 | 34 35 …
    //   lane 2   4  5 12 13 20 21 28 29 | 36 37 …
    //   lane 3   6  7 14 15 22 23 30 31 | 38 39 …
    //
    // Three unpackings (bytes, pairs, fours) make slots of eight bytes of them; the first vector then has units 0 to 7, two in each lane.

    // Where the units' low bytes are. In the order in which turning them puts one behind the other: of each 16 the first two go together.
    private static Vector512<byte> LowBytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 2, 16, 18, 32, 34, 48, 50, 64, 66, 80, 82, 96, 98, 112, 114, 4, 6, 20, 22, 36, 38, 52, 54, 68, 70, 84, 86, 100, 102, 116, 118,
            8, 10, 24, 26, 40, 42, 56, 58, 72, 74, 88, 90, 104, 106, 120, 122, 12, 14, 28, 30, 44, 46, 60, 62, 76, 78, 92, 94, 108, 110, 124, (byte)126);
    }

    // In that order, where the unit before is; the first has itself.
    private static Vector512<byte> Previous
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 49, 2, 51, 4, 53, 6, 55, 8, 57, 10, 59, 12, 61, 14, 1, 16, 3, 18, 5, 20, 7, 22, 9, 24, 11, 26, 13, 28, 15, 30,
            17, 32, 19, 34, 21, 36, 23, 38, 25, 40, 27, 42, 29, 44, 31, 46, 33, 48, 35, 50, 37, 52, 39, 54, 41, 56, 43, 58, 45, 60, 47, (byte)62);
    }

    // In that order, where the unit after is; the last has itself.
    private static Vector512<byte> Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            1, 16, 3, 18, 5, 20, 7, 22, 9, 24, 11, 26, 13, 28, 15, 30, 17, 32, 19, 34, 21, 36, 23, 38, 25, 40, 27, 42, 29, 44, 31, 46,
            33, 48, 35, 50, 37, 52, 39, 54, 41, 56, 43, 58, 45, 60, 47, 62, 49, 2, 51, 4, 53, 6, 55, 8, 57, 10, 59, 12, 61, 14, 63, (byte)63);
    }

    // Which bits go where is drawn in Utf8Planes. The places of a unit; what it does not use is zero:
    //
    //   ASCII    u
    //   UTF-8    1 2 3        half a pair: two bytes of the four
    //   quote    \ u
    //   control  \ n          b t n f r
    //   others   \ u H h L l  the digits of the high byte and of the low one
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Write(Vector512<byte> low, Vector512<byte> high, byte* to)
    {
        Vector512<byte> row = high & Vector512.Create((byte)0xF8);
        Vector512<byte> isBelow800 = Vector512.Equals(row, Vector512<byte>.Zero);
        Vector512<byte> isAscii = Vector512.Equals(high | (low & Vector512.Create((byte)0x80)), Vector512<byte>.Zero);
        Vector512<byte> isSurrogate = Vector512.Equals(row, Vector512.Create((byte)0xD8));
        Vector512<byte> isHigh = Vector512.Equals(high & Vector512.Create((byte)0xFC), Vector512.Create((byte)0xD8));
        Vector512<byte> isLow = isSurrogate ^ isHigh;
        Vector512<byte> startsPair = isHigh & Avx512Vbmi.PermuteVar64x8(isLow, Next);
        Vector512<byte> endsPair = isLow & Avx512Vbmi.PermuteVar64x8(isHigh, Previous);
        Vector512<byte> isLone = isSurrogate ^ startsPair ^ endsPair;
        Vector512<byte> isThree = ~(isBelow800 | isSurrogate);

        Vector512<byte> isQuote = (Vector512.Equals(low, Vector512.Create((byte)'"')) | Vector512.Equals(low, Vector512.Create((byte)'\\'))) & isAscii;
        Vector512<byte> isCoded = (Vector512.LessThan(low, Vector512.Create((byte)' ')) & isAscii) | isLone;
        Vector512<byte> letters = Lookup(Letters, Vector512.Min(low | ~isAscii, Vector512.Create((byte)0x0F))) & isCoded;
        Vector512<byte> isLong = Vector512.Equals(letters, Vector512.Create((byte)'u'));

        // The six bits before the last six; and a high surrogate's four and one, the code point's uppermost five.
        Vector512<byte> middle = ((low.AsUInt16() >>> 6).AsByte() & Vector512.Create((byte)0x03)) | ((high.AsUInt16() << 2).AsByte() & Vector512.Create((byte)0x3C));
        Vector512<byte> supplementary = (middle & Vector512.Create((byte)0x0F)) + Vector512<byte>.One;
        Vector512<byte> last = (low & Vector512.Create((byte)0x3F)) | Vector512.Create((byte)0x80);

        Vector512<byte> first = Vector512.ConditionalSelect(isThree, Digit(high, 4) | Vector512.Create((byte)0xE0), middle | Vector512.Create((byte)0xC0));
        first = Vector512.ConditionalSelect(startsPair, Digit(supplementary, 2) | Vector512.Create((byte)0xF0), first);
        first = Vector512.ConditionalSelect(
            endsPair,
            ((Avx512Vbmi.PermuteVar64x8(low, Previous).AsUInt16() << 4).AsByte() & Vector512.Create((byte)0x30)) | (middle & Vector512.Create((byte)0x0F)) | Vector512.Create((byte)0x80),
            first);
        first = Vector512.ConditionalSelect(isAscii, low, first);
        first = Vector512.ConditionalSelect(isQuote | isCoded, Vector512.Create((byte)'\\'), first);

        Vector512<byte> second = Vector512.ConditionalSelect(isThree, middle | Vector512.Create((byte)0x80), last);
        second = Vector512.ConditionalSelect(
            startsPair,
            ((supplementary.AsUInt16() << 4).AsByte() & Vector512.Create((byte)0x30)) | Digit(low, 2) | Vector512.Create((byte)0x80),
            second);
        second = Vector512.ConditionalSelect(isAscii | isCoded, letters | (low & isQuote), second);

        Vector512<byte> third = Vector512.ConditionalSelect(isThree, last, Lookup(HexDigits.Lower512, Digit(high, 4)) & isLong);
        Vector512<byte> fourth = Lookup(HexDigits.Lower512, high & Vector512.Create((byte)0x0F)) & isLong;
        Vector512<byte> fifth = Lookup(HexDigits.Lower512, Digit(low, 4)) & isLong;
        Vector512<byte> sixth = Lookup(HexDigits.Lower512, low & Vector512.Create((byte)0x0F)) & isLong;

        to = StoreHalf(Avx512BW.UnpackLow(first, second), Avx512BW.UnpackLow(third, fourth), Avx512BW.UnpackLow(fifth, sixth), to);
        return StoreHalf(Avx512BW.UnpackHigh(first, second), Avx512BW.UnpackHigh(third, fourth), Avx512BW.UnpackHigh(fifth, sixth), to);
    }

    /// <summary>Stores what 32 units become.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* StoreHalf(Vector512<byte> first, Vector512<byte> second, Vector512<byte> third, byte* to)
    {
        to = StoreQuarter(Avx512BW.UnpackLow(first.AsUInt16(), second.AsUInt16()), Avx512BW.UnpackLow(third.AsUInt16(), Vector512<ushort>.Zero), to);
        return StoreQuarter(Avx512BW.UnpackHigh(first.AsUInt16(), second.AsUInt16()), Avx512BW.UnpackHigh(third.AsUInt16(), Vector512<ushort>.Zero), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* StoreQuarter(Vector512<ushort> first, Vector512<ushort> second, byte* to)
    {
        to = StoreEight(Avx512F.UnpackLow(first.AsUInt32(), second.AsUInt32()).AsByte(), to);
        return StoreEight(Avx512F.UnpackHigh(first.AsUInt32(), second.AsUInt32()).AsByte(), to);
    }

    /// <summary>Stores the places that eight units use. What is written there is never zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* StoreEight(Vector512<byte> places, byte* to)
    {
        KernelBounds.AssertWrite(to, 64);

        // Two comparisons: the JIT would turn one that serves twice into a vector and back.
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, Vector512.GreaterThan(places, Vector512<byte>.Zero), places).Store(to);
        return to + BitOperations.PopCount(Simd512.NonZero(places).ExtractMostSignificantBits());
    }

    /// <summary>Four bits or more of each byte, from one of them on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Digit(Vector512<byte> plane, int from) => (plane.AsUInt16() >>> from).AsByte() & Vector512.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Lookup(Vector512<byte> table, Vector512<byte> indices) => Avx512BW.Shuffle(table, indices);

    /// <summary>What follows the backslash of a control, by its last four bits (ECMA-262 25.5.2, QuoteJSONString): a letter of its own, or a <c>u</c>.</summary>
    public static Vector512<byte> Letters
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("uuuuuuuubtnufruuuuuuuuuubtnufruuuuuuuuuubtnufruuuuuuuuuubtnufruu"u8);
    }
}
#endif
