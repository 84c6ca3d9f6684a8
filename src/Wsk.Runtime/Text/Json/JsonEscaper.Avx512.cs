#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary>JSON escaping with AVX-512: 32 units of plain ASCII or of Chinese, 16 of anything else in each step.</summary>
internal readonly unsafe struct JsonTextAvx512 : IJsonTextKernel
{
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => JsonTextWide.IsSupported;
    }

    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => Vector512<byte>.Count;

    /// <summary>A text of less than one load that is plain throughout or Chinese throughout, as names and numbers are, and a quotation mark. Their end; null, and nothing that counts written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EncodeShort(char* from, int count, byte* to)
    {
        // The mark is behind the text from the beginning: each store less is worth more than what it takes to look past the mark.
        Vector512<ushort> units = JsonTextWide.Load(from, count, '"');
        Vector512<byte> bytes = JsonTextWide.Narrow(units);
        uint isText = (1u << count) - 1;
        if (((uint)JsonTextWide.NonZero(JsonTextWide.NotPlain(bytes)).ExtractMostSignificantBits() & isText) == 0)
        {
            bytes.GetLower().Store(to);
            return to + (uint)count + 1;
        }

        if ((JsonTextWide.NotThreeBytes(units) & isText) != 0)
        {
            return null;
        }

        JsonTextWideRun.Write(units, count, to);
        to += 3 * (uint)count;
        *to = (byte)'"';
        return to + 1;
    }

    public byte* Encode(char* from, char* end, byte* to)
    {
        if (end - from > JsonTextWide.BlockUnits)
        {
            char* start = from;
            from = WritePlain(from, end, to);
            to += from - start;
        }

        while (from < end)
        {
            int count = JsonTextWide.Count(from, end);
            Vector512<ushort> units = JsonTextWide.LoadBlock(from, count);
            int written = EncodeBlock(units, count, to);
            if (written >= 0)
            {
                from += count;
                to += written;
                continue;
            }

            uint others = JsonTextWide.Escaped(JsonTextWide.Narrow(units)) | JsonTextWide.Surrogates(units);
            if ((others & ((1u << JsonTextWide.Utf8Units) - 1)) == 0)
            {
                from += JsonTextWide.Utf8Units;
                JsonTextWide.ToUtf8(units.GetLower(), out int length).Store(to);
                to += length;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            to = WriteAny(ref next, end, JsonTextWide.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Writes as much as is plain of a text longer than a block, two blocks at a time: addresses of pictures are long. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WritePlain(char* from, char* end, byte* to)
    {
        const int Block = JsonTextWide.BlockUnits;
        for (; end - from >= 2 * Block; from += 2 * Block, to += 2 * Block)
        {
            Vector512<byte> bytes = JsonTextWide.Narrow(Vector512.Load((ushort*)from)).WithUpper(JsonTextWide.Narrow(Vector512.Load((ushort*)from + Block)).GetLower());
            if (!JsonTextWide.AreAllPlain(bytes))
            {
                return from;
            }

            bytes.Store(to);
        }

        if (end - from >= Block)
        {
            Vector512<byte> bytes = JsonTextWide.Narrow(Vector512.Load((ushort*)from));
            if (!JsonTextWide.ArePlain(bytes))
            {
                return from;
            }

            bytes.GetLower().Store(to);
            from += Block;
            to += Block;
        }

        // The last block overlaps what is written already.
        Vector512<byte> last = JsonTextWide.Narrow(Vector512.Load((ushort*)end - Block));
        if (!JsonTextWide.ArePlain(last))
        {
            return from;
        }

        last.GetLower().Store(to + (end - from) - Block);
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EncodeBlock(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<byte> bytes = JsonTextWide.Narrow(units);
        if (JsonTextWide.ArePlain(bytes))
        {
            bytes.GetLower().Store(to);
            return count;
        }

        uint surrogates = JsonTextWide.Surrogates(units);
        if (BitOperations.TrailingZeroCount(JsonTextWide.Shorter(units) | surrogates) >= count)
        {
            JsonTextWideRun.Write(units, count, to);
            return 3 * count;
        }

        return (JsonTextWide.Escaped(bytes) | surrogates) == 0 ? WriteUtf8(units, count, to) : JsonText.Refused;
    }

    /// <summary>Up to 32 units without surrogates and without anything to escape. Where the second half begins is all that depends on the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteUtf8(Vector512<ushort> units, int count, byte* to)
    {
        const int Half = JsonTextWide.Utf8Units;
        JsonTextWide.ToUtf8(units.GetLower(), out int length).Store(to);
        if (count <= Half)
        {
            return length - (Half - count);
        }

        JsonTextWide.ToUtf8(units.GetUpper(), out int more).Store(to + length);
        return length + more - (JsonTextWide.BlockUnits - count);
    }

    /// <summary>Any text, in so many steps of sixteen units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* WriteAny(ref char* from, char* end, int steps, byte* to)
    {
        char* at = from;
        for (; steps >= JsonTextWidePlanes.Steps && end - at >= JsonTextWidePlanes.StepUnits; steps -= JsonTextWidePlanes.Steps)
        {
            to = JsonTextWidePlanes.Encode(ref at, to);
        }

        for (; steps != 0 && end - at >= JsonTextMixed.StepUnits; steps--)
        {
            to = JsonTextMixed.Encode(ref at, to);
        }

        if (steps != 0)
        {
            to = JsonTextMixed.EncodeShort(at, (int)(end - at), to);
            at = end;
        }

        from = at;
        return to;
    }
}
#endif
