#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping and percent-encoding by blocks of 16 and 8 units: ASCII and Chinese by vectors, other blocks by planes.
internal static unsafe partial class PercentJsonEncoder
{
    // How many whole steps there are in a block of 16 units.
    private const int BlockSteps = 3;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EncodeVector128(char* from, char* end, byte* to)
    {
        while (end - from >= 16)
        {
            KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Vector128Slack);
            KernelBounds.AssertRead((ushort*)from, 16);
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            KernelBounds.AssertRead((ushort*)from + 8, 16);
            Vector128<byte> bytes = Simd128.Narrow(units, Vector128.Load((ushort*)from + 8));
            uint reserved = Reserved(bytes);
            if (reserved == 0)
            {
                KernelBounds.AssertWrite(to, 16);
                bytes.Store(to);
                from += 16;
                to += 16;
            }
            else if (JsonSpecials128.Find(bytes) == Vector128<byte>.Zero)
            {
                to = WriteAsciiVector128(bytes, reserved, BlockSteps, to);
                from += BlockSteps * SpreadUnits;
            }
            else
            {
                to = EncodeOtherVector128(units, ref from, end, to);
            }
        }

        int count = (int)(end - from);
        int written = EncodeShortVector128(from, count, to);
        return written >= 0 ? to + written : DenseText.EncodeShort<DenseKernel>(from, count, to);
    }

    /// <summary>Encodes a text of fewer than 16 units that is ASCII or Chinese throughout, as names and numbers are. Returns how many bytes it is, or a negative number for any other text.</summary>
    // Not inlined: it would exhaust the caller's inlining budget, and each helper in it would become a call.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int EncodeShortVector128(char* from, int count, byte* to)
    {
        if (count >= 16)
        {
            return Refused;
        }

        KernelBounds.Declare(from, from + count, to, (count * MaxBytesPerUnit) + Vector128Slack);
        PartialLoad.LoadSixteen(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        uint isText = (1u << count) - 1;
        Vector128<byte> bytes = Simd128.Narrow(lower, upper);
        uint reserved = Reserved(bytes) & isText;
        if (reserved == 0)
        {
            KernelBounds.AssertWrite(to, 16);
            bytes.Store(to);
            return count;
        }

        if ((Simd128.NotThreeBytes(lower, upper) & isText) == 0)
        {
            WriteFourTimesThreeBytes(Simd128.ToThreeBytes(Vector128.WidenLower(lower)), to);
            if (count > 4)
            {
                WriteFourTimesThreeBytes(Simd128.ToThreeBytes(Vector128.WidenUpper(lower)), to + 36);
                if (count > 8)
                {
                    WriteEightTimesThreeBytes(upper, to + 72);
                }
            }

            return 9 * count;
        }

        if ((JsonSpecials128.Find(bytes).ExtractMostSignificantBits() & isText) != 0 || count <= SpreadUnits)
        {
            return Refused;
        }

        // The last unit of sixteen has no step.
        int steps = Math.Min((count + SpreadUnits - 1) / SpreadUnits, BlockSteps);
        return (int)(WriteAsciiVector128(bytes, reserved, steps, to) - to) - ((steps * SpreadUnits) - count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EncodeOtherVector128(Vector128<ushort> units, ref char* from, char* end, byte* to)
    {
        if (!Simd128.AreThreeBytes(units))
        {
            // A copy, so that the caller's own stays in a register.
            char* dense = from;
            to = DenseText.Encode<DenseKernel>(ref dense, to);
            from = dense;
            return to;
        }

        // More Chinese is likelier than anything else.
        do
        {
            WriteEightTimesThreeBytes(units, to);
            from += 8;
            to += 72;
            KernelBounds.AssertRead(from, end - from >= 8 ? 16 : 0);
            units = end - from >= 8 ? Vector128.Load((ushort*)from) : Vector128<ushort>.Zero;
        }
        while (Simd128.AreThreeBytes(units));
        return to;
    }

    /// <summary>A bit for each byte that is not one of <c>A-Z a-z 0-9 - _ . ! ~ * ' ( )</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Reserved(Vector128<byte> bytes) => IsReserved(bytes).ExtractMostSignificantBits();

    /// <summary>0xFF for each byte that is not one of <c>A-Z a-z 0-9 - _ . ! ~ * ' ( )</c>, 0 for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> IsReserved(Vector128<byte> bytes)
    {
        // Unreserved characters by their high digit; each high digit has a bit:
        //
        //   2x  0x01  ! ' ( ) * - .
        //   3x  0x02  0 to 9
        //   4x  0x04  A to O
        //   5x  0x08  P to Z, _
        //   6x  0x10  a to o
        //   7x  0x20  p to z, ~
        //
        // By low digit: a bit for each high digit with which it makes an unreserved byte. By high digit: its bit.
        Vector128<byte> byLow = Vector128.Create(0x2A, 0x3F, 0x3E, 0x3E, 0x3E, 0x3E, 0x3E, 0x3F, 0x3F, 0x3F, 0x3D, 0x14, 0x14, 0x15, 0x35, (byte)0x1C);
        Vector128<byte> byHigh = Vector128.Create(0, 0, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0, 0, 0, 0, 0, 0, 0, (byte)0);
        Vector128<byte> both = Simd128.Lookup(byLow, BytePlanes.LowDigits(bytes)) & Simd128.Lookup(byHigh, BytePlanes.HighDigits(bytes));
        return Vector128.Equals(both, Vector128<byte>.Zero);
    }

    /// <summary>Writes ASCII units five at a time. A step's bytes lie side by side with their digits; one lookup puts each in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteAsciiVector128(Vector128<byte> bytes, uint reserved, int steps, byte* to)
    {
        // Five characters a step, from three vectors into one; a row of SpreadRows then puts them in their places:
        //
        //   characters  c0 c1 c2 c3 c4 -- -- -- -- -- -- -- -- -- -- --
        //   high        -- -- -- -- -- h0 h1 h2 h3 h4 -- -- -- -- -- --
        //   low         -- -- -- -- -- -- -- -- -- -- l0 l1 l2 l3 l4 --
        //   percent     -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- %
        //   row 00010   c0 %  h1 l1 c2 c3 c4                              the second character is reserved
        //
        // None stays above 0x7F with ten added.
        const byte None = 0x80;
        Vector128<byte> high = Simd128.Lookup(HexDigits.Upper128, BytePlanes.HighDigits(bytes));
        Vector128<byte> low = Simd128.Lookup(HexDigits.Upper128, BytePlanes.LowDigits(bytes));
        Vector128<byte> asIs = Vector128.Create(0, 1, 2, 3, 4, None, None, None, None, None, None, None, None, None, None, None);
        Vector128<byte> asHigh = Vector128.Create(None, None, None, None, None, 0, 1, 2, 3, 4, None, None, None, None, None, None);
        Vector128<byte> asLow = Vector128.Create(None, None, None, None, None, None, None, None, None, None, 0, 1, 2, 3, 4, None);
        Vector128<byte> percent = Vector128.Create(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'%');
        Vector128<byte> five = Vector128.Create((byte)SpreadUnits);
        ref byte rows = ref MemoryMarshal.GetReference(SpreadRows);
        for (int step = 0; step < steps; step++)
        {
            Vector128<byte> parts = Simd128.Lookup(bytes, asIs) | Simd128.Lookup(high, asHigh) | Simd128.Lookup(low, asLow) | percent;
            uint row = reserved & SpreadRowMask;
            KernelBounds.AssertWrite(to, 16);
            Simd128.Lookup(parts, Vector128.LoadUnsafe(ref rows, row * SpreadRowBytes)).Store(to);
            to += SpreadUnits + (2 * BitOperations.PopCount(row));
            reserved >>= SpreadUnits;
            asIs += five;
            asHigh += five;
            asLow += five;
        }

        return to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteEightTimesThreeBytes(Vector128<ushort> units, byte* to)
    {
        WriteFourTimesThreeBytes(Simd128.ToThreeBytes(Vector128.WidenLower(units)), to);
        WriteFourTimesThreeBytes(Simd128.ToThreeBytes(Vector128.WidenUpper(units)), to + 36);
    }

    /// <summary>Writes four units of nine bytes each, and seven insignificant bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteFourTimesThreeBytes(Vector128<byte> utf8, byte* to)
    {
        Vector128<byte> high = Simd128.Lookup(HexDigits.Upper128, BytePlanes.HighDigits(utf8));
        Vector128<byte> low = Simd128.Lookup(HexDigits.Upper128, BytePlanes.LowDigits(utf8));
        WriteTwoTimesThreeBytes(Simd128.ZipLower(high, low), to);
        WriteTwoTimesThreeBytes(Simd128.ZipUpper(high, low), to + 18);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTwoTimesThreeBytes(Vector128<byte> digits, byte* to)
    {
        // Of two units, six digits each and two that belong to a NUL; each unit's digits go behind percent signs:
        //
        //   digits  0 1 2 3 4 5 - - | 8 9 A B C D - -
        //   stored  % 0 1 % 2 3 % 4 5     % 8 9 % A B % C D
        const byte None = 0xFF;
        Vector128<byte> percents = Vector128.Create((byte)'%', 0, 0, (byte)'%', 0, 0, (byte)'%', 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Vector128<byte> first = Vector128.Create(None, 0, 1, None, 2, 3, None, 4, 5, None, None, None, None, None, None, None);
        Vector128<byte> second = Vector128.Create(None, 8, 9, None, 10, 11, None, 12, 13, None, None, None, None, None, None, None);
        KernelBounds.AssertWrite(to, 16);
        (Simd128.Lookup(digits, first) | percents).Store(to);
        KernelBounds.AssertWrite(to + 9, 16);
        (Simd128.Lookup(digits, second) | percents).Store(to + 9);
    }
}
#endif
