using System.Runtime.CompilerServices;

namespace Wsk.Text;

// JSON escaping and percent-encoding unit by unit: ASCII from a table, the rest byte by byte from another.
internal static unsafe partial class PercentJsonEncoder
{
    internal readonly struct ScalarKernel : ITextKernel
    {
        public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

        public int Slack => AsciiRowBytes;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => EncodeScalar(from, end, to);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* EncodeScalar(char* from, char* end, byte* to)
    {
        fixed (byte* rows = AsciiRows)
        fixed (byte* lengths = AsciiLengths)
        fixed (byte* triplets = Triplets)
        {
            // Where the bytes begin that start two, three and four bytes of UTF-8; those that go on are the first of all.
            byte* startsTwo = triplets + ((0xC0 - 0x80) * TripletBytes);
            byte* startsThree = triplets + ((0xE0 - 0x80) * TripletBytes);
            byte* startsFour = triplets + ((0xF0 - 0x80) * TripletBytes);
            while (from < end)
            {
                uint unit = *from++;
                if (unit < 0x80)
                {
                    Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(rows + (unit * AsciiRowBytes)));
                    to += lengths[unit];
                }
                else if (unit >= 0x800 && !SurrogatePairs.IsSurrogate(unit))
                {
                    WriteTriplet(startsThree, unit >> 12, to);
                    WriteTriplet(triplets, (unit >> 6) & 0x3F, to + 3);
                    WriteTriplet(triplets, unit & 0x3F, to + 6);
                    to += 9;
                }
                else if (unit < 0x800)
                {
                    WriteTriplet(startsTwo, unit >> 6, to);
                    WriteTriplet(triplets, unit & 0x3F, to + 3);
                    to += 6;
                }
                else if (SurrogatePairs.StartsPair(unit, from, end))
                {
                    uint codePoint = SurrogatePairs.CodePoint(unit, *from++);
                    WriteTriplet(startsFour, codePoint >> 18, to);
                    WriteTriplet(triplets, (codePoint >> 12) & 0x3F, to + 3);
                    WriteTriplet(triplets, (codePoint >> 6) & 0x3F, to + 6);
                    WriteTriplet(triplets, codePoint & 0x3F, to + 9);
                    to += 12;
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
    private static void WriteTriplet(byte* triplets, uint index, byte* to) =>
        Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<uint>(triplets + (index * TripletBytes)));

    private static byte* WriteLoneSurrogate(uint unit, byte* to)
    {
        to[0] = (byte)'%';
        to[1] = (byte)'5';
        to[2] = (byte)'C';
        to[3] = (byte)'u';
        to[4] = (byte)'d';
        SurrogatePairs.WriteDigits(unit, to + 5);
        return to + 8;
    }
}
