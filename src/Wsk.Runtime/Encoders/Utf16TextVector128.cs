#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Encoders;

/// <summary><see cref="Utf16Text"/> by eight units at a time. Text with surrogates goes another way.</summary>
internal static unsafe class Utf16TextVector128
{
    /// <summary>How many units <see cref="Widen"/> writes at least.</summary>
    public const int LeastWidenedUnits = 8;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static bool TryCopy(char* from, char* end, char* to, ref long more)
    {
        long sum = more;
        for (; end - from >= Vector128<ushort>.Count; from += Vector128<ushort>.Count)
        {
            Vector128<ushort> units = Vector128.Load((ushort*)from);
            if (Changes(units) != Vector128<ushort>.Zero)
            {
                return false;
            }

            units.Store((ushort*)to);
            to += Vector128<ushort>.Count;
            sum += CountFrom(units, 0x80) + CountFrom(units, 0x800);
        }

        for (; from < end; from++)
        {
            uint unit = *from;
            if (unit < ' ' || unit == '"' || unit == '\\' || JsonTextUnit.IsSurrogate(unit))
            {
                return false;
            }

            *to++ = (char)unit;
            sum += (unit >= 0x80 ? 1 : 0) + (unit >= 0x800 ? 1 : 0);
        }

        more = sum;
        return true;
    }

    /// <summary>Writes ASCII as UTF-16, at least eight units, and no more than there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(ReadOnlySpan<byte> ascii, char* to)
    {
        fixed (byte* from = ascii)
        {
            int last = ascii.Length - LeastWidenedUnits;
            for (int i = 0; i < last; i += LeastWidenedUnits)
            {
                WidenEight(from + i, to + i);
            }

            // Some of these may be written already.
            WidenEight(from + last, to + last);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(byte* from, char* to) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)from).AsByte()).Store((ushort*)to);

    /// <summary>Controls, quotation mark, backslash (ECMA-262 25.5.2) and surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Changes(Vector128<ushort> units) =>
        Vector128.LessThan(units, Vector128.Create((ushort)' '))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
            | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFrom(Vector128<ushort> units, ushort least) =>
        BitOperations.PopCount(Vector128.GreaterThanOrEqual(units, Vector128.Create(least)).ExtractMostSignificantBits());
}
#endif
