#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Chinese, as long as nothing else comes between: nine bytes for each unit, such as <c>%E8%AE%A2</c>, from its bits straight to digits.
internal static unsafe partial class PercentJsonEncoder
{
    /// <summary>Two steps are written without asking; so that much may be touched for a single unit.</summary>
    public const int Avx512Slack = 128;

    // A vector holds 7 units of nine bytes.
    private const int ChineseStepUnits = 7;

    private const int ChineseStepBytes = 63;

    /// <summary>Writes the first so many of 32 units, nine bytes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteChineseAvx512(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<ushort> step = Vector512.Create((ushort)ChineseStepUnits);
        Vector512<ushort> words = ChineseWords;
        ChineseStep(units, words).Store(to);
        words += step;
        ChineseStep(units, words).Store(to + ChineseStepBytes);
        for (int done = 2 * ChineseStepUnits; done < count; done += ChineseStepUnits)
        {
            to += ChineseStepBytes;
            words += step;
            ChineseStep(units, words).Store(to + ChineseStepBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ChineseStep(Vector512<ushort> units, Vector512<ushort> words)
    {
        Vector512<ulong> lanes = Avx512BW.PermuteVar32x16(units, words).AsUInt64();
        return Avx512Vbmi.PermuteVar64x8(UpperDigitsAndPercent, (Avx512Vbmi.MultiShift(ChineseFromBit, lanes) & ChineseMask) | ChineseSets);
    }

    /// <summary>The units from which each eight bytes are made; two of the four matter.</summary>
    public static Vector512<ushort> ChineseWords
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6, 4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, (ushort)9);
    }

    /// <summary>From which bit on each digit is made.</summary>
    public static Vector512<byte> ChineseFromBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 12, 0, 10, 6, 0, 4, 0, 0, 0, 28, 0, 26, 22, 0, 4, 0, 0, 0, 28, 0, 26, 22, 0, 4, 0, 0, 0, 28, 0, 26,
            6, 0, 4, 0, 0, 0, 28, 0, 10, 6, 0, 4, 0, 0, 0, 28, 0, 10, 6, 0, 4, 0, 0, 0, 12, 0, 10, 6, 0, 4, 0, (byte)0);
    }

    // Which bits of a digit count.
    private static Vector512<byte> ChineseMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3,
            15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, (byte)0);
    }

    // Which bits of a digit are set besides; 16 stands for the percent sign.
    private static Vector512<byte> ChineseSets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8,
            0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, (byte)16);
    }
}
#endif
