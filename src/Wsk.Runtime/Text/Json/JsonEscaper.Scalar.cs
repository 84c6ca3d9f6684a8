using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Wsk.Text;

// JSON escaping unit by unit: ASCII from a table, the rest computed. Plain ASCII, which is written as it is, four units at a time.
internal static unsafe partial class JsonEscaper
{
    internal readonly struct ScalarKernel : ITextKernel
    {
        public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

        public int Slack => AsciiRowBytes;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => EscapeScalar(from, end, to);
    }

    // So many units are written one by one before plain text is tried again.
    private const int MinOthers = 8;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* EscapeScalar(char* from, char* end, byte* to)
    {
        fixed (byte* rows = AsciiRows)
        fixed (byte* lengths = AsciiLengths)
        {
            long others = MinOthers;
            while (true)
            {
                char* start = from;
                from = PlainFour.Write(from, end, ref to);
                if (from == end)
                {
                    return to;
                }

                // Text that is not plain seldom becomes so soon: the more tries fail, the rarer they are.
                others = from == start ? others * 2 : MinOthers;
                char* stop = end - from > others ? from + others : end;
                while (from < stop)
                {
                    uint unit = *from++;
                    if (unit < 0x80)
                    {
                        Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(rows + (unit * AsciiRowBytes)));
                        to += lengths[unit];
                    }
                    else if (unit < 0x800)
                    {
                        Write(0x80C0 | (unit >> 6) | ((unit & 0x3F) << 8), to);
                        to += 2;
                    }
                    else if (!SurrogatePairs.IsSurrogate(unit))
                    {
                        Write(0x8080E0 | (unit >> 12) | ((unit & 0xFC0) << 2) | ((unit & 0x3F) << 16), to);
                        to += 3;
                    }
                    else if (SurrogatePairs.StartsPair(unit, from, end))
                    {
                        to = WritePair(SurrogatePairs.CodePoint(unit, *from++), to);
                    }
                    else
                    {
                        to = WriteLoneSurrogate(unit, to);
                    }
                }
            }
        }
    }

    /// <summary>Writes four bytes, the lowest first; what does not count of them is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(uint bytes, byte* to) =>
        Unsafe.WriteUnaligned(to, BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes));

    private static byte* WritePair(uint codePoint, byte* to)
    {
        Write(0x808080F0 | (codePoint >> 18) | ((codePoint & 0x3F000) >> 4) | ((codePoint & 0xFC0) << 10) | ((codePoint & 0x3F) << 24), to);
        return to + 4;
    }

    private static byte* WriteLoneSurrogate(uint unit, byte* to)
    {
        to[0] = (byte)'\\';
        to[1] = (byte)'u';
        to[2] = (byte)'d';
        SurrogatePairs.WriteDigits(unit, to + 3);
        return to + 6;
    }
}
