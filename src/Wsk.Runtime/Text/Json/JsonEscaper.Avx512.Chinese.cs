#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Chinese, as long as nothing else comes between: units that are three bytes of UTF-8 each. Where each byte goes is known beforehand, so
// nothing needs squeezing.
internal static unsafe partial class JsonEscaper
{
    // A vector holds 21 units of three bytes.
    private const int ChineseStepUnits = 21;

    /// <summary>Writes the first so many of 32 units as UTF-8, three bytes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteChineseAvx512(Vector512<ushort> units, int count, byte* to)
    {
        KernelBounds.AssertWrite(to, 64);
        ChineseStep(units, ChineseWords).Store(to);
        if (count > ChineseStepUnits)
        {
            KernelBounds.AssertWrite(to + (3 * ChineseStepUnits), 64);
            ChineseStep(units, ChineseWords + Vector512.Create((ushort)ChineseStepUnits)).Store(to + (3 * ChineseStepUnits));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ChineseStep(Vector512<ushort> units, Vector512<ushort> words)
    {
        Vector512<ulong> lanes = Avx512BW.PermuteVar32x16(units, words).AsUInt64();
        return (Avx512Vbmi.MultiShift(ChineseFromBit, lanes) & ChineseMask) | ChineseSets;
    }

    // 21 units become 63 bytes. Each unit is three bytes, the first on the left:
    //
    //   unit   aaaabbbb bbcccccc
    //   bytes  1110aaaa 10bbbbbb 10cccccc
    //
    // A lane of eight bytes is made of the four units in it; unit 0's bytes are 0a 0b 0c:
    //
    //   lane 0  units 0 1 2 3     bytes 0a 0b 0c 1a 1b 1c 2a 2b
    //   lane 1  units 2 3 4 5     bytes 2c 3a 3b 3c 4a 4b 4c 5a
    //   lane 2  units 5 6 7 8     bytes 5b 5c 6a 6b 6c 7a 7b 7c
    //   lane 3  units 8 9 10 11   as lane 0, and so on; the last byte is padding
    //
    // In a lane, the unit at place p has its a at bit 16p + 12, its b at 16p + 6 and its c at 16p.
    private static Vector512<ushort> ChineseWords
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 1, 2, 3, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 11, 10, 11, 12, 13, 13, 14, 15, 16, 16, 17, 18, 19, 18, 19, 20, (ushort)21);
    }

    // The bit from which MultiShift takes each byte.
    private static Vector512<byte> ChineseFromBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            12, 6, 0, 28, 22, 16, 44, 38, 0, 28, 22, 16, 44, 38, 32, 60, 6, 0, 28, 22, 16, 44, 38, 32, 12, 6, 0, 28, 22, 16, 44, 38,
            0, 28, 22, 16, 44, 38, 32, 60, 6, 0, 28, 22, 16, 44, 38, 32, 12, 6, 0, 28, 22, 16, 44, 38, 0, 28, 22, 16, 44, 38, 32, (byte)60);
    }

    // The bits kept of each byte: 0x0F of a, 0x3F of b and c.
    private static Vector512<byte> ChineseMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63,
            63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, (byte)15);
    }

    // The bits set in each byte: 0xE0 before a, 0x80 before b and c.
    private static Vector512<byte> ChineseSets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128,
            128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, (byte)224);
    }
}
#endif
