using System.Runtime.CompilerServices;

namespace Wsk.Encoders;

/// <summary>JSON escaping and percent-encoding unit by unit: ASCII from a table, the rest byte by byte from another.</summary>
internal readonly unsafe struct PercentJsonTextScalar : IJsonTextKernel
{
    public int MaxBytesPerUnit => PercentJsonText.MaxBytesPerUnit;

    public int Slack => PercentJsonTextTable.RowWidth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public byte* Encode(char* from, char* end, byte* to)
    {
        fixed (byte* rows = PercentJsonTextTable.Rows)
        fixed (byte* lengths = PercentJsonTextTable.Lengths)
        fixed (byte* triplets = PercentJsonTextTable.Triplets)
        {
            while (from < end)
            {
                uint unit = *from++;
                if (unit < 0x80)
                {
                    Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(rows + (unit * PercentJsonTextTable.RowWidth)));
                    to += lengths[unit];
                }
                else if (unit < 0x800)
                {
                    WriteTriplet(triplets, 0xC0 | (unit >> 6), to);
                    WriteTriplet(triplets, 0x80 | (unit & 0x3F), to + 3);
                    to += 6;
                }
                else if (!JsonTextUnit.IsSurrogate(unit))
                {
                    WriteTriplet(triplets, 0xE0 | (unit >> 12), to);
                    WriteTriplet(triplets, 0x80 | ((unit >> 6) & 0x3F), to + 3);
                    WriteTriplet(triplets, 0x80 | (unit & 0x3F), to + 6);
                    to += 9;
                }
                else if (JsonTextUnit.StartsPair(unit, from, end))
                {
                    to = WritePair(triplets, JsonTextUnit.CodePoint(unit, *from++), to);
                }
                else
                {
                    to = WriteLoneSurrogate(unit, to);
                }
            }

            return to;
        }
    }

    /// <summary>Writes three bytes that count and one that does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTriplet(byte* triplets, uint utf8, byte* to) =>
        Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<uint>(triplets + ((utf8 - 0x80) * PercentJsonTextTable.TripletWidth)));

    private static byte* WritePair(byte* triplets, uint codePoint, byte* to)
    {
        WriteTriplet(triplets, 0xF0 | (codePoint >> 18), to);
        WriteTriplet(triplets, 0x80 | ((codePoint >> 12) & 0x3F), to + 3);
        WriteTriplet(triplets, 0x80 | ((codePoint >> 6) & 0x3F), to + 6);
        WriteTriplet(triplets, 0x80 | (codePoint & 0x3F), to + 9);
        return to + 12;
    }

    private static byte* WriteLoneSurrogate(uint unit, byte* to)
    {
        to[0] = (byte)'%';
        to[1] = (byte)'5';
        to[2] = (byte)'C';
        to[3] = (byte)'u';
        to[4] = (byte)'d';
        JsonTextUnit.WriteDigits(unit, to + 5);
        return to + 8;
    }
}
