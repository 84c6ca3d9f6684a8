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
        ChineseStep(units, ChineseWords).Store(to);
        if (count > ChineseStepUnits)
        {
            ChineseStep(units, ChineseWords + Vector512.Create((ushort)ChineseStepUnits)).Store(to + (3 * ChineseStepUnits));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ChineseStep(Vector512<ushort> units, Vector512<ushort> words)
    {
        Vector512<ulong> lanes = Avx512BW.PermuteVar32x16(units, words).AsUInt64();
        return (Avx512Vbmi.MultiShift(ChineseFromBit, lanes) & ChineseMask) | ChineseSets;
    }

    // The four units from which each eight bytes are made.
    private static Vector512<ushort> ChineseWords
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 1, 2, 3, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 11, 10, 11, 12, 13, 13, 14, 15, 16, 16, 17, 18, 19, 18, 19, 20, (ushort)21);
    }

    // From which bit on each byte is made.
    private static Vector512<byte> ChineseFromBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            12, 6, 0, 28, 22, 16, 44, 38, 0, 28, 22, 16, 44, 38, 32, 60, 6, 0, 28, 22, 16, 44, 38, 32, 12, 6, 0, 28, 22, 16, 44, 38,
            0, 28, 22, 16, 44, 38, 32, 60, 6, 0, 28, 22, 16, 44, 38, 32, 12, 6, 0, 28, 22, 16, 44, 38, 0, 28, 22, 16, 44, 38, 32, (byte)60);
    }

    // Which bits of a byte count.
    private static Vector512<byte> ChineseMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63,
            63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, 15, 63, 63, (byte)15);
    }

    // Which bits of a byte are set besides.
    private static Vector512<byte> ChineseSets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128,
            128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, 224, 128, 128, (byte)224);
    }
}
#endif
