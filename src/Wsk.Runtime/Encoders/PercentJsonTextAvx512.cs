#if NET10_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wsk.Encoders;

/// <summary>
/// JSON escaping and percent-encoding with AVX-512. The units become JSON in UTF-8 as in <see cref="JsonTextAvx512"/>, but in a register,
/// and 21 bytes at a time are then percent-encoded.
/// </summary>
internal readonly unsafe struct PercentJsonTextAvx512 : IJsonTextKernel
{
    // Bytes that are percent-encoded in one step: each may become three.
    private const int StepBytes = 21;

    public static bool IsSupported => JsonTextWide.IsSupported;

    public int MaxBytesPerUnit => PercentJsonText.MaxBytesPerUnit;

    public int Slack => PercentJsonTextWideRun.Slack;

    // Not NUL for each ASCII character but A-Z a-z 0-9 - _ . ! ~ * ' ( ) (ECMA-262 19.2.6).
    private static Vector512<byte> ReservedLower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%\0%%%%%\0\0\0\0%%\0\0%\0\0\0\0\0\0\0\0\0\0%%%%%%"u8);
    }

    private static Vector512<byte> ReservedUpper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("%\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0%%%%\0%\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0%%%\0%"u8);
    }

    private static Vector512<byte> UpperDigitsAndPercent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("0123456789ABCDEF%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"u8);
    }

    /// <summary>A text of one load that is unreserved throughout or Chinese throughout, as names and numbers are. False, and nothing written, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEncodeShort(char* from, int count, ref byte* to)
    {
        Vector512<ushort> units = JsonTextWide.Load(from, count);
        Vector512<byte> bytes = JsonTextWide.Narrow(units);
        if ((uint)JsonTextWide.NonZero(Reserved(bytes)).ExtractMostSignificantBits() == 0)
        {
            bytes.GetLower().Store(to);
            to += count;
            return true;
        }

        if (JsonTextWide.ThreeByteRun(units, JsonTextWide.Surrogates(units)) < count)
        {
            return false;
        }

        PercentJsonTextWideRun.Write(units, count, to);
        to += 9 * count;
        return true;
    }

    public byte* Encode(char* from, char* end, byte* to)
    {
        while (from < end)
        {
            int count = JsonTextWide.Count(from, end);
            Vector512<ushort> units = JsonTextWide.LoadBlock(from, count);
            Vector512<byte> bytes = JsonTextWide.Narrow(units);
            Vector512<byte> reserved = Reserved(bytes);
            if ((uint)JsonTextWide.NonZero(reserved).ExtractMostSignificantBits() == 0)
            {
                bytes.GetLower().Store(to);
                from += count;
                to += count;
                continue;
            }

            uint escaped = JsonTextWide.Escaped(bytes);
            if ((escaped | JsonTextWide.NotAscii(bytes)) == 0)
            {
                from += count;
                to = WriteAscii(bytes, reserved, count, to);
                continue;
            }

            uint surrogates = JsonTextWide.Surrogates(units);
            int run = JsonTextWide.ThreeByteRun(units, surrogates);
            if (run >= Math.Min(count, JsonTextWide.LeastRun))
            {
                PercentJsonTextWideRun.Write(units, run, to);
                from += run;
                to += 9 * run;
                continue;
            }

            uint others = escaped | surrogates;
            if ((others & 0xFFFF) == 0)
            {
                count = Math.Min(count, JsonTextWide.Utf8Units);
                bytes = JsonTextWide.ToUtf8(units, out int length);
                from += count;
                to = WriteUtf8(bytes, Reserved(bytes), length - (JsonTextWide.Utf8Units - count), to);
                continue;
            }

            char* next = from;
            to = WriteAny(units, ref next, end, JsonTextWide.Steps(others), to);
            from = next;
        }

        return to;
    }

    /// <summary>Any text, in so many steps of eight units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* WriteAny(Vector512<ushort> units, ref char* from, char* end, int steps, byte* to)
    {
        char* at = from;
        Vector512<ulong> pairs = Vector512<ulong>.Zero;
        while (true)
        {
            int count = (int)Math.Min(end - at, JsonTextWide.JsonUnits);
            Vector512<byte> bytes = JsonTextWide.ToJson(units, ref pairs, out int length);
            to = WriteJson(bytes, Reserved(bytes), length - (JsonTextWide.JsonUnits - count), to);
            at += count;
            if (--steps == 0 || at >= end)
            {
                from = at + (int)(pairs.ExtractMostSignificantBits() >> (JsonTextWide.JsonUnits - 1));
                return to;
            }

            units = JsonTextWide.Load(at, JsonTextWide.Count(at, end));
        }
    }

    /// <summary>Not 0 where a byte is to be percent-encoded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Reserved(Vector512<byte> bytes) =>
        JsonTextWide.LookUp(bytes, ReservedLower, ReservedUpper) | (bytes & Vector512.Create((byte)0x80));

    /// <summary>Percent-encodes up to 32 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteAscii(Vector512<byte> bytes, Vector512<byte> reserved, int count, byte* to)
    {
        to += WriteStep(bytes, reserved, Thrice, count, to);
        return count <= StepBytes ? to : to + WriteStep(bytes, reserved, Thrice + Vector512.Create((byte)StepBytes), count - StepBytes, to);
    }

    /// <summary>Percent-encodes up to 63 bytes: in one step if that will do, else in three, for to guess how many costs more than the third.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteUtf8(Vector512<byte> bytes, Vector512<byte> reserved, int count, byte* to)
    {
        Vector512<byte> step = Vector512.Create((byte)StepBytes);
        Vector512<byte> thrice = Thrice;
        to += WriteStep(bytes, reserved, thrice, count, to);
        if (count > StepBytes)
        {
            thrice += step;
            to += WriteStep(bytes, reserved, thrice, count - StepBytes, to);
            thrice += step;
            to += WriteStep(bytes, reserved, thrice, OrZero(count - (2 * StepBytes)), to);
        }

        return to;
    }

    /// <summary>Percent-encodes up to 48 bytes, seldom more than 42, and about as often more as less than 21.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteJson(Vector512<byte> bytes, Vector512<byte> reserved, int count, byte* to)
    {
        Vector512<byte> step = Vector512.Create((byte)StepBytes);
        Vector512<byte> thrice = Thrice;
        to += WriteStep(bytes, reserved, thrice, count, to);
        thrice += step;
        to += WriteStep(bytes, reserved, thrice, OrZero(count - StepBytes), to);
        return count <= 2 * StepBytes ? to : to + WriteStep(bytes, reserved, thrice + step, count - (2 * StepBytes), to);
    }

    /// <summary>Percent-encodes the bytes that the indices say; returns how many bytes the first so many of them, at most 84, became.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteStep(Vector512<byte> bytes, Vector512<byte> reserved, Vector512<byte> thrice, int count, byte* to)
    {
        Vector512<byte> each = Avx512Vbmi.PermuteVar64x8(bytes, thrice);
        Vector512<byte> eachReserved = Avx512Vbmi.PermuteVar64x8(reserved, thrice);
        Vector512<byte> encoded = Vector512.ConditionalSelect(JsonTextWide.NonZero(eachReserved), Encoded(each), each);
        Vector512<byte> kept = JsonTextWide.NonZero(eachReserved | Firsts);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, encoded).Store(to);

        // Three bits for each byte; of more bytes than a step's the instruction keeps all bits. The 64th belongs to none.
        const ulong Bits = (1UL << (3 * StepBytes)) - 1;
        return BitOperations.PopCount(Bmi2.X64.ZeroHighBits(kept.ExtractMostSignificantBits() & Bits, (ulong)(uint)(3 * count)));
    }

    /// <summary>Without a branch, for nobody can guess this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int OrZero(int value) => value & ~(value >> 31);

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

    // 0xFF at the second of each three bytes.
    private static Vector512<byte> Seconds
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255,
            0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, (byte)0);
    }

    // 15 at the second and third of each three bytes.
    private static Vector512<byte> DigitBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15,
            15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, 0, 15, 15, (byte)0);
    }

    /// <summary>A percent sign, the high digit and the low digit, of bytes that are there thrice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Encoded(Vector512<byte> thrice)
    {
        Vector512<byte> high = (thrice.AsUInt16() >>> 4).AsByte();
        Vector512<byte> indices = (Vector512.ConditionalSelect(Seconds, high, thrice) & DigitBits) | Firsts;
        return Avx512Vbmi.PermuteVar64x8(UpperDigitsAndPercent, indices);
    }
}
#endif
