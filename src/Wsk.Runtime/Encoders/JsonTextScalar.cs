using System.Runtime.CompilerServices;

namespace Wsk.Encoders;

/// <summary>JSON escaping unit by unit: ASCII from a table, the rest computed.</summary>
internal readonly unsafe struct JsonTextScalar : IJsonTextKernel
{
    public int MaxBytesPerUnit => JsonText.MaxBytesPerUnit;

    public int Slack => JsonTextTable.RowWidth;

    public byte* Encode(char* from, char* end, byte* to)
    {
        fixed (byte* rows = JsonTextTable.Rows)
        fixed (byte* lengths = JsonTextTable.Lengths)
        {
            while (from < end)
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

            return to;
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
