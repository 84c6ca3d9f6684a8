#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// 64 units a step: each percent sign becomes the byte of the two digits behind the percent sign, and one compression takes the digits out.
internal static unsafe partial class PercentBytes
{
    /// <summary>Returns how many bytes there are; negative if a unit is not ASCII or a triplet is none.</summary>
    private static int DecodeAvx512(char* from, char* end, byte* to, byte* toEnd)
    {
        byte* start = to;
        while (from < end)
        {
            int count = (int)Math.Min(end - from, Vector512<byte>.Count);
            Vector512<byte> units = LoadUnits(from, count);
            Vector512<byte> isPercent = Vector512.Equals(units, Vector512.Create((byte)'%'));
            ulong percents = isPercent.ExtractMostSignificantBits();

            // A triplet that begins in the last two units is left to the next step.
            int taken = Math.Min(count, Vector512<byte>.Count - ((percents >> 62) switch { 0 => 0, 2 => 1, _ => 2 }));
            Vector512<byte> isTaken = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)taken));
            Vector512<byte> values = DigitsOf(units, out Vector512<byte> isOther);

            //  units     %  e  8  %  a  e  a  %  2  5
            //  isDigit   .  1  1  .  1  1  .  .  1  1     what stands one or two units behind a percent sign
            //  bytes    e8  .  . ae  .  .  a 25  .  .     compressed
            Vector512<byte> isWhole = isPercent & isTaken;
            Vector512<byte> isDigit = Avx512Vbmi.PermuteVar64x8(isWhole, OneBefore) | Avx512Vbmi.PermuteVar64x8(isWhole, TwoBefore);

            // Beyond what is taken, too: a triplet's digits may be percent signs that the next step would take for the start of another.
            if (((isOther & isDigit) | units).ExtractMostSignificantBits() != 0)
            {
                return Refused;
            }

            Vector512<byte> high = Avx512Vbmi.PermuteVar64x8(values, OneBehind);
            Vector512<byte> low = Avx512Vbmi.PermuteVar64x8(values, TwoBehind);
            Vector512<byte> joined = (high.AsUInt16() << 4).AsByte() | low;
            Vector512<byte> kept = Vector512.AndNot(isTaken, isDigit);
            Vector512<byte> bytes = Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, Vector512.ConditionalSelect(isPercent, joined, units));
            int written = BitOperations.PopCount(kept.ExtractMostSignificantBits());
            Store(bytes, written, to, toEnd);
            from += taken;
            to += written;
        }

        return (int)(to - start);
    }

    /// <summary>Loads up to 64 units as bytes, 0x80 or more for what is not ASCII. Behind the text stands what is no digit, so that a triplet which the text's end cuts is found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LoadUnits(char* from, int count)
    {
        const char NoDigit = 'z';
        Vector512<ushort> lower;
        Vector512<ushort> upper;
        if (count == Vector512<byte>.Count)
        {
            KernelBounds.AssertRead(from, 64 * sizeof(char));
            lower = Vector512.Load((ushort*)from);
            upper = Vector512.Load((ushort*)from + Vector512<ushort>.Count);
        }
        else
        {
            lower = Simd512.Load(from, Math.Min(count, Simd512.BlockUnits), NoDigit);
            upper = Simd512.Load(from + Simd512.BlockUnits, Math.Max(count - Simd512.BlockUnits, 0), NoDigit);
        }

        return Simd512.Narrow(lower).WithUpper(Simd512.Narrow(upper).GetLower());
    }

    /// <summary>Stores at least so many bytes, and no more than there is room for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<byte> bytes, int count, byte* to, byte* toEnd)
    {
        if (toEnd - to >= Vector512<byte>.Count)
        {
            KernelBounds.AssertWrite(to, Vector512<byte>.Count);
            bytes.Store(to);
            return;
        }

        KernelBounds.AssertWrite(to, count);
        Avx512BW.MaskStore(to, Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count)), bytes);
    }

    private static Vector512<byte> OneBefore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<byte>.Indices - Vector512.Create((byte)1);
    }

    private static Vector512<byte> TwoBefore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<byte>.Indices - Vector512.Create((byte)2);
    }

    private static Vector512<byte> OneBehind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<byte>.Indices + Vector512.Create((byte)1);
    }

    private static Vector512<byte> TwoBehind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<byte>.Indices + Vector512.Create((byte)2);
    }

    /// <summary>What hexadecimal digits are worth, and all ones where a unit is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> DigitsOf(Vector512<byte> units, out Vector512<byte> isOther)
    {
        Vector512<byte> digit = units - Vector512.Create((byte)'0');
        Vector512<byte> letter = (units | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a');
        Vector512<byte> isDigit = Vector512.LessThan(digit, Vector512.Create((byte)10));
        Vector512<byte> isLetter = Vector512.LessThan(letter, Vector512.Create((byte)6));
        isOther = ~(isDigit | isLetter);

        // What is no digit is cut to four bits, so that a shift does not carry into the next byte.
        return Vector512.ConditionalSelect(isDigit, digit, letter + Vector512.Create((byte)10)) & Vector512.Create((byte)0x0F);
    }
}
#endif
