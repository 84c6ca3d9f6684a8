using System;
using System.Runtime.CompilerServices;
using Wsk.Rules;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Encoders;

/// <summary>A birthday that is text already, checked and written in one go when it is plain: one of the days that every month has.</summary>
internal static unsafe class BirthdayText
{
    /// <summary>Writes the ten bytes of a day from the 1st to the 28th; false, and nothing that counts written, for any other text, right or wrong.</summary>
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
                return TryWrite(from, to);
            }
        }
#endif
        if (!BirthdayRule.IsInEveryMonth(value.AsSpan()))
        {
            return false;
        }

        JsonTextPlain.Write(value.AsSpan(0, 4), to);
        JsonTextPlain.Write(value.AsSpan(4, 4), to + 4);
        to[8] = (byte)value[8];
        to[9] = (byte)value[9];
        return true;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWrite(char* from, byte* to)
    {
        // yyyy-MM- and yy-MM-dd: the ten units in two overlapping halves. What is not ASCII becomes no digit.
        Vector128<byte> text = JsonTextLanes.Narrow(Vector128.Load((ushort*)from), Vector128.Load((ushort*)from + 2));
        text.AsUInt64().GetLower().Store((ulong*)to);
        text.AsUInt64().GetUpper().Store((ulong*)(to + 2));

        // How far each is above the least that may stand there, and how far at most.
        Vector128<byte> digits = text - Vector128.Create("0000-00-00-00-00"u8);
        Vector128<byte> most = Vector128.Create(9, 9, 9, 9, 0, 1, 9, 0, 9, 9, 0, 1, 9, 0, 2, (byte)9);
        if (Vector128.Min(digits, most) != digits)
        {
            return false;
        }

        ulong first = digits.AsUInt64().GetElement(0);
        ulong last = digits.AsUInt64().GetElement(1);
        uint month = (uint)(((byte)(last >> 24) * 10) + (byte)(last >> 32));
        uint day = (uint)(((byte)(last >> 48) * 10) + (byte)(last >> 56));
        return (uint)first != 0 && month - 1 < 12 && day - 1 < 28;
    }
#endif
}
