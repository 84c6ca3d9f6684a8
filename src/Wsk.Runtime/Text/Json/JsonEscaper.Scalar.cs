using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Wsk.Text;

// JSON escaping unit by unit: ASCII from a table, the rest computed. Plain ASCII, which is written as it is, four units at a time.
internal static unsafe partial class JsonEscaper
{
    // How many units are written one by one before plain text is tried again.
    private const int MinOthers = 8;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EscapeScalar(char* from, char* end, byte* to)
    {
        KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + ScalarSlack);
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
                    KernelBounds.AssertRead(from, sizeof(char));
                    uint unit = *from++;
                    if (unit < 0x80)
                    {
                        KernelBounds.AssertWrite(to, AsciiRowBytes);
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
                    else if (from < end && SurrogatePairs.IsPair(unit, *from))
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

    /// <summary>Writes four bytes, the lowest first; the insignificant ones are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(uint bytes, byte* to)
    {
        KernelBounds.AssertWrite(to, sizeof(uint));
        Unsafe.WriteUnaligned(to, BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes));
    }

    private static byte* WritePair(uint codePoint, byte* to)
    {
        Write(0x808080F0 | (codePoint >> 18) | ((codePoint & 0x3F000) >> 4) | ((codePoint & 0xFC0) << 10) | ((codePoint & 0x3F) << 24), to);
        return to + 4;
    }

    private static byte* WriteLoneSurrogate(uint unit, byte* to)
    {
        KernelBounds.AssertWrite(to, 6);
        to[0] = (byte)'\\';
        to[1] = (byte)'u';
        to[2] = (byte)'d';
        to[3] = HexDigits.Lower[(int)(unit >> 8) & 0xF];
        to[4] = HexDigits.Lower[(int)(unit >> 4) & 0xF];
        to[5] = HexDigits.Lower[(int)unit & 0xF];
        return to + 6;
    }
}
