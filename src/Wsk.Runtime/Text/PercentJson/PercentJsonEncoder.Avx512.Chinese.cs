#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Chinese, as long as nothing else comes between: nine bytes for each unit, such as <c>%E8%AE%A2</c>, from its bits straight to digits.
internal static unsafe partial class PercentJsonEncoder
{
    // A vector holds 7 units of nine bytes.
    private const int ChineseStepUnits = 7;

    private const int ChineseStepBytes = 63;

    /// <summary>Writes the first so many of 32 units, nine bytes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteChineseAvx512(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<ushort> step = Vector512.Create((ushort)ChineseStepUnits);
        Vector512<ushort> words = ChineseWords;
        KernelBounds.AssertWrite(to, 64);
        ChineseStep(units, words).Store(to);
        words += step;
        KernelBounds.AssertWrite(to + ChineseStepBytes, 64);
        ChineseStep(units, words).Store(to + ChineseStepBytes);
        for (int done = 2 * ChineseStepUnits; done < count; done += ChineseStepUnits)
        {
            to += ChineseStepBytes;
            words += step;
            KernelBounds.AssertWrite(to + ChineseStepBytes, 64);
            ChineseStep(units, words).Store(to + ChineseStepBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ChineseStep(Vector512<ushort> units, Vector512<ushort> words)
    {
        Vector512<ulong> lanes = Avx512BW.PermuteVar32x16(units, words).AsUInt64();
        return Avx512Vbmi.PermuteVar64x8(HexDigits.UpperAndPercent512, (Avx512Vbmi.MultiShift(ChineseFromBit, lanes) & ChineseMask) | ChineseSets);
    }

    // Seven units become 63 bytes. Each unit's UTF-8 is three bytes, each of which becomes a percent sign and two digits:
    //
    //   unit    aaaabbBB BBccCCCC
    //   UTF-8   1110aaaa 10bbBBBB 10ccCCCC
    //   digits  %  E  a  %  8+b B  %  8+c C
    //   from    -  -  12 -  10  6  -  4   0     the bit from which MultiShift takes the digit; the constant digits come from Sets
    //
    // Nine bytes a unit do not fit lanes of eight: lane 0 has the first eight bytes of unit 0, lane 1 its last and seven of unit 1, lane 2
    // the last two of unit 1 and six of unit 2, and so on. A unit is at place 0 of its lane, or at place 1 (16 bits further) behind another.

    /// <summary>The units from which each eight bytes are made; two of the four matter.</summary>
    public static Vector512<ushort> ChineseWords
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6, 4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, (ushort)9);
    }

    /// <summary>The bit from which MultiShift takes each digit.</summary>
    public static Vector512<byte> ChineseFromBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 12, 0, 10, 6, 0, 4, 0, 0, 0, 28, 0, 26, 22, 0, 4, 0, 0, 0, 28, 0, 26, 22, 0, 4, 0, 0, 0, 28, 0, 26,
            6, 0, 4, 0, 0, 0, 28, 0, 10, 6, 0, 4, 0, 0, 0, 28, 0, 10, 6, 0, 4, 0, 0, 0, 12, 0, 10, 6, 0, 4, 0, (byte)0);
    }

    // The bits kept of each digit.
    private static Vector512<byte> ChineseMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3,
            15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, 0, 0, 15, 0, 3, 15, 0, 3, 15, (byte)0);
    }

    // The bits set in each digit: 14 is E, 8 the upper bit of the continuation bytes; 16 is the percent sign.
    private static Vector512<byte> ChineseSets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8,
            0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, 16, 14, 0, 16, 8, 0, 16, 8, 0, (byte)16);
    }
}
#endif
