using System;
using System.Runtime.CompilerServices;

namespace Wsk.Reading;

/// <summary>The bits of an enum's value, whatever the enum's underlying type.</summary>
internal static class EnumBits
{
    public static ulong Of<T>(T value)
        where T : struct, Enum => Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.As<T, byte>(ref value),
            2 => Unsafe.As<T, ushort>(ref value),
            4 => Unsafe.As<T, uint>(ref value),
            _ => Unsafe.As<T, ulong>(ref value),
        };

    public static T ToEnum<T>(ulong bits)
        where T : struct, Enum
    {
        byte one = (byte)bits;
        ushort two = (ushort)bits;
        uint four = (uint)bits;
        return Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.As<byte, T>(ref one),
            2 => Unsafe.As<ushort, T>(ref two),
            4 => Unsafe.As<uint, T>(ref four),
            _ => Unsafe.As<ulong, T>(ref bits),
        };
    }
}
