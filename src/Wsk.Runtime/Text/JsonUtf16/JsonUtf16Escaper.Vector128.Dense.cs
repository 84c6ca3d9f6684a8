#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping of eight units of any kinds from UTF-16 to UTF-16, without a branch: what each unit becomes is computed in every form, chosen by
// masks, and stored where that of the one before ends.
internal static unsafe partial class JsonUtf16Escaper
{
    /// <summary>How many units are escaped before the caller looks again what comes: escapes seldom come alone.</summary>
    public const int DenseRunUnits = 32;

    private const int DenseStepUnits = 8;

    /// <summary>Escapes <see cref="DenseRunUnits"/>, one less when the last may be the first half of a pair, or as many as there are.</summary>
    /// <param name="from">The text; moved on.</param>
    /// <param name="end">Its end.</param>
    /// <param name="to">Room for so many units, and for <see cref="MaxSlack"/>.</param>
    /// <param name="extraBytes">Grows by how many more bytes than units they take as UTF-8.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static char* EscapeDenseVector128(ref char* from, char* end, char* to, ref long extraBytes)
    {
        KernelBounds.Declare(from, end, to, (((end - from) * MaxUnitsPerUnit) + MaxSlack) * sizeof(char));
        char* at = from;
        Vector128<ushort> sum = Vector128<ushort>.Zero;
        for (char* last = end - at > DenseRunUnits ? at + DenseRunUnits - DenseStepUnits : end - DenseStepUnits; at <= last; at += DenseStepUnits)
        {
            KernelBounds.AssertRead((ushort*)at, 16);
            to = WriteDenseVector128(Vector128.Load((ushort*)at), to, ref sum);
            if (char.IsHighSurrogate(at[DenseStepUnits - 1]) && end - at != DenseStepUnits)
            {
                // It is taken again with what follows it; alone it was escaped.
                to -= MaxUnitsPerUnit;
                at--;
            }
        }

        int rest = (int)(end - at);
        if (rest != 0 && rest < DenseStepUnits)
        {
            // What is not text is NUL, which is escaped.
            to = WriteDenseVector128(PartialLoad.LoadEight(at, rest), to, ref sum) - ((DenseStepUnits - rest) * MaxUnitsPerUnit);
            at = end;
        }

        from = at;
        extraBytes += Vector128.Sum(sum);
        return to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WriteDenseVector128(Vector128<ushort> units, char* to, ref Vector128<ushort> extraBytes)
    {
        Vector128<ushort> isSurrogate = Matches(units, 0xF800, 0xD800);
        Vector128<ushort> isHigh = Matches(units, 0xFC00, 0xD800);
        Vector128<ushort> isLow = isSurrogate ^ isHigh;
        Vector128<ushort> isLone = isSurrogate ^ (isHigh & OfNext(isLow)) ^ (isLow & OfPrevious(isHigh));
        Vector128<ushort> isQuote = Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
        Vector128<ushort> least = Vector128.Min(units, Vector128.Create((ushort)0x20));
        Vector128<ushort> isCoded = ~Vector128.Equals(least, Vector128.Create((ushort)0x20)) | isLone;
        Vector128<ushort> letters = Lookup(JsonSpecials128.EscapeLetters, Vector128.Min(least, Vector128.Create((ushort)0x0F)));
        Vector128<ushort> hasDigits = Vector128.Equals(letters, Vector128.Create((ushort)'u')) & isCoded;
        Vector128<ushort> isEscaped = isQuote | isCoded;

        Vector128<ushort> first = Vector128.ConditionalSelect(isEscaped, Vector128.Create((ushort)'\\'), units);
        Vector128<ushort> second = Vector128.ConditionalSelect(isQuote, units, letters);

        // The digits of \uXXXX. A unit's low byte comes first, and each of its bytes is looked up by its upper and by its lower four bits:
        //
        //   unit    llllLLLL hhhhHHHH
        //   high    l        h           third  h   fifth  l
        //   low     L        H           fourth H   sixth  L
        Vector128<byte> high = Simd128.Lookup(HexDigits.Lower128, BytePlanes.HighDigits(units.AsByte()));
        Vector128<byte> low = Simd128.Lookup(HexDigits.Lower128, BytePlanes.LowDigits(units.AsByte()));
        Vector128<ushort> third = high.AsUInt16() >>> 8;
        Vector128<ushort> fourth = low.AsUInt16() >>> 8;
        Vector128<ushort> fifth = high.AsUInt16() & Vector128.Create((ushort)0xFF);
        Vector128<ushort> sixth = low.AsUInt16() & Vector128.Create((ushort)0xFF);

        // One unit; two where a mask, which is -1, is subtracted; six of \uXXXX.
        int length = Places(Vector128<ushort>.One - isEscaped + (hasDigits & Vector128.Create((ushort)4)), out ulong places);
        StoreFour(Simd128.ZipLower(first, second), Simd128.ZipLower(third, fourth), Simd128.ZipLower(fifth, sixth), (uint)places, to);
        StoreFour(Simd128.ZipUpper(first, second), Simd128.ZipUpper(third, fourth), Simd128.ZipUpper(fifth, sixth), (uint)(places >> 32), to);

        // A unit of two bytes adds one byte, a unit of three bytes two, and half a pair one; what is escaped is ASCII.
        extraBytes += isSurrogate + isLone - Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x80)) - Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x800));
        return to + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Matches(Vector128<ushort> units, ushort bits, ushort value) => Vector128.Equals(units & Vector128.Create(bits), Vector128.Create(value));

    //   mask      m0 m1 … m7      two bytes each
    //   next      m1 m2 …  0      an index of 0xFF looks up 0
    //   previous   0 m0 … m6
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> OfNext(Vector128<ushort> mask) =>
        Simd128.Lookup(mask.AsByte(), Vector128.Create(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xFF, (byte)0xFF)).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> OfPrevious(Vector128<ushort> mask) =>
        Simd128.Lookup(mask.AsByte(), Vector128.Create((byte)0xFF, 0xFF, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)).AsUInt16();

    /// <summary>Table lookup for units 0 to 15.</summary>
    // Each byte is an index. A unit's low byte looks up the result; its high byte, made 0x80, looks up 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Lookup(Vector128<byte> table, Vector128<ushort> indices) =>
        Simd128.Lookup(table, (indices | Vector128.Create((ushort)0x8000)).AsByte()).AsUInt16();

    /// <summary>Where each unit begins, a byte for each, and where the last one ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Places(Vector128<ushort> lengths, out ulong places)
    {
        // Times this, each byte becomes the sum of itself and of all before it.
        const ulong Ones = 0x0101_0101_0101_0101;
        ulong each = Simd128.Narrow(lengths, lengths).AsUInt64().ToScalar();
        ulong ends = each * Ones;
        places = ends - each;
        return (int)(ends >> 56);
    }

    // Unit 0's six places are a0 to f0; the last two are stored twice, and insignificant the second time:
    //
    //   first     a0 b0 a1 b1 …              second  c0 d0 …     third  e0 f0 …
    //   StoreTwo  a0 b0 c0 d0 a1 b1 c1 d1    and e0 f0 e0 f0 e1 f1 e1 f1
    //   stored    a0 b0 c0 d0 e0 f0 e0 f0    then a1 b1 c1 d1 e1 f1 e1 f1
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreFour(Vector128<uint> first, Vector128<uint> second, Vector128<uint> third, uint places, char* to)
    {
        StoreTwo(Simd128.ZipLower(first, second), Simd128.ZipLower(third, third), places, to);
        StoreTwo(Simd128.ZipUpper(first, second), Simd128.ZipUpper(third, third), places >> 16, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTwo(Vector128<ulong> firstFour, Vector128<ulong> lastTwo, uint places, char* to)
    {
        KernelBounds.AssertWrite((ulong*)(to + (byte)places), 16);
        Simd128.ZipLower(firstFour, lastTwo).Store((ulong*)(to + (byte)places));
        KernelBounds.AssertWrite((ulong*)(to + (byte)(places >> 8)), 16);
        Simd128.ZipUpper(firstFour, lastTwo).Store((ulong*)(to + (byte)(places >> 8)));
    }
}
#endif
