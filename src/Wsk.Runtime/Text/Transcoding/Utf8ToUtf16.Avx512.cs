#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Text;

// Valid UTF-8 to UTF-16, 64 bytes at a time. One compression finds where each unit's last byte is; lookups from there fetch the bytes
// before it.
internal static unsafe partial class Utf8ToUtf16
{
    // The most units that WidenUncheckedAvx512 writes.
    private const int MaxWidenedUnits = 32;

    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    public static int CountUnitsAvx512(byte* from, byte* end)
    {
        const byte Continues = 0x80;
        KernelBounds.Declare(from, end, null, 0);
        int units = 0;
        for (; end - from >= Vector512<byte>.Count; from += Vector512<byte>.Count)
        {
            KernelBounds.AssertRead(from, 64);
            units += CountUnits(Vector512.Load(from));
        }

        KernelBounds.AssertRead(from, end - from);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)(end - from)));
        return units + CountUnits(Avx512BW.MaskLoad(from, isText, Vector512.Create(Continues)));
    }

    /// <summary>Transcodes a text to as many units as it has, and touches no more; returns their end.</summary>
    public static char* TranscodeAvx512(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, CountUnitsAvx512(from, end) * sizeof(char));
        while (from < end)
        {
            int count = (int)Math.Min(end - from, Vector512<byte>.Count);
            KernelBounds.AssertRead(from, count);
            Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count));
            Vector512<byte> bytes = count == Vector512<byte>.Count ? Vector512.Load(from) : Avx512BW.MaskLoad(from, isText, Vector512<byte>.Zero);
            if (bytes.ExtractMostSignificantBits() == 0)
            {
                Store(Vector512.WidenLower(bytes), Vector512.WidenUpper(bytes), count, to);
                from += count;
                to += count;
                continue;
            }

            KernelBounds.AssertRead(from + 1, end - from > count ? Vector512<byte>.Count : count - 1);

            // Behind the end of the text a NUL, so that its last byte ends a unit.
            Vector512<byte> next = end - from > count ? Vector512.Load(from + 1) : Avx512BW.MaskLoad(from + 1, Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)(count - 1))), Vector512<byte>.Zero);
            Vector512<byte> isLast = Vector512.GreaterThanOrEqual(next.AsSByte(), Vector512.Create((sbyte)-64)).AsByte() & isText;

            // One at least, so that bytes which another thread changes meanwhile do not hold this one up forever.
            from += Vector512<byte>.Count - BitOperations.LeadingZeroCount(isLast.ExtractMostSignificantBits() | 1);
            to += Vector512.GreaterThanOrEqualAny(bytes, Vector512.Create((byte)0xF0))
                ? WriteWithPairs(bytes, isLast, to)
                : Write(bytes, isLast, to);
        }

        return to;
    }

    /// <summary>Transcodes ASCII, and touches no more than there is.</summary>
    public static void WidenAvx512(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, (end - from) * sizeof(char));
        for (; end - from >= Vector512<byte>.Count; from += Vector512<byte>.Count)
        {
            KernelBounds.AssertRead(from, 64);
            Vector512<byte> bytes = Vector512.Load(from);
            KernelBounds.AssertWrite((ushort*)to, 64);
            Vector512.WidenLower(bytes).Store((ushort*)to);
            KernelBounds.AssertWrite((ushort*)to + Vector512<ushort>.Count, 64);
            Vector512.WidenUpper(bytes).Store((ushort*)to + Vector512<ushort>.Count);
            to += Vector512<byte>.Count;
        }

        int count = (int)(end - from);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)count));
        KernelBounds.AssertRead(from, count);
        Vector512<byte> rest = Avx512BW.MaskLoad(from, isText, Vector512<byte>.Zero);
        Store(Vector512.WidenLower(rest), Vector512.WidenUpper(rest), count, to);
    }

    /// <summary>Widens up to 32 bytes of ASCII, and always stores 32 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenUncheckedAvx512(byte* ascii, int units, char* to)
    {
        KernelBounds.Declare(ascii, ascii + units, to, (units + MaxSlack) * sizeof(char));
        KernelBounds.AssertRead(ascii, units);
        Vector512<byte> isText = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)units));
        KernelBounds.AssertWrite((ushort*)to, 64);
        Vector512.WidenLower(Avx512BW.MaskLoad(ascii, isText, Vector512<byte>.Zero)).Store((ushort*)to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountUnits(Vector512<byte> bytes) =>
        BitOperations.PopCount(Vector512.GreaterThanOrEqual(bytes.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits())
        + BitOperations.PopCount(Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xF0)).ExtractMostSignificantBits());

    /// <summary>Writes the characters that end where a byte is marked, none of four bytes; returns how many units they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Vector512<byte> bytes, Vector512<byte> isLast, char* to)
    {
        int count = BitOperations.PopCount(isLast.ExtractMostSignificantBits());
        Vector512<byte> places = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isLast, Vector512<byte>.Indices);
        Vector512<byte> last = Before(bytes, places, 0);
        Vector512<byte> middle = Before(bytes, places, 1);
        Vector512<byte> first = Before(bytes, places, 2);
        Store(
            Unit(Vector512.WidenLower(last), Vector512.WidenLower(middle), Vector512.WidenLower(first)),
            Unit(Vector512.WidenUpper(last), Vector512.WidenUpper(middle), Vector512.WidenUpper(first)),
            count,
            to);
        return count;
    }

    /// <summary>The same with characters of four bytes: the third of them ends the high surrogate.</summary>
    private static int WriteWithPairs(Vector512<byte> bytes, Vector512<byte> isLast, char* to)
    {
        Vector512<byte> isPair = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xF0));
        Vector512<byte> indices = Vector512<byte>.Indices;
        Vector512<byte> isThird = Before(isPair, indices, 2) & Vector512.GreaterThan(indices, Vector512.Create((byte)1));
        Vector512<byte> isFollowedByLast = Avx512Vbmi.PermuteVar64x8(isLast, indices + Vector512<byte>.One) & Vector512.LessThan(indices, Vector512.Create((byte)63));
        isLast |= isThird & isFollowedByLast;

        int count = BitOperations.PopCount(isLast.ExtractMostSignificantBits());
        Vector512<byte> places = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isLast, indices);
        Vector512<byte> last = Before(bytes, places, 0);
        Vector512<byte> middle = Before(bytes, places, 1);
        Vector512<byte> first = Before(bytes, places, 2);
        Vector512<byte> isHigh = Vector512.GreaterThanOrEqual(first, Vector512.Create((byte)0xF0)) & Vector512.GreaterThan(places, Vector512.Create((byte)1));
        Vector512<byte> isLow = Vector512.GreaterThanOrEqual(Before(bytes, places, 3), Vector512.Create((byte)0xF0)) & Vector512.GreaterThan(places, Vector512.Create((byte)2));
        Store(
            Unit(Vector512.WidenLower(last), Vector512.WidenLower(middle), Vector512.WidenLower(first), Vector512.WidenLower(isHigh.AsSByte()), Vector512.WidenLower(isLow.AsSByte())),
            Unit(Vector512.WidenUpper(last), Vector512.WidenUpper(middle), Vector512.WidenUpper(first), Vector512.WidenUpper(isHigh.AsSByte()), Vector512.WidenUpper(isLow.AsSByte())),
            count,
            to);
        return count;
    }

    // S starts a character of so many bytes, c continues it:
    //
    //   bytes   S2 c  S1 S3 c  c  …
    //   isLast   0 1  1  0  0  1
    //   places  1  2  5  …             one for each unit, by compression
    //   last    the byte at the place; middle and first are the ones before it

    /// <summary>The bytes at a distance before each place. What lies before the first byte is never used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Before(Vector512<byte> bytes, Vector512<byte> places, byte distance) =>
        Avx512Vbmi.PermuteVar64x8(bytes, places - Vector512.Create(distance));

    //   bytes  1110aaaa 10bbbbbb 10cccccc     first, middle, last
    //   unit   aaaabbbb bbcccccc
    //
    //   bytes  110bbbbb 10cccccc              middle from 0xC0 up: what lies before belongs to another character
    //   bytes  0ccccccc                       last below 0x80

    /// <summary>Units from their last bytes and the two before, which count as far as they belong to the same character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Unit(Vector512<ushort> last, Vector512<ushort> middle, Vector512<ushort> first)
    {
        Vector512<ushort> six = Vector512.Create((ushort)0x3F);
        Vector512<ushort> two = (last & six) | ((middle & six) << 6);
        Vector512<ushort> many = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(middle, Vector512.Create((ushort)0xC0)), two, two | (first << 12));
        return Vector512.ConditionalSelect(Vector512.LessThan(last, Vector512.Create((ushort)0x80)), last, many);
    }

    //   bytes  11110uuu 10uuxxxx 10xxyyyy 10zzzzzz
    //   high   110110ww wwxxxxxx     from the first three bytes; wwww is uuuuu - 1, which is 0x40 less here
    //   low    110111yy yyzzzzzz     from the last two, as in a unit of three bytes
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Unit(Vector512<ushort> last, Vector512<ushort> middle, Vector512<ushort> first, Vector512<short> isHigh, Vector512<short> isLow)
    {
        Vector512<ushort> unit = Unit(last, middle, first);
        Vector512<ushort> six = Vector512.Create((ushort)0x3F);
        Vector512<ushort> high = (((first & Vector512.Create((ushort)7)) << 8) | ((middle & six) << 2) | ((last & six) >>> 4)) + Vector512.Create((ushort)(0xD800 - 0x40));
        Vector512<ushort> low = (unit & Vector512.Create((ushort)0x3FF)) | Vector512.Create((ushort)0xDC00);
        return Vector512.ConditionalSelect(isHigh.AsUInt16(), high, Vector512.ConditionalSelect(isLow.AsUInt16(), low, unit));
    }

    /// <summary>Stores the first so many of 64 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<ushort> lower, Vector512<ushort> upper, int count, char* to)
    {
        KernelBounds.AssertWrite(to, count * sizeof(char));
        if (count < Vector512<ushort>.Count)
        {
            Avx512BW.MaskStore((ushort*)to, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)count)), lower);
            return;
        }

        lower.Store((ushort*)to);
        Avx512BW.MaskStore((ushort*)to + Vector512<ushort>.Count, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)(count - Vector512<ushort>.Count))), upper);
    }
}
#endif
