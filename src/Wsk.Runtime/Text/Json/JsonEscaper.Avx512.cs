#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping with AVX-512: 32 units of plain ASCII or of Chinese, 16 of anything else in each step.
internal static unsafe partial class JsonEscaper
{
    /// <summary>Escapes a text of less than one load that is plain ASCII or Chinese throughout, as names and numbers are, and appends the closing quote. Returns the end, or null for any other text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeShortAvx512(char* from, int count, byte* to)
    {
        KernelBounds.Declare(from, from + count, to, (count * MaxBytesPerUnit) + Avx512Slack);

        // The mark is behind the text from the beginning: each store less is worth more than what it takes to look past the mark.
        Vector512<ushort> units = Simd512.Load(from, count, '"');
        Vector512<byte> bytes = Simd512.Narrow(units);
        uint isText = (1u << count) - 1;
        if (((uint)Simd512.NonZero(JsonSpecials512.NotPlain(bytes)).ExtractMostSignificantBits() & isText) == 0)
        {
            KernelBounds.AssertWrite(to, 32);
            bytes.GetLower().Store(to);
            return to + (uint)count + 1;
        }

        if ((Simd512.NotThreeBytes(units) & isText) != 0)
        {
            return null;
        }

        WriteChineseAvx512(units, count, to);
        to += 3 * (uint)count;
        KernelBounds.AssertWrite(to, 1);
        *to = (byte)'"';
        return to + 1;
    }

    public static byte* EscapeAvx512(char* from, char* end, byte* to)
    {
        KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Avx512Slack);
        if (end - from > Simd512.BlockUnits)
        {
            char* start = from;
            from = EscapePlainAvx512(from, end, to);
            to += from - start;
        }

        while (from < end)
        {
            KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Avx512Slack);
            int count = Simd512.Count(from, end);
            Vector512<ushort> units = Simd512.LoadBlock(from, count);
            int written = EscapeBlockAvx512(units, count, to);
            if (written >= 0)
            {
                from += count;
                to += written;
                continue;
            }

            uint others = JsonSpecials512.Escaped(Simd512.Narrow(units)) | Simd512.Surrogates(units);
            if ((others & ((1u << Simd512.Utf8Units) - 1)) == 0)
            {
                from += Simd512.Utf8Units;
                KernelBounds.AssertWrite(to, 64);
                Simd512.ToUtf8(units.GetLower(), out int length).Store(to);
                to += length;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = DenseText512.Encode<DenseKernel>(ref next, end, DenseText512.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Writes the plain ASCII at the beginning of a text longer than a block, two blocks at a time, because addresses of pictures are long. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* EscapePlainAvx512(char* from, char* end, byte* to)
    {
        const int Block = Simd512.BlockUnits;
        for (; end - from >= 2 * Block; from += 2 * Block, to += 2 * Block)
        {
            KernelBounds.AssertRead((ushort*)from, 64);
            KernelBounds.AssertRead((ushort*)from + Block, 64);
            Vector512<byte> bytes = Simd512.Narrow(Vector512.Load((ushort*)from)).WithUpper(Simd512.Narrow(Vector512.Load((ushort*)from + Block)).GetLower());
            if (!JsonSpecials512.AreAllPlain(bytes))
            {
                return from;
            }

            KernelBounds.AssertWrite(to, 64);
            bytes.Store(to);
        }

        if (end - from >= Block)
        {
            KernelBounds.AssertRead((ushort*)from, 64);
            Vector512<byte> bytes = Simd512.Narrow(Vector512.Load((ushort*)from));
            if (!JsonSpecials512.ArePlain(bytes))
            {
                return from;
            }

            KernelBounds.AssertWrite(to, 32);
            bytes.GetLower().Store(to);
            from += Block;
            to += Block;
        }

        KernelBounds.AssertRead((ushort*)end - Block, 64);

        // The last block overlaps what is written already.
        Vector512<byte> last = Simd512.Narrow(Vector512.Load((ushort*)end - Block));
        if (!JsonSpecials512.ArePlain(last))
        {
            return from;
        }

        KernelBounds.AssertWrite(to + (end - from) - Block, 32);
        last.GetLower().Store(to + (end - from) - Block);
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EscapeBlockAvx512(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<byte> bytes = Simd512.Narrow(units);
        if (JsonSpecials512.ArePlain(bytes))
        {
            KernelBounds.AssertWrite(to, 32);
            bytes.GetLower().Store(to);
            return count;
        }

        uint surrogates = Simd512.Surrogates(units);
        if (BitOperations.TrailingZeroCount(Simd512.Shorter(units) | surrogates) >= count)
        {
            WriteChineseAvx512(units, count, to);
            return 3 * count;
        }

        return (JsonSpecials512.Escaped(bytes) | surrogates) == 0 ? WriteUtf8Avx512(units, count, to) : Refused;
    }

    /// <summary>Up to 32 units without surrogates and without anything to escape. Where the second half begins is all that depends on the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteUtf8Avx512(Vector512<ushort> units, int count, byte* to)
    {
        const int Half = Simd512.Utf8Units;
        KernelBounds.AssertWrite(to, 64);
        Simd512.ToUtf8(units.GetLower(), out int length).Store(to);
        if (count <= Half)
        {
            return length - (Half - count);
        }

        KernelBounds.AssertWrite(to + length, 64);
        Simd512.ToUtf8(units.GetUpper(), out int more).Store(to + length);
        return length + more - (Simd512.BlockUnits - count);
    }
}
#endif
