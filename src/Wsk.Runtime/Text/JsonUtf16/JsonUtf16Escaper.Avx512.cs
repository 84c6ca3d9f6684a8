#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// AVX-512: 32 units at a time, valid surrogate pairs among them. Blocks with escapes take the dense kernel.
internal static unsafe partial class JsonUtf16Escaper
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char* EscapeShortAvx512(char* from, int count, char* to, ref long extraBytes)
    {
        KernelBounds.Declare(from, from + count, to, (count + MaxSlack) * sizeof(char));

        // The mark is behind the text from the beginning, as in the kernel to UTF-8.
        Vector512<ushort> units = Simd512.Load(from, count, '"');
        uint isText = (1u << count) - 1;
        KernelBounds.AssertWrite((ushort*)to, 32);
        units.GetLower().Store((ushort*)to);
        if (count >= Vector256<ushort>.Count)
        {
            KernelBounds.AssertWrite((ushort*)to + Vector256<ushort>.Count, 32);
            units.GetUpper().Store((ushort*)to + Vector256<ushort>.Count);
        }

        if (((uint)Simd512.NonZero(JsonSpecials512.NotPlain(Simd512.Narrow(units))).ExtractMostSignificantBits() & isText) != 0)
        {
            if ((Simd512.NotThreeBytes(units) & isText) != 0)
            {
                return null;
            }

            extraBytes += 2 * (uint)count;
        }

        return to + (uint)count + 1;
    }

    public static char* EscapeAvx512(char* from, char* end, char* to, ref long extraBytes)
    {
        long sum = extraBytes;
        while (from < end)
        {
            KernelBounds.Declare(from, end, to, (((end - from) * MaxUnitsPerUnit) + MaxSlack) * sizeof(char));
            int count = Simd512.Count(from, end);
            Vector512<ushort> units = Simd512.LoadBlock(from, count);
            if (TryCopyBlock(units, to, ref sum))
            {
                from += count;
                to += count;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = count == Simd512.BlockUnits
                ? EscapeDenseAvx512(ref next, end - next == count, to, ref sum)
                : EscapeDenseVector128(ref next, end, to, ref sum);
            from = next;
        }

        extraBytes = sum;
        return to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(Vector512<ushort> units, char* to, ref long extraBytes)
    {
        KernelBounds.AssertWrite((ushort*)to, 64);
        units.Store((ushort*)to);
        Vector512<byte> narrow = Simd512.Narrow(units);
        if (JsonSpecials512.ArePlain(narrow))
        {
            return true;
        }

        uint notAscii = Simd512.NotAscii(narrow);
        uint surrogates = Simd512.Surrogates(units);
        if ((JsonSpecials512.Escaped(narrow) & ~notAscii) != 0 || (surrogates != 0 && !ArePairs(units, surrogates)))
        {
            return false;
        }

        // A pair is four bytes, as two units of two bytes are.
        extraBytes += BitOperations.PopCount(notAscii) + BitOperations.PopCount(notAscii & ~(Simd512.Shorter(units) | surrogates));
        return true;
    }

    // A pair that two loads share is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePairs(Vector512<ushort> units, uint surrogates)
    {
        uint low = surrogates & (uint)(units << 5).ExtractMostSignificantBits();
        ulong high = surrogates & ~low;
        return low == high << 1;
    }
}
#endif
