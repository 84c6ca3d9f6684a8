#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

/// <summary>
/// Sixteen units as planes: a vector has the same byte of each. What a unit becomes is computed in every form at once and chosen by masks, so
/// that nothing depends on a branch; then the planes are turned, and every unit's bytes stored where those of the one before end.
/// </summary>
internal static unsafe class BytePlanes
{
    /// <summary>The low bytes of sixteen units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Low(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Simd128.Narrow(lower & Vector128.Create((ushort)0xFF), upper & Vector128.Create((ushort)0xFF));

    /// <summary>The high bytes of sixteen units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> High(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Simd128.Narrow(lower >>> 8, upper >>> 8);

    /// <summary>The six bits before the last six of sixteen units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Middle(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Simd128.Narrow((lower >>> 6) & Vector128.Create((ushort)0x3F), (upper >>> 6) & Vector128.Create((ushort)0x3F));

    /// <summary>The high hexadecimal digit of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> HighDigits(Vector128<byte> plane) => ShiftRight(plane, 4, 0x0F);

    /// <summary>The low hexadecimal digit of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LowDigits(Vector128<byte> plane) => plane & Vector128.Create((byte)0x0F);

    /// <summary>Each byte shifted, and what came from its neighbour masked out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftRight(Vector128<byte> plane, int by, byte mask) => (plane.AsUInt16() >>> by).AsByte() & Vector128.Create(mask);

    /// <summary>Each byte shifted, and what came from its neighbour masked out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftLeft(Vector128<byte> plane, int by, byte mask) => (plane.AsUInt16() << by).AsByte() & Vector128.Create(mask);

    //   plane     p0 p1 p2 … p15
    //   previous   0 p0 p1 … p14
    //   next      p1 p2 p3 …  0      an index of 0xFF looks up 0

    /// <summary>What the unit before has; 0 for the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> OfPrevious(Vector128<byte> plane) =>
        Simd128.Lookup(plane, Vector128.Create((byte)0xFF, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));

    /// <summary>What the unit after has; 0 for the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> OfNext(Vector128<byte> plane) =>
        Simd128.Lookup(plane, Vector128.Create(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte)0xFF));

    /// <summary>0xFF for each of the first <paramref name="count"/> units, 0 for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> AreFirst(int count) =>
        Vector128.GreaterThan(Vector128.Create((sbyte)count), Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (sbyte)15)).AsByte();

    /// <summary>How many of sixteen units can be encoded without the seventeenth: all but a high surrogate at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountWhole(char* units)
    {
        KernelBounds.AssertRead(units + 15, sizeof(char));
        return (units[15] & 0xFC00) == 0xD800 ? 15 : 16;
    }

    /// <summary>Where each unit's bytes begin, seen from the first one's, and where the last one's end.</summary>
    /// <param name="lengths">How many bytes each unit becomes.</param>
    /// <param name="lower">The first eight units' beginnings, a byte for each.</param>
    /// <param name="upper">The last eight units'.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Places(Vector128<byte> lengths, out ulong lower, out ulong upper)
    {
        // Times this, each byte becomes the sum of itself and of all before it:
        //
        //   lengths       l0  l1     l2        …
        //   ends          l0  l0+l1  l0+l1+l2  …      no sum passes a byte: sixteen units are 144 bytes at most
        //   ends-lengths  0   l0     l0+l1     …      where each unit begins
        const ulong Ones = 0x0101_0101_0101_0101;
        ulong first = lengths.AsUInt64().GetElement(0);
        ulong second = lengths.AsUInt64().GetElement(1);
        ulong ends = first * Ones;
        ulong half = ends >> 56;
        lower = ends - first;
        ends = (second * Ones) + (half * Ones);
        upper = ends - second;
        return (uint)(ends >> 56);
    }

    /// <summary>Stores eight bytes for each of eight units, one after the other: the insignificant end of one is overwritten by the next.</summary>
    /// <param name="first">The first and the second byte of each unit.</param>
    /// <param name="second">The third and the fourth.</param>
    /// <param name="third">The fifth and the sixth.</param>
    /// <param name="fourth">The seventh and the eighth.</param>
    /// <param name="places">Where to, a byte for each unit.</param>
    /// <param name="to">What the places count from.</param>
    // Unit 0's bytes are a0 to h0:
    //
    //   first     a0 b0 a1 b1 a2 b2 … b7          second  c0 d0 …     third  e0 f0 …     fourth  g0 h0 …
    //   StoreFour a0 b0 c0 d0 a1 b1 c1 d1 … d3    and e0 f0 g0 h0 e1 f1 … h3
    //   StoreTwo  a0 b0 c0 d0 e0 f0 g0 h0 | a1 b1 c1 d1 e1 f1 g1 h1
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreEight(Vector128<byte> first, Vector128<byte> second, Vector128<byte> third, Vector128<byte> fourth, ulong places, byte* to)
    {
        StoreFour(Simd128.ZipLower(first.AsUInt16(), second.AsUInt16()), Simd128.ZipLower(third.AsUInt16(), fourth.AsUInt16()), (uint)places, to);
        StoreFour(Simd128.ZipUpper(first.AsUInt16(), second.AsUInt16()), Simd128.ZipUpper(third.AsUInt16(), fourth.AsUInt16()), (uint)(places >> 32), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreFour(Vector128<uint> first, Vector128<uint> second, uint places, byte* to)
    {
        StoreTwo(Simd128.ZipLower(first, second), places, to);
        StoreTwo(Simd128.ZipUpper(first, second), places >> 16, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTwo(Vector128<ulong> slots, uint places, byte* to)
    {
        KernelBounds.AssertWrite(to + (byte)places, 8);
        KernelBounds.AssertWrite(to + (byte)(places >> 8), 8);
        if (Sse2.IsSupported)
        {
            Sse2.StoreScalar((ulong*)(to + (byte)places), slots);
            Sse2.StoreHigh((double*)(to + (byte)(places >> 8)), slots.AsDouble());
        }
        else
        {
            AdvSimd.StoreSelectedScalar((ulong*)(to + (byte)places), slots, 0);
            AdvSimd.StoreSelectedScalar((ulong*)(to + (byte)(places >> 8)), slots, 1);
        }
    }
}
#endif
