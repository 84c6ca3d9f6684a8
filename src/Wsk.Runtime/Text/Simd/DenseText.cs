#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

/// <summary>What dense text becomes: the part that each family writes itself.</summary>
internal unsafe interface IDenseKernel
{
    /// <summary>How many bytes so many units need, the store that reaches behind them included.</summary>
    long RoomFor(long units);

    /// <summary>Encodes fewer than eight units one by one.</summary>
    byte* EncodeScalar(char* from, int units, byte* to);

    /// <summary>Encodes sixteen units without a branch, and returns the end of those that are text.</summary>
    byte* Write(Vector128<ushort> lower, Vector128<ushort> upper, Vector128<byte> isText, byte* to);
}

/// <summary>
/// Text in which anything may follow anything, such as quotation marks between emoji: sixteen units at a time, each at the same cost whatever
/// it is. The families differ only in what they write.
/// </summary>
internal static unsafe class DenseText
{
    /// <summary>The units of one step.</summary>
    public const int StepUnits = 16;

    /// <summary>Fewer units cost less one by one.</summary>
    public const int MinUnits = 8;

    /// <summary>Encodes sixteen units, or fifteen when the last may be the first half of a pair.</summary>
    /// <param name="from">Sixteen units; moved on.</param>
    /// <param name="to">Room for sixteen units and the family's slack.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* Encode<TKernel>(ref char* from, byte* to)
        where TKernel : struct, IDenseKernel
    {
        KernelBounds.Declare(from, from + StepUnits, to, default(TKernel).RoomFor(StepUnits));
        int count = BytePlanes.CountWhole(from);
        KernelBounds.AssertRead((ushort*)from, 16);
        Vector128<ushort> lower = Vector128.Load((ushort*)from);
        KernelBounds.AssertRead((ushort*)from + 8, 16);
        Vector128<ushort> upper = Vector128.Load((ushort*)from + 8);
        from += count;
        return default(TKernel).Write(lower, upper, BytePlanes.AreFirst(count), to);
    }

    /// <summary>Encodes a text of fewer than sixteen units.</summary>
    /// <param name="from">The text.</param>
    /// <param name="count">How many units it has.</param>
    /// <param name="to">Room for so many units and the family's slack.</param>
    /// <returns>The end of what was written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EncodeShort<TKernel>(char* from, int count, byte* to)
        where TKernel : struct, IDenseKernel
    {
        if (count < MinUnits)
        {
            return default(TKernel).EncodeScalar(from, count, to);
        }

        KernelBounds.Declare(from, from + count, to, default(TKernel).RoomFor(count));
        PartialLoad.LoadSixteen(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        return default(TKernel).Write(lower, upper, BytePlanes.AreFirst(count), to);
    }
}
#endif
