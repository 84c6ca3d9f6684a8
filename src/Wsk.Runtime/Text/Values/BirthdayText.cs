using System;
using System.Runtime.CompilerServices;
using Wsk.Shared;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>
/// Checks and writes a birthday that is text already, in one go, if it is one of the 28 days that every month has. Returns false for any other text,
/// valid or not; the destination's content is then unspecified.
/// </summary>
internal static unsafe class BirthdayText
{
    /// <summary>Writes the ten bytes of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(string value, byte* to)
    {
        if (value.Length != BirthdayRule.Length)
        {
            return false;
        }

#if NET8_0_OR_GREATER
        if (Sse41.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            fixed (char* from = value)
            {
                KernelBounds.Declare(from, from + BirthdayRule.Length, to, BirthdayRule.Length);
                KernelBounds.AssertRead((ushort*)from, 16);
                KernelBounds.AssertRead((ushort*)from + LastHalf, 16);

                // What is not ASCII becomes no digit.
                Vector128<byte> text = Simd128.Narrow(Vector128.Load((ushort*)from), Vector128.Load((ushort*)from + LastHalf));
                KernelBounds.AssertWrite((ulong*)to, 8);
                text.AsUInt64().GetLower().Store((ulong*)to);
                KernelBounds.AssertWrite((ulong*)(to + LastHalf), 8);
                text.AsUInt64().GetUpper().Store((ulong*)(to + LastHalf));
                return IsInEveryMonth(text);
            }
        }
#endif
        if (!BirthdayRule.IsInEveryMonth(value.AsSpan()))
        {
            return false;
        }

        KernelBounds.Declare(null, null, to, BirthdayRule.Length);
        PlainFour.Write(value.AsSpan(0, 4), to);
        PlainFour.Write(value.AsSpan(4, 4), to + 4);
        KernelBounds.AssertWrite(to + 8, 2);
        to[8] = (byte)value[8];
        to[9] = (byte)value[9];
        return true;
    }

    /// <summary>Copies the ten units of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(string value, char* to)
    {
#if NET8_0_OR_GREATER
        if (value.Length == BirthdayRule.Length && (Sse41.IsSupported || AdvSimd.Arm64.IsSupported))
        {
            fixed (char* from = value)
            {
                KernelBounds.Declare(from, from + BirthdayRule.Length, to, BirthdayRule.Length * sizeof(char));
                KernelBounds.AssertRead((ushort*)from, 16);
                Vector128<ushort> first = Vector128.Load((ushort*)from);
                KernelBounds.AssertRead((ushort*)from + LastHalf, 16);
                Vector128<ushort> last = Vector128.Load((ushort*)from + LastHalf);
                KernelBounds.AssertWrite((ushort*)to, 16);
                first.Store((ushort*)to);
                KernelBounds.AssertWrite((ushort*)to + LastHalf, 16);
                last.Store((ushort*)to + LastHalf);
                return IsInEveryMonth(Simd128.Narrow(first, last));
            }
        }
#endif
        return false;
    }

#if NET8_0_OR_GREATER
    // The ten units are taken in two halves of eight that overlap: yyyy-MM- and yy-MM-dd.
    private const int LastHalf = BirthdayRule.Length - 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInEveryMonth(Vector128<byte> halves)
    {
        // How far each is above the least that may stand there, and how far at most.
        Vector128<byte> digits = halves - Vector128.Create("0000-00-00-00-00"u8);
        Vector128<byte> most = Vector128.Create(9, 9, 9, 9, 0, 1, 9, 0, 9, 9, 0, 1, 9, 0, 2, (byte)9);
        if (Vector128.Min(digits, most) != digits)
        {
            return false;
        }

        ulong first = digits.AsUInt64().GetElement(0);
        ulong last = digits.AsUInt64().GetElement(1);
        int month = ((byte)(last >> 24) * 10) + (byte)(last >> 32);
        int day = ((byte)(last >> 48) * 10) + (byte)(last >> 56);
        return BirthdayRule.IsInEveryMonth((uint)first, month, day);
    }
#endif
}
