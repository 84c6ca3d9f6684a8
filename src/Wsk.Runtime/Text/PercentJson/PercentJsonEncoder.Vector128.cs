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
    internal readonly struct Vector128Kernel : ITextKernel
    {
        public int MaxBytesPerUnit => PercentJsonEncoder.MaxBytesPerUnit;

        // Eight units are written where as few as one may count.
        public int Slack => 5 * Vector128<byte>.Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => EncodeVector128(from, end, to);
    }

    // How many whole steps there are in a block of 16 units.
    private const int BlockSteps = 3;

    private static Vector128<byte> UpperDigits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create("0123456789ABCDEF"u8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* EncodeVector128(char* from, char* end, byte* to)
    {
        while (end - from >= 16)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            Vector128<byte> bytes = Simd128.Narrow(units, Vector128.Load((ushort*)from + 8));
            uint reserved = Reserved(bytes);
            if (reserved == 0)
            {
                bytes.Store(to);
                from += 16;
                to += 16;
            }
            else if (Simd128.JsonSpecials(bytes) == Vector128<byte>.Zero)
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
        return written >= 0 ? to + written : EncodeShortDenseVector128(from, count, to);
    }

    /// <summary>A text of fewer than 16 units, ASCII throughout or Chinese throughout, as names and numbers are. How many bytes it is; negative, and nothing that counts written, for any other.</summary>
    // Inlined, it would use up what the JIT spends on its caller, and be called by the instruction.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int EncodeShortVector128(char* from, int count, byte* to)
    {
        if (count >= 16)
        {
            return JsonEscaper.Refused;
        }

        Simd128.LoadShort(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        uint isText = (1u << count) - 1;
        Vector128<byte> bytes = Simd128.Narrow(lower, upper);
        uint reserved = Reserved(bytes) & isText;
        if (reserved == 0)
        {
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

        if ((Simd128.JsonSpecials(bytes).ExtractMostSignificantBits() & isText) != 0 || count <= SpreadUnits)
        {
            return JsonEscaper.Refused;
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
            char* mixed = from;
            to = EncodeDenseVector128(ref mixed, to);
            from = mixed;
            return to;
        }

        // More Chinese is likelier than anything else.
        do
        {
            WriteEightTimesThreeBytes(units, to);
            from += 8;
            to += 72;
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
        // Stays above 0x7F with ten added.
        const byte None = 0x80;
        Vector128<byte> high = Simd128.Lookup(UpperDigits, BytePlanes.HighDigits(bytes));
        Vector128<byte> low = Simd128.Lookup(UpperDigits, BytePlanes.LowDigits(bytes));
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

    /// <summary>Writes four units of nine bytes each, and seven bytes that do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteFourTimesThreeBytes(Vector128<byte> utf8, byte* to)
    {
        Vector128<byte> high = Simd128.Lookup(UpperDigits, BytePlanes.HighDigits(utf8));
        Vector128<byte> low = Simd128.Lookup(UpperDigits, BytePlanes.LowDigits(utf8));
        WriteTwoTimesThreeBytes(Simd128.ZipLower(high, low), to);
        WriteTwoTimesThreeBytes(Simd128.ZipUpper(high, low), to + 18);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTwoTimesThreeBytes(Vector128<byte> digits, byte* to)
    {
        const byte None = 0xFF;
        Vector128<byte> percents = Vector128.Create((byte)'%', 0, 0, (byte)'%', 0, 0, (byte)'%', 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Vector128<byte> first = Vector128.Create(None, 0, 1, None, 2, 3, None, 4, 5, None, None, None, None, None, None, None);
        Vector128<byte> second = Vector128.Create(None, 8, 9, None, 10, 11, None, 12, 13, None, None, None, None, None, None, None);
        (Simd128.Lookup(digits, first) | percents).Store(to);
        (Simd128.Lookup(digits, second) | percents).Store(to + 9);
    }
}
#endif
