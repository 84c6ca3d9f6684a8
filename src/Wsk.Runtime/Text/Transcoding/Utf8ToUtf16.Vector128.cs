#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

// Valid UTF-8 to UTF-16: sixteen ASCII bytes at a time, the rest character by character.
internal static unsafe partial class Utf8ToUtf16
{
    // The fewest units that WidenUncheckedVector128 writes.
    private const int MinWidenedUnits = 8;

    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    public static int CountUnitsVector128(byte* from, byte* end)
    {
        KernelBounds.Declare(from, end, null, 0);
        int units = 0;
        for (; end - from >= Vector128<byte>.Count; from += Vector128<byte>.Count)
        {
            KernelBounds.AssertRead(from, 16);
            Vector128<byte> bytes = Vector128.Load(from);
            units += BitOperations.PopCount(Vector128.GreaterThanOrEqual(bytes.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits());
            units += BitOperations.PopCount(Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0xF0)).ExtractMostSignificantBits());
        }

        for (; from < end; from++)
        {
            KernelBounds.AssertRead(from, 1);
            units += ((sbyte)*from >= -64 ? 1 : 0) + (*from >= 0xF0 ? 1 : 0);
        }

        return units;
    }

    /// <summary>Transcodes a text to as many units as it has, and touches no more; returns their end.</summary>
    public static char* TranscodeVector128(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, CountUnitsVector128(from, end) * sizeof(char));
        while (end - from >= Vector128<byte>.Count)
        {
            KernelBounds.AssertRead(from, 16);
            Vector128<byte> bytes = Vector128.Load(from);
            if ((bytes & Vector128.Create((byte)0x80)) == Vector128<byte>.Zero)
            {
                WidenSixteen(from, to);
                from += Vector128<byte>.Count;
                to += Vector128<byte>.Count;
                continue;
            }

            // Up to the next character outside ASCII, and all such that follow: Chinese comes in runs.
            while (*from < 0x80)
            {
                KernelBounds.AssertRead(from, 1);
                KernelBounds.AssertWrite(to, sizeof(char));
                *to++ = (char)*from++;
            }

            while (from < end && *from >= 0x80)
            {
                from = Character(from, ref to);
            }
        }

        while (from < end)
        {
            from = Character(from, ref to);
        }

        return to;
    }

    /// <summary>Transcodes ASCII, and touches no more than there is.</summary>
    public static void WidenVector128(byte* from, byte* end, char* to)
    {
        KernelBounds.Declare(from, end, to, (end - from) * sizeof(char));
        byte* start = from;
        for (; Vector256.IsHardwareAccelerated && end - from >= Vector256<byte>.Count; from += Vector256<byte>.Count, to += Vector256<byte>.Count)
        {
            KernelBounds.AssertRead(from, 32);
            Vector256<byte> bytes = Vector256.Load(from);
            KernelBounds.AssertWrite((ushort*)to, 32);
            Vector256.WidenLower(bytes).Store((ushort*)to);
            KernelBounds.AssertWrite((ushort*)to + Vector256<ushort>.Count, 32);
            Vector256.WidenUpper(bytes).Store((ushort*)to + Vector256<ushort>.Count);
        }

        for (; end - from >= Vector128<byte>.Count; from += Vector128<byte>.Count, to += Vector128<byte>.Count)
        {
            WidenSixteen(from, to);
        }

        int rest = (int)(end - from);
        if (rest != 0 && end - start >= Vector128<byte>.Count)
        {
            // Some of these are written already.
            WidenSixteen(end - Vector128<byte>.Count, to + rest - Vector128<byte>.Count);
            return;
        }

        while (from < end)
        {
            KernelBounds.AssertRead(from, 1);
            KernelBounds.AssertWrite(to, sizeof(char));
            *to++ = (char)*from++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenSixteen(byte* from, char* to)
    {
        KernelBounds.AssertRead(from, 16);
        Vector128<byte> bytes = Vector128.Load(from);
        KernelBounds.AssertWrite((ushort*)to, 16);
        Vector128.WidenLower(bytes).Store((ushort*)to);
        KernelBounds.AssertWrite((ushort*)to + Vector128<ushort>.Count, 16);
        Vector128.WidenUpper(bytes).Store((ushort*)to + Vector128<ushort>.Count);
    }

    /// <summary>Widens at least eight bytes of ASCII, and touches no more than there is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenUncheckedVector128(byte* ascii, int units, char* to)
    {
        KernelBounds.Declare(ascii, ascii + units, to, units * sizeof(char));
        int last = units - MinWidenedUnits;
        for (int i = 0; i < last; i += MinWidenedUnits)
        {
            WidenEight(ascii + i, to + i);
        }

        // Some of these may be written already.
        WidenEight(ascii + last, to + last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(byte* from, char* to)
    {
        KernelBounds.AssertRead(from, 8);
        KernelBounds.AssertWrite(to, 16);
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)from).AsByte()).Store((ushort*)to);
    }

    private static byte* Character(byte* from, ref char* to)
    {
        KernelBounds.AssertRead(from, 1);
        KernelBounds.AssertWrite(to, sizeof(char));
        uint first = *from;
        if (first < 0x80)
        {
            *to++ = (char)first;
            return from + 1;
        }

        if (first < 0xE0)
        {
            KernelBounds.AssertRead(from, 2);
            *to++ = (char)(((first & 0x1F) << 6) | (from[1] & 0x3Fu));
            return from + 2;
        }

        KernelBounds.AssertRead(from, first < 0xF0 ? 3 : 4);
        uint three = ((first & 0x0F) << 12) | ((from[1] & 0x3Fu) << 6) | (from[2] & 0x3Fu);
        if (first < 0xF0)
        {
            *to++ = (char)three;
            return from + 3;
        }

        uint codePoint = (((first & 0x07) << 18) | ((from[1] & 0x3Fu) << 12) | ((from[2] & 0x3Fu) << 6) | (from[3] & 0x3Fu)) - 0x10000;
        KernelBounds.AssertWrite(to, 2 * sizeof(char));
        *to++ = (char)(0xD800 + (codePoint >> 10));
        *to++ = (char)(0xDC00 + (codePoint & 0x3FF));
        return from + 4;
    }
}
#endif
