#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// 16 units a step: up to five triplets become as many bytes, or up to 16 units that mean themselves are copied.
internal static unsafe partial class PercentBytes
{
    private const int StepUnits = 16;
    private const int TripletUnits = 3;

    // Bits 0, 3, 6, 9 and 12: the percent signs of five triplets. Behind each stand two digits.
    private const uint FiveTriplets = 0b001_001_001_001_001;
    private const uint TheirDigits = FiveTriplets * 0b110;

    /// <summary>Returns how many bytes there are; negative if a unit is not ASCII or a triplet is none.</summary>
    private static int DecodeVector128(char* from, char* end, byte* to, byte* toEnd)
    {
        byte* start = to;
        while (end - from >= StepUnits && toEnd - to >= StepUnits)
        {
            KernelBounds.AssertRead(from, StepUnits * sizeof(char));
            KernelBounds.AssertWrite(to, StepUnits);
            Vector128<ushort> lower = Vector128.Load((ushort*)from);
            Vector128<ushort> upper = Vector128.Load((ushort*)from + Vector128<ushort>.Count);
            if (((lower | upper) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
            {
                return Refused;
            }

            Vector128<byte> units = Vector128.Narrow(lower, upper);
            uint percents = Vector128.Equals(units, Vector128.Create((byte)'%')).ExtractMostSignificantBits();
            Vector128<byte> digits = DigitsOf(units, out uint others);
            if ((percents & 0x7FFF) == FiveTriplets)
            {
                // Apart, for most of Chinese is this, and a constant step lets the next one begin before this one has ended.
                if ((others & TheirDigits) != 0)
                {
                    return Refused;
                }

                JoinDigits(digits).Store(to);
                from += 5 * TripletUnits;
                to += 5;
                continue;
            }

            if ((percents & 1) == 0)
            {
                int run = percents == 0 ? StepUnits : BitOperations.TrailingZeroCount(percents);
                units.Store(to);
                from += run;
                to += run;
                continue;
            }

            int triplets = BitOperations.TrailingZeroCount(percents ^ FiveTriplets) / TripletUnits;
            if (triplets == 0 || (others & TheirDigits & ((1u << (TripletUnits * triplets)) - 1)) != 0)
            {
                return Refused;
            }

            JoinDigits(digits).Store(to);
            from += TripletUnits * triplets;
            to += triplets;
        }

        to = DecodeRest(from, end, to);
        return to is null ? Refused : (int)(to - start);
    }

    /// <summary>What hexadecimal digits are worth, and a bit for each unit that is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> DigitsOf(Vector128<byte> units, out uint others)
    {
        Vector128<byte> digit = units - Vector128.Create((byte)'0');
        Vector128<byte> letter = (units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> isDigit = Vector128.LessThan(digit, Vector128.Create((byte)10));
        Vector128<byte> isLetter = Vector128.LessThan(letter, Vector128.Create((byte)6));
        others = ~(isDigit | isLetter).ExtractMostSignificantBits();
        return Vector128.ConditionalSelect(isDigit, digit, letter + Vector128.Create((byte)10));
    }

    /// <summary>Five bytes of five triplets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> JoinDigits(Vector128<byte> digits)
    {
        //  units   %  e  8  %  a  e  %  a  2  %  e  5  %  8  d  ?
        //  index   0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15
        //  bytes   e8 ae a2 e5 8d
        Vector128<byte> high = Vector128.Shuffle(digits, Vector128.Create((byte)1, 4, 7, 10, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Vector128<byte> low = Vector128.Shuffle(digits, Vector128.Create((byte)2, 5, 8, 11, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        // A digit takes four bits, so that nothing is shifted into the next byte.
        return (high.AsUInt16() << 4).AsByte() | low;
    }
}
#endif
