#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

/// <summary>The vector instructions that x64 and Arm64 both have and that .NET 8 gives no common name, or only a slow one.</summary>
internal static class Simd128
{
    /// <summary>Whether the processor has them; both kinds are little-endian.</summary>
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Sse41.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <summary>Narrows 16 units to bytes. ASCII stays what it is; nothing else becomes printable ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
            : AdvSimd.ExtractNarrowingSaturateUpper(AdvSimd.ExtractNarrowingSaturateLower(lower), upper);

    /// <summary>A bit for each of 16 units that is not three bytes of UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotThreeBytes(Vector128<ushort> lower, Vector128<ushort> upper) => Narrow(IsNotThreeBytes(lower) & Vector128.Create((ushort)0xFF), IsNotThreeBytes(upper) & Vector128.Create((ushort)0xFF)).ExtractMostSignificantBits();

    /// <summary>Table lookup for 16 bytes from 0 to 15. An index from 0x80 up gives 0; none may lie between 0x10 and 0x7F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> indices) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indices) : AdvSimd.Arm64.VectorTableLookup(table, indices);

    /// <summary>The first eight bytes of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ZipLower(Vector128<byte> first, Vector128<byte> second) =>
        Sse2.IsSupported ? Sse2.UnpackLow(first, second) : AdvSimd.Arm64.ZipLow(first, second);

    /// <summary>The last eight bytes of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ZipUpper(Vector128<byte> first, Vector128<byte> second) =>
        Sse2.IsSupported ? Sse2.UnpackHigh(first, second) : AdvSimd.Arm64.ZipHigh(first, second);

    /// <summary>The first four of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> ZipLower(Vector128<ushort> first, Vector128<ushort> second) =>
        (Sse2.IsSupported ? Sse2.UnpackLow(first, second) : AdvSimd.Arm64.ZipLow(first, second)).AsUInt32();

    /// <summary>The last four of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> ZipUpper(Vector128<ushort> first, Vector128<ushort> second) =>
        (Sse2.IsSupported ? Sse2.UnpackHigh(first, second) : AdvSimd.Arm64.ZipHigh(first, second)).AsUInt32();

    /// <summary>The first two of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ZipLower(Vector128<uint> first, Vector128<uint> second) =>
        (Sse2.IsSupported ? Sse2.UnpackLow(first, second) : AdvSimd.Arm64.ZipLow(first, second)).AsUInt64();

    /// <summary>The last two of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ZipUpper(Vector128<uint> first, Vector128<uint> second) =>
        (Sse2.IsSupported ? Sse2.UnpackHigh(first, second) : AdvSimd.Arm64.ZipHigh(first, second)).AsUInt64();

    /// <summary>The first one of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ZipLower(Vector128<ulong> first, Vector128<ulong> second) =>
        Sse2.IsSupported ? Sse2.UnpackLow(first, second) : AdvSimd.Arm64.ZipLow(first, second);

    /// <summary>The last one of each, in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> ZipUpper(Vector128<ulong> first, Vector128<ulong> second) =>
        Sse2.IsSupported ? Sse2.UnpackHigh(first, second) : AdvSimd.Arm64.ZipHigh(first, second);

    /// <summary>Whether every unit is three bytes of UTF-8: U+0800 and up, no surrogate. Chinese is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreThreeBytes(Vector128<ushort> units) => IsNotThreeBytes(units) == Vector128<ushort>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> IsNotThreeBytes(Vector128<ushort> units)
    {
        Vector128<ushort> row = units & Vector128.Create((ushort)0xF800);
        return Vector128.Equals(row, Vector128<ushort>.Zero) | Vector128.Equals(row, Vector128.Create((ushort)0xD800));
    }

    /// <summary>Four units of three bytes as UTF-8, each followed by a NUL.</summary>
    // A lane is a unit; its bytes, the first on the left:
    //
    //   unit    bbcccccc aaaabbbb 00000000 00000000
    //   >>> 12  0000aaaa
    //   << 2             00bbbbbb
    //   << 16                     00cccccc
    //   sum     1110aaaa 10bbbbbb 10cccccc 00000000
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ToThreeBytes(Vector128<uint> units)
    {
        Vector128<uint> first = units >>> 12;
        Vector128<uint> second = (units << 2) & Vector128.Create(0x3F00u);
        Vector128<uint> third = (units << 16) & Vector128.Create(0x3F0000u);
        return (first | second | third | Vector128.Create(0x8080E0u)).AsByte();
    }
}
#endif
