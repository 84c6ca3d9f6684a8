using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsk.Text;

/// <summary>ASCII that JSON.stringify (ECMA-262 25.5.2, QuoteJSONString) writes as it is: four units at a time in an integer, for processors without vectors.</summary>
internal static unsafe class PlainFour
{
    private const int StepUnits = 4;

    /// <summary>Writes plain units, as long as four of them follow each other.</summary>
    /// <param name="from">The text.</param>
    /// <param name="end">Its end.</param>
    /// <param name="to">Room for as many bytes; moved on.</param>
    /// <returns>The first unit that was not written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* Write(char* from, char* end, ref byte* to)
    {
        // On big-endian processors the table does this.
        while (BitConverter.IsLittleEndian && end - from >= StepUnits)
        {
            KernelBounds.AssertRead(from, 8);
            ulong units = Unsafe.ReadUnaligned<ulong>(from);
            if (!ArePlain(units))
            {
                break;
            }

            KernelBounds.AssertWrite(to, StepUnits);
            Unsafe.WriteUnaligned(to, Narrow(units));
            from += StepUnits;
            to += StepUnits;
        }

        return from;
    }

    /// <summary>Writes four units that are known to be plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ReadOnlySpan<char> four, byte* to)
    {
        KernelBounds.AssertWrite(to, StepUnits);
        if (BitConverter.IsLittleEndian)
        {
            Unsafe.WriteUnaligned(to, Narrow(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four))));
            return;
        }

        for (int i = 0; i < StepUnits; i++)
        {
            to[i] = (byte)four[i];
        }
    }

    /// <summary>Whether all four are ASCII and neither controls nor quotation marks nor backslashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(ulong units)
    {
        // Of ASCII, seven bits, each sum sets the eighth but where a unit is a control, or becomes 0.
        const ulong Eighth = 0x0080_0080_0080_0080;
        ulong sums = (units + 0x0060_0060_0060_0060)
            & ((units ^ 0x0022_0022_0022_0022) + 0x007F_007F_007F_007F)
            & ((units ^ 0x005C_005C_005C_005C) + 0x007F_007F_007F_007F);
        return (units & 0xFF80_FF80_FF80_FF80) == 0 && (sums & Eighth) == Eighth;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Narrow(ulong units)
    {
        units |= units >> 8;
        return (uint)(units & 0xFFFF) | ((uint)(units >> 16) & 0xFFFF_0000);
    }
}
