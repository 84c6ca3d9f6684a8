using System.Runtime.CompilerServices;

namespace Wsk.Text;

/// <summary>What both scalar kernels know of a UTF-16 unit.</summary>
internal static unsafe class SurrogatePairs
{
    /// <summary>Any surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSurrogate(uint unit) => (unit & 0xF800) == 0xD800;

    /// <summary>A high surrogate that a low one follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsPair(uint unit, char* next, char* end) => unit < 0xDC00 && next < end && (*next & 0xFC00) == 0xDC00;

    /// <summary>The code point of a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint CodePoint(uint high, uint low) => (high << 10) + low - ((0xD800u << 10) + 0xDC00 - 0x10000);

    /// <summary>The last three hexadecimal digits of a lone surrogate, which JSON.stringify (ECMA-262 25.5.2, UnicodeEscape) writes in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteDigits(uint unit, byte* to)
    {
        to[0] = Digit((unit >> 8) & 0xF);
        to[1] = Digit((unit >> 4) & 0xF);
        to[2] = Digit(unit & 0xF);
    }

    private static byte Digit(uint value) => (byte)(value < 10 ? '0' + value : 'a' - 10 + value);
}
