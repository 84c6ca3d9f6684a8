#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Escapes of all kinds without a branch, 32 units at a time. Each unit has eight places, of which compressions squeeze out what it does not use:
// no unit becomes NUL.
internal static unsafe partial class JsonUtf16Escaper
{
    /// <summary>The units of <see cref="EscapeDenseAvx512"/>.</summary>
    public const int DenseUnitsAvx512 = 32;

    /// <summary>Escapes 32 units, or 31 when the last may be the first half of a pair.</summary>
    /// <param name="from">32 units; moved on.</param>
    /// <param name="isLast">Whether no text follows them.</param>
    /// <param name="to">Room for 32 units, and for one more store.</param>
    /// <param name="extraBytes">Grows by how many more bytes than units they take as UTF-8.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static char* EscapeDenseAvx512(ref char* from, bool isLast, char* to, ref long extraBytes)
    {
        KernelBounds.Declare(from, from + DenseUnitsAvx512, to, ((DenseUnitsAvx512 * MaxUnitsPerUnit) + Vector512<ushort>.Count) * sizeof(char));
        KernelBounds.AssertRead((ushort*)from, 64);
        Vector512<ushort> text = Vector512.Load((ushort*)from);
        Vector512<ushort> units = Avx512BW.PermuteVar32x16(text, DenseOrder);
        Vector512<ushort> isHigh = Matches(units, 0xFC00, 0xD800);
        Vector512<ushort> isLow = Matches(units, 0xFC00, 0xDC00);
        Vector512<ushort> isBeforeLow = Matches(Avx512BW.PermuteVar32x16(text, DenseNext), 0xFC00, 0xDC00);
        Vector512<ushort> isBehindHigh = Matches(Avx512BW.PermuteVar32x16(text, DensePrevious), 0xFC00, 0xD800);
        Vector512<ushort> isLone = (isHigh & ~isBeforeLow) | (isLow & ~isBehindHigh);
        char* end = WriteDenseAvx512(units, isLone, to);

        // A unit of two bytes adds one byte, a unit of three bytes two, and half a pair one; what is escaped is ASCII.
        extraBytes += Count(Vector512.GreaterThanOrEqual(units, Vector512.Create((ushort)0x80))) + Count(Vector512.GreaterThanOrEqual(units, Vector512.Create((ushort)0x800)))
            - Count(isHigh | isLow) - Count(isLone);

        // A high surrogate at the end is taken again with what follows it; alone it was escaped.
        bool isSplit = !isLast && char.IsHighSurrogate(from[DenseUnitsAvx512 - 1]);
        from += isSplit ? DenseUnitsAvx512 - 1 : DenseUnitsAvx512;
        return isSplit ? end - MaxUnitsPerUnit : end;
    }

    // Unpacking works within lanes of eight units. So that the units come out in order, each lane has one of every four:
    //
    //   lane 0   0  4  8 12 16 20 24 28
    //   lane 1   1  5  9 13 17 21 25 29
    //   lane 2   2  6 10 14 18 22 26 30
    //   lane 3   3  7 11 15 19 23 27 31
    //
    // Three unpackings make slots of eight units of them; the first vector then has units 0 to 3, one in each lane.

