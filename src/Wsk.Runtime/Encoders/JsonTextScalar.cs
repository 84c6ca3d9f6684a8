using System.Runtime.CompilerServices;

namespace Wsk.Encoders;

/// <summary>JSON escaping unit by unit: ASCII from a table, the rest computed. Plain ASCII, which is written as it is, four units at a time.</summary>
internal readonly unsafe struct JsonTextScalar : IJsonTextKernel
{
    // So many units are written one by one before plain text is tried again.
    private const int LeastOthers = 8;

    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => JsonTextTable.RowWidth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public byte* Encode(char* from, char* end, byte* to)
    {
        fixed (byte* rows = JsonTextTable.Rows)
        fixed (byte* lengths = JsonTextTable.Lengths)
        {
            long others = LeastOthers;
            while (true)
            {
                char* start = from;
                from = JsonTextPlain.Write(from, end, ref to);
                if (from == end)
                {
                    return to;
                }

                // Text that is not plain seldom becomes so soon: the more tries fail, the rarer they are.
                others = from == start ? others * 2 : LeastOthers;
                char* stop = end - from > others ? from + others : end;
                while (from < stop)
                {
                    uint unit = *from++;
                    if (unit < 0x80)
                    {
                        Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(rows + (unit * JsonTextTable.RowWidth)));
                        to += lengths[unit];
                    }
                    else if (unit < 0x800)
                    {
                        to[0] = (byte)(0xC0 | (unit >> 6));
                        to[1] = (byte)(0x80 | (unit & 0x3F));
                        to += 2;
                    }
                    else if (!JsonTextUnit.IsSurrogate(unit))
                    {
                        to[0] = (byte)(0xE0 | (unit >> 12));
                        to[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                        to[2] = (byte)(0x80 | (unit & 0x3F));
                        to += 3;
                    }
                    else if (JsonTextUnit.StartsPair(unit, from, end))
                    {
                        to = WritePair(JsonTextUnit.CodePoint(unit, *from++), to);
                    }
                    else
                    {
                        to = WriteLoneSurrogate(unit, to);
                    }
                }
            }
        }
    }

    private static byte* WritePair(uint codePoint, byte* to)
    {
        to[0] = (byte)(0xF0 | (codePoint >> 18));
        to[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
        to[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
        to[3] = (byte)(0x80 | (codePoint & 0x3F));
        return to + 4;
    }

    private static byte* WriteLoneSurrogate(uint unit, byte* to)
    {
        to[0] = (byte)'\\';
        to[1] = (byte)'u';
        to[2] = (byte)'d';
        JsonTextUnit.WriteDigits(unit, to + 3);
        return to + 6;
    }
}
