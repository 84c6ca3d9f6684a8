#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// Eight units at a time. Blocks with escapes or surrogates take the dense kernel.
internal static unsafe partial class JsonUtf16Escaper
{
    // EscapeShortVector128 takes fewer.
    private const int ShortUnitsVector128 = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* EscapeShortVector128(char* from, int count, char* to, ref long extraBytes)
    {
        if (count >= ShortUnitsVector128)
        {
            return null;
        }

        KernelBounds.Declare(from, from + count, to, (count + MaxSlack) * sizeof(char));
        PartialLoad.LoadSixteen(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        KernelBounds.AssertWrite((ushort*)to, 16);
        lower.Store((ushort*)to);
        KernelBounds.AssertWrite((ushort*)to + Vector128<ushort>.Count, 16);
        upper.Store((ushort*)to + Vector128<ushort>.Count);
        uint isText = (1u << count) - 1;
        if ((JsonSpecials128.Find(Simd128.Narrow(lower, upper)).ExtractMostSignificantBits() & isText) != 0)
        {
            if ((Simd128.NotThreeBytes(lower, upper) & isText) != 0)
            {
                return null;
            }

            extraBytes += 2 * (uint)count;
        }

        to += (uint)count;
        KernelBounds.AssertWrite(to, sizeof(char));
        *to = '"';
        return to + 1;
    }

    public static char* EscapeVector128(char* from, char* end, char* to, ref long extraBytes)
    {
        KernelBounds.Declare(from, end, to, (((end - from) * MaxUnitsPerUnit) + MaxSlack) * sizeof(char));
        char* start = from;
        from = CopyPlain(from, end, to);
        to += from - start;
        long sum = extraBytes;
        while (end - from >= Vector128<ushort>.Count)
        {
            KernelBounds.Declare(from, end, to, (((end - from) * MaxUnitsPerUnit) + MaxSlack) * sizeof(char));
            KernelBounds.AssertRead((ushort*)from, 16);
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            if (Changes(units) == Vector128<ushort>.Zero)
            {
                KernelBounds.AssertWrite((ushort*)to, 16);
                units.Store((ushort*)to);
                sum += CountFrom(units, 0x80) + CountFrom(units, 0x800);
                from += Vector128<ushort>.Count;
                to += Vector128<ushort>.Count;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = EscapeDenseVector128(ref next, end, to, ref sum);
            from = next;
        }

        int rest = (int)(end - from);
        if (rest != 0)
        {
            KernelBounds.Declare(from, end, to, (((end - from) * MaxUnitsPerUnit) + MaxSlack) * sizeof(char));
            Vector128<ushort> units = PartialLoad.LoadEight(from, rest);
            if ((Changes(units).ExtractMostSignificantBits() & ((1u << rest) - 1)) == 0)
            {
                KernelBounds.AssertWrite((ushort*)to, 16);
                units.Store((ushort*)to);
                sum += CountFrom(units, 0x80) + CountFrom(units, 0x800);
                to += rest;
            }
            else
            {
                to = EscapeDenseVector128(ref from, end, to, ref sum);
            }
        }

        extraBytes = sum;
        return to;
    }

    /// <summary>Copies as much plain ASCII as there is, by sixteen units: addresses of pictures are long. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* CopyPlain(char* from, char* end, char* to)
    {
        for (; end - from >= Vector128<byte>.Count; from += Vector128<byte>.Count, to += Vector128<byte>.Count)
        {
            KernelBounds.AssertRead((ushort*)from, 16);
            Vector128<ushort> lower = Vector128.Load((ushort*)from);
            KernelBounds.AssertRead((ushort*)from + Vector128<ushort>.Count, 16);
            Vector128<ushort> upper = Vector128.Load((ushort*)from + Vector128<ushort>.Count);
            if (JsonSpecials128.Find(Simd128.Narrow(lower, upper)) != Vector128<byte>.Zero)
            {
                break;
            }

            KernelBounds.AssertWrite((ushort*)to, 16);
            lower.Store((ushort*)to);
            KernelBounds.AssertWrite((ushort*)to + Vector128<ushort>.Count, 16);
            upper.Store((ushort*)to + Vector128<ushort>.Count);
        }

        return from;
    }

    /// <summary>Controls, quotation mark, backslash (ECMA-262 25.5.2) and surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Changes(Vector128<ushort> units) =>
        Vector128.LessThan(units, Vector128.Create((ushort)' '))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
            | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFrom(Vector128<ushort> units, ushort least) =>
        BitOperations.PopCount(Vector128.GreaterThanOrEqual(units, Vector128.Create(least)).ExtractMostSignificantBits());
}
#endif