    // The order in which turning the planes puts one unit behind the other: of each four one goes to each lane.
    private static Vector512<ushort> DenseOrder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, (ushort)31);
    }

    // In that order, where the unit after is; the last has itself.
    private static Vector512<ushort> DenseNext
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1, 5, 9, 13, 17, 21, 25, 29, 2, 6, 10, 14, 18, 22, 26, 30, 3, 7, 11, 15, 19, 23, 27, 31, 4, 8, 12, 16, 20, 24, 28, (ushort)31);
    }

    // In that order, where the unit before is; the first has itself.
    private static Vector512<ushort> DensePrevious
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0, 3, 7, 11, 15, 19, 23, 27, 0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29, 2, 6, 10, 14, 18, 22, 26, (ushort)30);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WriteDenseAvx512(Vector512<ushort> units, Vector512<ushort> isLone, char* to)
    {
        Vector512<ushort> isQuote = Vector512.Equals(units, Vector512.Create((ushort)'"')) | Vector512.Equals(units, Vector512.Create((ushort)'\\'));
        Vector512<ushort> isCoded = Vector512.LessThan(units, Vector512.Create((ushort)0x20)) | isLone;
        Vector512<ushort> letters = Avx512BW.Shuffle(JsonPlanes512.Letters, (Vector512.Min(units, Vector512.Create((ushort)0x0F)) | Vector512.Create((ushort)0x8000)).AsByte()).AsUInt16();
        Vector512<ushort> hasDigits = Vector512.Equals(letters, Vector512.Create((ushort)'u')) & isCoded;
        Vector512<ushort> isEscaped = isQuote | isCoded;

        Vector512<ushort> first = Vector512.ConditionalSelect(isEscaped, Vector512.Create((ushort)'\\'), units);
        Vector512<ushort> second = Vector512.ConditionalSelect(isQuote, units, Vector512.ConditionalSelect(isCoded, letters, Vector512<ushort>.Zero));

        // The digits of \uXXXX. A unit's low byte comes first, and each of its bytes is looked up by its upper and by its lower four bits:
        //
        //   unit    llllLLLL hhhhHHHH
        //   high    l        h           third  h   fifth  l
        //   low     L        H           fourth H   sixth  L
        Vector512<byte> high = Digits((units >>> 4).AsByte(), hasDigits);
        Vector512<byte> low = Digits(units.AsByte(), hasDigits);
        Vector512<ushort> third = high.AsUInt16() >>> 8;
        Vector512<ushort> fourth = low.AsUInt16() >>> 8;
        Vector512<ushort> fifth = high.AsUInt16() & Vector512.Create((ushort)0xFF);
        Vector512<ushort> sixth = low.AsUInt16() & Vector512.Create((ushort)0xFF);

        to = WriteHalf(Avx512BW.UnpackLow(first, second), Avx512BW.UnpackLow(third, fourth), Avx512BW.UnpackLow(fifth, sixth), to);
        return WriteHalf(Avx512BW.UnpackHigh(first, second), Avx512BW.UnpackHigh(third, fourth), Avx512BW.UnpackHigh(fifth, sixth), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WriteHalf(Vector512<ushort> first, Vector512<ushort> second, Vector512<ushort> third, char* to)
    {
        Vector512<uint> none = Vector512<uint>.Zero;
        to = WriteQuarter(Avx512F.UnpackLow(first.AsUInt32(), second.AsUInt32()), Avx512F.UnpackLow(third.AsUInt32(), none), to);
        return WriteQuarter(Avx512F.UnpackHigh(first.AsUInt32(), second.AsUInt32()), Avx512F.UnpackHigh(third.AsUInt32(), none), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WriteQuarter(Vector512<uint> first, Vector512<uint> second, char* to)
    {
        to = Squeeze(Avx512F.UnpackLow(first.AsUInt64(), second.AsUInt64()).AsUInt16(), to);
        return Squeeze(Avx512F.UnpackHigh(first.AsUInt64(), second.AsUInt64()).AsUInt16(), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* Squeeze(Vector512<ushort> places, char* to)
    {
        Vector512<ushort> isUsed = ~Vector512.Equals(places, Vector512<ushort>.Zero);
        KernelBounds.AssertWrite((ushort*)to, 64);
        Avx512Vbmi2.Compress(Vector512<ushort>.Zero, isUsed, places).Store((ushort*)to);
        return to + BitOperations.PopCount((uint)isUsed.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Digits(Vector512<byte> nibbles, Vector512<ushort> isWanted) =>
        Avx512BW.Shuffle(HexDigits.Lower512, nibbles & Vector512.Create((byte)0x0F)) & isWanted.AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(Vector512<ushort> mask) => BitOperations.PopCount((uint)mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Matches(Vector512<ushort> units, ushort bits, ushort value) => Vector512.Equals(units & Vector512.Create(bits), Vector512.Create(value));
}
#endif
