#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping with AVX-512: 32 units of plain ASCII or of Chinese, 16 of anything else in each step.
internal static unsafe partial class JsonEscaper
{
    internal readonly struct Avx512Kernel : ITextKernel
    {
        public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

        public int Slack => Vector512<byte>.Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => EscapeAvx512(from, end, to);
    }

    /// <summary>A text of less than one load that is plain throughout or Chinese throughout, as names and numbers are, and a quotation mark. Their end; null, and nothing that counts written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeShortAvx512(char* from, int count, byte* to)
    {
        // The mark is behind the text from the beginning: each store less is worth more than what it takes to look past the mark.
        Vector512<ushort> units = Simd512.Load(from, count, '"');
        Vector512<byte> bytes = Simd512.Narrow(units);
        uint isText = (1u << count) - 1;
        if (((uint)Simd512.NonZero(Simd512.NotPlain(bytes)).ExtractMostSignificantBits() & isText) == 0)
        {
            bytes.GetLower().Store(to);
            return to + (uint)count + 1;
        }

        if ((Simd512.NotThreeBytes(units) & isText) != 0)
        {
            return null;
        }

        WriteChineseAvx512(units, count, to);
        to += 3 * (uint)count;
        *to = (byte)'"';
        return to + 1;
    }

    public static byte* EscapeAvx512(char* from, char* end, byte* to)
    {
        if (end - from > Simd512.BlockUnits)
        {
            char* start = from;
            from = EscapePlainAvx512(from, end, to);
            to += from - start;
        }

        while (from < end)
        {
            int count = Simd512.Count(from, end);
            Vector512<ushort> units = Simd512.LoadBlock(from, count);
            int written = EscapeBlockAvx512(units, count, to);
            if (written >= 0)
            {
                from += count;
                to += written;
                continue;
            }

            uint others = Simd512.Escaped(Simd512.Narrow(units)) | Simd512.Surrogates(units);
            if ((others & ((1u << Simd512.Utf8Units) - 1)) == 0)
            {
                from += Simd512.Utf8Units;
                Simd512.ToUtf8(units.GetLower(), out int length).Store(to);
                to += length;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = EscapeDenseAvx512(ref next, end, Simd512.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Writes as much as is plain of a text longer than a block, two blocks at a time: addresses of pictures are long. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* EscapePlainAvx512(char* from, char* end, byte* to)
    {
        const int Block = Simd512.BlockUnits;
        for (; end - from >= 2 * Block; from += 2 * Block, to += 2 * Block)
        {
            Vector512<byte> bytes = Simd512.Narrow(Vector512.Load((ushort*)from)).WithUpper(Simd512.Narrow(Vector512.Load((ushort*)from + Block)).GetLower());
            if (!Simd512.AreAllPlain(bytes))
            {
                return from;
            }

            bytes.Store(to);
        }

        if (end - from >= Block)
        {
            Vector512<byte> bytes = Simd512.Narrow(Vector512.Load((ushort*)from));
            if (!Simd512.ArePlain(bytes))
            {
                return from;
            }

            bytes.GetLower().Store(to);
            from += Block;
            to += Block;
        }

        // The last block overlaps what is written already.
        Vector512<byte> last = Simd512.Narrow(Vector512.Load((ushort*)end - Block));
        if (!Simd512.ArePlain(last))
        {
            return from;
        }

        last.GetLower().Store(to + (end - from) - Block);
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EscapeBlockAvx512(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<byte> bytes = Simd512.Narrow(units);
        if (Simd512.ArePlain(bytes))
        {
            bytes.GetLower().Store(to);
            return count;
        }

        uint surrogates = Simd512.Surrogates(units);
        if (BitOperations.TrailingZeroCount(Simd512.Shorter(units) | surrogates) >= count)
        {
            WriteChineseAvx512(units, count, to);
            return 3 * count;
        }

        return (Simd512.Escaped(bytes) | surrogates) == 0 ? WriteUtf8Avx512(units, count, to) : Refused;
    }

    /// <summary>Up to 32 units without surrogates and without anything to escape. Where the second half begins is all that depends on the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteUtf8Avx512(Vector512<ushort> units, int count, byte* to)
    {
        const int Half = Simd512.Utf8Units;
        Simd512.ToUtf8(units.GetLower(), out int length).Store(to);
        if (count <= Half)
        {
            return length - (Half - count);
        }

        Simd512.ToUtf8(units.GetUpper(), out int more).Store(to + length);
        return length + more - (Simd512.BlockUnits - count);
    }

    /// <summary>Any text, in so many steps of sixteen units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* EscapeDenseAvx512(ref char* from, char* end, int steps, byte* to)
    {
        char* at = from;
        for (; steps >= JsonPlanes512.Steps && end - at >= JsonPlanes512.StepUnits; steps -= JsonPlanes512.Steps)
        {
            to = JsonPlanes512.Encode(ref at, to);
        }

        for (; steps != 0 && end - at >= DenseUnitsVector128; steps--)
        {
            to = EscapeDenseVector128(ref at, to);
        }

        if (steps != 0)
        {
            to = EscapeShortDenseVector128(at, (int)(end - at), to);
            at = end;
        }

        from = at;
        return to;
    }
}
#endif
