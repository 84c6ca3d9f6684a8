#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wsk.Text;

/// <summary>What dense text becomes where the processor has 512-bit vectors.</summary>
internal unsafe interface IDenseKernel512 : IDenseKernel
{
    /// <summary>Encodes 64 units without a branch, or 63 when the last may be the first half of a pair.</summary>
    byte* EncodeSixtyFour(ref char* from, byte* to);
}

/// <summary>
/// Dense text among 512-bit blocks. Steps of 64 units show only in texts of hundreds of escapes, longer than WeChat carries;
/// they are here because the encoders take texts of any length (EncodedCustomData, MaxBytes = 0), and cost this file and JsonPlanes512.
/// </summary>
internal static unsafe class DenseText512
{
    private const int WideUnits = JsonPlanes512.StepUnits;

    // A wide step in steps of sixteen units.
    private const int StepsInWideStep = WideUnits / DenseText.StepUnits;

    // As many units of a block that are escaped or surrogates make text dense.
    private const int MinDenseUnits = 4;

    // How many steps of sixteen units dense text is worth before the kernel looks again what comes.
    private const int DenseSteps = 8;

    /// <summary>How many steps of sixteen units to take; the argument has a bit for each unit of a block that is escaped or a surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Steps(uint specials) => BitOperations.PopCount(specials) < MinDenseUnits ? 1 : DenseSteps;

    /// <summary>Encodes text of any kind in so many steps of sixteen units, or to its end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* Encode<TKernel>(ref char* from, char* end, int steps, byte* to)
        where TKernel : struct, IDenseKernel512
    {
        char* at = from;
        for (; steps >= StepsInWideStep && end - at >= WideUnits; steps -= StepsInWideStep)
        {
            to = default(TKernel).EncodeSixtyFour(ref at, to);
        }

        for (; steps != 0 && end - at >= DenseText.StepUnits; steps--)
        {
            to = DenseText.Encode<TKernel>(ref at, to);
        }

        if (steps != 0)
        {
            to = DenseText.EncodeShort<TKernel>(at, (int)(end - at), to);
            at = end;
        }

        from = at;
        return to;
    }
}
#endif
