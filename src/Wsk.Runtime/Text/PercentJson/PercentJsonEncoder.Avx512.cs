#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// JSON escaping and percent-encoding with AVX-512: 32 units of unreserved ASCII in each step, 21 of any ASCII, 7 of Chinese and ASCII. Other
// text becomes UTF-8 in a register as in JsonEscaper.Avx512.cs, and 21 bytes at a time are then percent-encoded.
internal static unsafe partial class PercentJsonEncoder
{
    // Bytes that are percent-encoded in one step: each may become three.
    private const int StepBytes = 21;

    // Three steps.
    private const int LoadBytes = 3 * StepBytes;

    private const ulong StepBits = (1UL << StepBytes) - 1;

    // 1 for each ASCII character that is to be percent-encoded, as all are but A-Z a-z 0-9 - _ . ! ~ * ' ( ) (ECMA-262 19.2.6); and 2 where
    // JSON.stringify (25.5.2) escapes it.
    private const byte IsEscaped = 2;
    private const byte IsNotAscii = 0x80;

    private static Vector512<byte> KindsLower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
            1, 0, 3, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, (byte)1);
    }

    private static Vector512<byte> KindsUpper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 1, 1, 0,
            1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, (byte)1);
    }

    /// <summary>Encodes a text of one load without JSON escapes and surrogates, as names and numbers are. Returns how many bytes it is, or a negative number for any other text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeShortAvx512(char* from, int count, byte* to)
    {
        KernelBounds.Declare(from, from + count, to, (count * MaxBytesPerUnit) + Avx512Slack);
        return EncodeBlockAvx512(Simd512.Load(from, count), count, to);
    }

    // Not inlined: together with its callers it exceeds what the JIT inlines into one method.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte* EncodeAvx512(char* from, char* end, byte* to)
    {
        KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Avx512Slack);
        if (end - from > Simd512.BlockUnits)
        {
            from = WriteAsciiAvx512(from, end, ref to);
        }

        while (from < end)
        {
            KernelBounds.Declare(from, end, to, ((end - from) * MaxBytesPerUnit) + Avx512Slack);
            int count = Simd512.Count(from, end);
            Vector512<ushort> units = Simd512.LoadBlock(from, count);
            int written = EncodeBlockAvx512(units, count, to);
            if (written >= 0)
            {
                from += count;
                to += written;
                continue;
            }

            // A copy, so that the loop's own stays in a register.
            char* next = from;
            uint others = KindBits(Kinds(Simd512.Narrow(units)), IsEscaped) | Simd512.Surrogates(units);
            to = (others & ((1u << Simd512.Utf8Units) - 1)) == 0
                ? WriteOthersAvx512(ref next, count, to)
                : DenseText512.Encode<DenseKernel>(ref next, end, DenseText512.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Writes the ASCII without JSON escapes at the beginning of a text longer than a block, three steps at a time. Returns where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char* WriteAsciiAvx512(char* from, char* end, ref byte* to)
    {
        byte* at = to;
        while (end - from > Simd512.BlockUnits)
        {
            const int Block = Simd512.BlockUnits;
            int count = (int)Math.Min(end - from, LoadBytes);
            KernelBounds.AssertRead((ushort*)from, 64);
            Vector512<byte> bytes = Simd512.Narrow(Vector512.Load((ushort*)from)).WithUpper(Simd512.Narrow(Simd512.Load(from + Block, count - Block)).GetLower());
            Vector512<byte> kinds = Kinds(bytes);
            if ((kinds & Vector512.Create((byte)(IsEscaped | IsNotAscii))) != Vector512<byte>.Zero)
            {
                break;
            }

            ulong reserved = Simd512.NonZero(kinds).ExtractMostSignificantBits();
            if (reserved == 0)
            {
                KernelBounds.AssertWrite(at, 64);
                bytes.Store(at);
            }
            else
            {
                Vector512<byte> marked = Marked(bytes, kinds);
                byte* next = at + StepBytes + (2 * BitOperations.PopCount(reserved & StepBits));
                WriteAsciiStep(marked, Thrice, at);
                WriteAsciiStep(marked, Thrice + Vector512.Create((byte)StepBytes), next);
                if (count > 2 * StepBytes)
                {
                    next += StepBytes + (2 * BitOperations.PopCount((reserved >> StepBytes) & StepBits));
                    WriteAsciiStep(marked, Thrice + Vector512.Create((byte)(2 * StepBytes)), next);
                }
            }

            from += count;
            at += count + (2 * BitOperations.PopCount(reserved));
        }

        to = at;
        return from;
    }

    /// <summary>Up to sixteen units without anything for JSON to escape and without surrogates.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* WriteOthersAvx512(ref char* from, int count, byte* to)
    {
        count = Math.Min(count, Simd512.Utf8Units);
        Vector512<byte> bytes = Simd512.ToUtf8(Simd512.Load(from, count).GetLower(), out int length);
        from += count;
        return WriteUtf8Avx512(bytes, length - (Simd512.Utf8Units - count), to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EncodeBlockAvx512(Vector512<ushort> units, int count, byte* to)
    {
        Vector512<byte> bytes = Simd512.Narrow(units);
        Vector512<byte> kinds = Kinds(bytes);
        uint reserved = (uint)Simd512.NonZero(kinds).ExtractMostSignificantBits();
        if (reserved == 0)
        {
            KernelBounds.AssertWrite(to, 32);
            bytes.GetLower().Store(to);
            return count;
        }

        if (KindBits(kinds, IsEscaped | IsNotAscii) == 0)
        {
            return WriteAsciiAvx512(bytes, kinds, reserved, count, to);
        }

        uint surrogates = Simd512.Surrogates(units);
        uint shorter = Simd512.Shorter(units);
        if (BitOperations.TrailingZeroCount(shorter | surrogates) >= count)
        {
            WriteChineseAvx512(units, count, to);
            return 9 * count;
        }

        // Two bytes of UTF-8 have no place of their own in a block.
        return (KindBits(kinds, IsEscaped) | surrogates | (shorter & Simd512.NotAscii(bytes))) == 0
            ? (int)(WriteMixedAvx512(units, bytes, kinds, count, to) - to)
            : Refused;
    }

    /// <summary>Not 0 where a byte is to be percent-encoded. From 0x80 up the other bits are those of the lower seven bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Kinds(Vector512<byte> bytes) =>
        Simd512.LookUp(bytes, KindsLower, KindsUpper) | (bytes & Vector512.Create(IsNotAscii));

    /// <summary>A bit for each byte of one of these kinds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint KindBits(Vector512<byte> kinds, byte bits) => (uint)Simd512.NonZero(kinds & Vector512.Create(bits)).ExtractMostSignificantBits();

    /// <summary>Percent-encodes up to 32 bytes of ASCII; of the reserved ones there is a bit for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteAsciiAvx512(Vector512<byte> bytes, Vector512<byte> kinds, uint reservedBytes, int count, byte* to)
    {
        Vector512<byte> marked = Marked(bytes, kinds);
        WriteAsciiStep(marked, Thrice, to);
        if (count > StepBytes)
        {
            WriteAsciiStep(marked, Thrice + Vector512.Create((byte)StepBytes), to + StepBytes + (2 * BitOperations.PopCount(reservedBytes & (uint)StepBits)));
        }

        return count + (2 * BitOperations.PopCount(reservedBytes));
    }

    /// <summary>ASCII, and the highest bit where it is reserved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Marked(Vector512<byte> bytes, Vector512<byte> kinds) =>
        Vector512.ConditionalSelect(Simd512.NonZero(kinds), bytes | Vector512.Create(IsNotAscii), bytes);

    /// <summary><see cref="WriteStep"/> for ASCII, whose highest bit says that it is reserved: one expansion instead of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteAsciiStep(Vector512<byte> marked, Vector512<byte> thrice, byte* to)
    {
        Vector512<byte> each = Avx512Vbmi.PermuteVar64x8(marked, thrice);
        Vector512<byte> isReserved = Vector512.LessThan(each.AsSByte(), Vector512<sbyte>.Zero).AsByte();
        Vector512<byte> encoded = Vector512.ConditionalSelect(isReserved, Encoded(each, AsciiDigitBits), each);
        KernelBounds.AssertWrite(to, 64);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, Simd512.NonZero(each & FirstsAndMarks), encoded).Store(to);
    }

    // 21 bytes become up to 63. Each byte is there three times, once for each character that it may become:
    //
    //   bytes     b  b  b     b  b  b     …
    //   encoded   %  h  l     %  h  l     h and l are the upper and the lower four bits, as digits
    //   as it is  b  -  -     b  -  -     the other two are squeezed out
    //
    // The byte at place k of a lane of eight begins at bit 8k: l is taken from there, h from 8k + 4.

    // Each byte three times.
    private static Vector512<byte> Thrice
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10,
            10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, 15, 16, 16, 16, 17, 17, 17, 18, 18, 18, 19, 19, 19, 20, 20, 20, (byte)20);
    }

    // 16 at the first of each three bytes: the index of the percent sign.
    private static Vector512<byte> Firsts
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0,
            0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, 16, 0, 0, (byte)16);
    }

    // The bits that keep a byte: at the first of each three any (no byte is NUL), else the mark.
    private static Vector512<byte> FirstsAndMarks
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128,
            128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, 255, 128, 128, (byte)0);
    }

    // The bit of its lane from which MultiShift takes each byte: the second of each three from the upper four bits.
    private static Vector512<byte> ThriceFromBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 12, 16, 24, 36, 40, 48, 60, 0, 8, 20, 24, 32, 44, 48, 56, 4, 8, 16, 28, 32, 40, 52, 56, 0, 12, 16, 24, 36, 40, 48, 60,
            0, 8, 20, 24, 32, 44, 48, 56, 4, 8, 16, 28, 32, 40, 52, 56, 0, 12, 16, 24, 36, 40, 48, 60, 0, 8, 20, 24, 32, 44, 48, (byte)56);
    }

    // 15 at the second and third of each three bytes.
    private static Vector512<byte> DigitBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15,
            15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, (byte)0);
    }

    // The same without the mark.
    private static Vector512<byte> AsciiDigitBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7,
            15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, 0, 7, 15, (byte)0);
    }

    /// <summary>A percent sign, the high digit and the low digit, of bytes that are there thrice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Encoded(Vector512<byte> thrice, Vector512<byte> digitBits)
    {
        Vector512<byte> indices = (Avx512Vbmi.MultiShift(ThriceFromBit, thrice.AsUInt64()) & digitBits) | Firsts;
        return Avx512Vbmi.PermuteVar64x8(HexDigits.UpperAndPercent512, indices);
    }
}
#endif
