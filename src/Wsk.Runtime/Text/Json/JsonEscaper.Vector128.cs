#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// JSON escaping by blocks of 16 and 8 units: plain ASCII and Chinese by vectors, other blocks by planes.
internal static unsafe partial class JsonEscaper
{
    internal readonly struct Vector128Kernel : ITextKernel
    {
        public int MaxBytesPerUnit => JsonEscaper.MaxBytesPerUnit;

        // Sixteen units are written where as few as one may count.
        public int Slack => 3 * Vector128<byte>.Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte* Encode(char* from, char* end, byte* to) => EscapeVector128(from, end, to);
    }

    private static byte* EscapeVector128(char* from, char* end, byte* to)
    {
        while (end - from >= 16)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            Vector128<byte> bytes = Simd128.Narrow(units, Vector128.Load((ushort*)from + 8));
            uint specials = Simd128.JsonSpecials(bytes).ExtractMostSignificantBits();
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
                    units = end - from >= 8 ? Vector128.Load((ushort*)from) : Vector128<ushort>.Zero;
                }
                while (Simd128.AreThreeBytes(units));
            }
            else
            {
                // A copy, so that the loop's own stays in a register.
                char* mixed = from;
                to = EscapeDenseVector128(ref mixed, to);
                from = mixed;
            }
        }

        int count = (int)(end - from);
        byte* written = EscapeFewerVector128(from, count, to);
        return written != null ? written : EscapeShortDenseVector128(from, count, to);
    }

    /// <summary>A text of fewer than 16 units that is plain throughout or Chinese throughout, as names and numbers are, and a quotation mark. Their end; null, and nothing that counts written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* EscapeShortVector128(char* from, int count, byte* to)
    {
        to = count < 16 ? EscapeFewerVector128(from, count, to) : null;
        if (to == null)
        {
            return null;
        }

        *to = (byte)'"';
        return to + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EscapeFewerVector128(char* from, int count, byte* to)
    {
        Simd128.LoadShort(from, count, out Vector128<ushort> lower, out Vector128<ushort> upper);
        uint isText = (1u << count) - 1;
        Vector128<byte> bytes = Simd128.Narrow(lower, upper);
        if ((Simd128.JsonSpecials(bytes).ExtractMostSignificantBits() & isText) == 0)
        {
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

    /// <summary>Writes eight units of three bytes each, and four bytes that do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteThreeBytes(Vector128<ushort> units, byte* to)
    {
        Vector128<byte> packed = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0xFF, 0xFF, 0xFF, 0xFF);
        Simd128.Lookup(Simd128.ToThreeBytes(Vector128.WidenLower(units)), packed).Store(to);
        Simd128.Lookup(Simd128.ToThreeBytes(Vector128.WidenUpper(units)), packed).Store(to + 12);
    }
}
#endif
