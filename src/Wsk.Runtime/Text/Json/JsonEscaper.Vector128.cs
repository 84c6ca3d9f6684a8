#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping by blocks of 16 and 8 units: plain ASCII and Chinese by vectors, other blocks by planes.
internal static unsafe partial class JsonEscaper
{
    public static byte* EscapeVector128(char* from, char* end, byte* to)
    {
        while (end - from >= 16)
        {
            KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Vector128Slack);
            KernelBounds.AssertRead((ushort*)from, 16);
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            KernelBounds.AssertRead((ushort*)from + 8, 16);
            Vector128<byte> bytes = Simd128.Narrow(units, Vector128.Load((ushort*)from + 8));
            uint specials = JsonSpecials128.Find(bytes).ExtractMostSignificantBits();
            KernelBounds.AssertWrite(to, 16);
            bytes.Store(to);
            if (specials == 0)
            {
                from += 16;
                to += 16;
            }
            else if ((specials & 0xFF) == 0)
            {
                int plain = BitOperations.TrailingZeroCount(specials);
                from += plain;
                to += plain;
            }
            else if (Simd128.AreThreeBytes(units))
            {
                // More Chinese is likelier than anything else.
                do
                {
                    WriteThreeBytes(units, to);
                    from += 8;
                    to += 24;
                    KernelBounds.AssertRead(from, end - from >= 8 ? 16 : 0);
                    units = end - from >= 8 ? Vector128.Load((ushort*)from) : Vector128<ushort>.Zero;
                }
                while (Simd128.AreThreeBytes(units));
            }
            else
            {
                // A copy, so that the loop's own stays in a register.
                char* dense = from;
                to = DenseText.Encode<DenseKernel>(ref dense, to);
                from = dense;
            }
        }

        int count = (int)(end - from);
        byte* written = EscapeFewerVector128(from, count, to);
        return written != null ? written : DenseText.EncodeShort<DenseKernel>(from, count, to);
    }

    /// <summary>Escapes a text of fewer than 16 units that is plain ASCII or Chinese throughout, as names and numbers are, and appends the closing quote. Returns the end, or null for any other text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeShortVector128(char* from, int count, byte* to)
    {
        to = count < 16 ? EscapeFewerVector128(from, count, to) : null;
        if (to == null)
        {
            return null;
        }

        KernelBounds.AssertWrite(to, 1);
        *to = (byte)'"';
        return to + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EscapeFewerVector128(char* from, int count, byte* to)
    {
        KernelBounds.Declare(from, from + count, to, (count * MaxBytesPerUnit) + Vector128Slack);
        PartialLoad.LoadSixteen(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        uint isText = (1u << count) - 1;
        Vector128<byte> bytes = Simd128.Narrow(lower, upper);
        if ((JsonSpecials128.Find(bytes).ExtractMostSignificantBits() & isText) == 0)
        {
            KernelBounds.AssertWrite(to, 16);
            bytes.Store(to);
            return to + (uint)count;
        }

        if ((Simd128.NotThreeBytes(lower, upper) & isText) != 0)
        {
            return null;
        }

        WriteThreeBytes(lower, to);
        if (count > 8)
        {
            WriteThreeBytes(upper, to + 24);
        }

        return to + (3 * (uint)count);
    }

    /// <summary>Writes eight units of three bytes each, and four insignificant bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteThreeBytes(Vector128<ushort> units, byte* to)
    {
        // 0a 0b 0c -- 1a 1b 1c -- 2a 2b 2c -- 3a 3b 3c --
        // 0a 0b 0c 1a 1b 1c 2a 2b 2c 3a 3b 3c -- -- -- --
        Vector128<byte> packed = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0xFF, 0xFF, 0xFF, 0xFF);
        KernelBounds.AssertWrite(to, 16);
        Simd128.Lookup(Simd128.ToThreeBytes(Vector128.WidenLower(units)), packed).Store(to);
        KernelBounds.AssertWrite(to + 12, 16);
        Simd128.Lookup(Simd128.ToThreeBytes(Vector128.WidenUpper(units)), packed).Store(to + 12);
    }
}
#endif
