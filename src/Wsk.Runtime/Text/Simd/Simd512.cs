#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

/// <summary>
/// What both AVX-512 kernels do. Each unit gets a lane that holds the bytes it becomes, and zeroes; one compression then squeezes the zeroes
/// out, for no unit becomes a zero byte.
/// </summary>
internal static unsafe class Simd512
{
    /// <summary>The most units of one load.</summary>
    public const int BlockUnits = 32;

    /// <summary>The units of <see cref="ToUtf8"/>.</summary>
    public const int Utf8Units = 16;

    /// <summary>Whether the processor has AVX-512 with VBMI and VBMI2. To .NET the second implies the first, so that dispatchers ask for the second alone; a test holds .NET to it.</summary>
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported;
    }

    /// <summary>How many units the next load takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(char* from, char* end) => (int)(Math.Min((nuint)((byte*)end - (byte*)from), BlockUnits * sizeof(char)) / sizeof(char));

    /// <summary>Loads so many units, and letters in place of what is not text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Load(char* from, int count) => Load(from, count, 'a');

    /// <summary>Loads so many units, and a character in place of what is not text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Load(char* from, int count, char filler)
    {
        KernelBounds.AssertRead(from, count * sizeof(char));
        Vector512<ushort> isText = Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)count));
        return Avx512BW.MaskLoad((ushort*)from, isText, Vector512.Create((ushort)filler));
    }

    /// <summary>The same, without a mask if the whole vector is text, as in most loads of a long text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> LoadBlock(char* from, int count)
    {
        KernelBounds.AssertRead(from, count * sizeof(char));
        return count == BlockUnits ? Vector512.Load((ushort*)from) : Load(from, count);
    }

    /// <summary>Narrows to bytes; what is not ASCII becomes 0x80 or more. The upper half is undefined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Narrow(Vector512<ushort> units) => Avx512BW.ConvertToVector256ByteWithSaturation(units).ToVector512Unsafe();

    /// <summary>Table lookup in 128 entries by the lower seven bits of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> LookUp(Vector512<byte> bytes, Vector512<byte> lower, Vector512<byte> upper) =>
        Avx512Vbmi.PermuteVar64x8x2(lower, bytes, upper);

    /// <summary>All ones where a byte is not zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> NonZero(Vector512<byte> bytes) => ~Vector512.Equals(bytes, Vector512<byte>.Zero);

    /// <summary>A bit for each byte from 0x80 up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotAscii(Vector512<byte> bytes) => (uint)bytes.ExtractMostSignificantBits();

    /// <summary>A bit for each unit that is a surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Surrogates(Vector512<ushort> units) => (uint)Matches(units, 0xF800, 0xD800).ExtractMostSignificantBits();

    /// <summary>A bit for each unit that is not three bytes of UTF-8: U+0800 and up, no surrogate. Chinese is. A unit's upper five bits tell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotThreeBytes(Vector512<ushort> units) =>
        (uint)Avx512BW.PermuteVar32x16(AreNotThreeBytes, units >>> 11).ExtractMostSignificantBits();

    // By the upper five bits: 0 is below U+0800, 27 is a surrogate.
    private static Vector512<ushort> AreNotThreeBytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0x8000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x8000, 0, 0, 0, (ushort)0);
    }

    /// <summary>A bit for each unit that is one byte or two of UTF-8: below U+0800. Chinese is three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Shorter(Vector512<ushort> units) => (uint)Vector512.LessThan(units, Vector512.Create((ushort)0x800)).ExtractMostSignificantBits();

    /// <summary>Squeezes zero bytes out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Squeeze(Vector512<byte> bytes, out int length)
    {
        Vector512<byte> kept = NonZero(bytes);
        length = BitOperations.PopCount(kept.ExtractMostSignificantBits());
        return Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes);
    }

    /// <summary>Sixteen units, none a surrogate, as UTF-8.</summary>
    // A lane is a unit; its bytes, the first on the left:
    //
    //   unit   bbcccccc aaaabbbb 00000000 00000000
    //   from         12        6        0        -     the bit from which MultiShift takes eight
    //   three  1110aaaa 10bbbbbb 10cccccc 00000000
    //   two    110bbbbb 10cccccc 00000000 00000000     three >>> 8, and 0x40; a unit below U+0800 has no a and five b
    //   one    0ccccccc 00000000 00000000 00000000     the unit itself
    //
    // A lane of 64 bits has two units; the second one's bits begin at 32.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ToUtf8(Vector256<ushort> units, out int length)
    {
        Vector512<uint> unit = Avx512F.ConvertToVector512UInt32(units);
        Vector512<uint> three = Spread(unit.AsUInt64(), 0x2020_262C_0000_060C, 0x003F_3F0F_003F_3F0F, 0x0080_80E0_0080_80E0).AsUInt32();
        Vector512<uint> two = (three >>> 8) | Vector512.Create(0x40u);
        Vector512<uint> bytes = Vector512.ConditionalSelect(Vector512.LessThan(unit, Vector512.Create(0x800u)), two, three);
        bytes = Vector512.ConditionalSelect(Vector512.LessThan(unit, Vector512.Create(0x80u)), unit, bytes);
        return Squeeze(bytes.AsByte(), out length);
    }

    /// <summary>For each byte of a lane: takes eight bits from a bit offset, masks them, and ORs constant bits in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Spread(Vector512<ulong> lanes, ulong from, ulong counts, ulong set) =>
        (Avx512Vbmi.MultiShift(Vector512.Create(from).AsByte(), lanes).AsUInt64() & Vector512.Create(counts)) | Vector512.Create(set);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Matches(Vector512<ushort> units, ushort bits, ushort value) =>
        Vector512.Equals(units & Vector512.Create(bits), Vector512.Create(value));
}
#endif
