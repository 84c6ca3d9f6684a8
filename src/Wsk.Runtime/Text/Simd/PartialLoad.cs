#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

/// <summary>Loads texts that are shorter than the vectors.</summary>
internal static unsafe class PartialLoad
{
    /// <summary>Loads fewer than 16 units, and NUL in place of what is not text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadSixteen(char* from, int count, out Vector128<ushort> lower, out Vector128<ushort> upper)
    {
        KernelBounds.AssertRead(from, count * sizeof(char));
        if (count != 0 && IsWithinPage(from))
        {
            lower = Vector128.Load((ushort*)from) & AreText(Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7), count);
            upper = Vector128.Load((ushort*)from + 8) & AreText(Vector128.Create(8, 9, 10, 11, 12, 13, 14, 15), count);
        }
        else if (count >= 8)
        {
            KernelBounds.AssertRead((ushort*)from, 16);
            lower = Vector128.Load((ushort*)from);
            upper = LoadEight(from + 8, count - 8);
        }
        else
        {
            lower = LoadEight(from, count);
            upper = Vector128<ushort>.Zero;
        }
    }

    // The one deliberate read past the end of a text. It is safe: memory is protected by whole pages, so where the text's first unit can be
    // read, all of its page can; the units behind the text are masked out and influence nothing. No system that .NET runs on has pages
    // smaller than this.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWithinPage(char* from)
    {
        const uint PageBytes = 4096;
        return ((uint)(nuint)from & (PageBytes - 1)) <= PageBytes - (16 * sizeof(char));
    }

    /// <summary>All ones in each lane whose number is below the number of units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> AreText(Vector128<short> lanes, int count) => Vector128.LessThan(lanes, Vector128.Create((short)count)).AsUInt16();

    /// <summary>Loads fewer than 8 units, and NUL in place of what is not text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> LoadEight(char* from, int count)
    {
        KernelBounds.AssertRead(from, count * sizeof(char));

        // Two loads that overlap; what both hold is shifted out of the second.
        if (count >= 4)
        {
            ulong last = *(ulong*)(from + count - 4);
            return Vector128.Create(*(ulong*)from, count == 4 ? 0 : last >> (16 * (8 - count))).AsUInt16();
        }

        ulong units = count >= 2
            ? *(uint*)from | ((ulong)(*(uint*)(from + count - 2) >> (count == 3 ? 16 : 0)) << (count == 3 ? 32 : 0))
            : count == 1 ? *from : 0u;
        return Vector128.CreateScalar(units).AsUInt16();
    }
}
#endif
