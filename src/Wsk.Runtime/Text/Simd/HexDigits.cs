using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Wsk.Text;

/// <summary>
/// Hexadecimal digits, as text and as tables for lookups. JSON.stringify (ECMA-262 25.5.2, UnicodeEscape) writes them in lower case,
/// encodeURIComponent (19.2.6) in upper case.
/// </summary>
internal static class HexDigits
{
    /// <summary>The digits of encodeURIComponent.</summary>
    public static ReadOnlySpan<byte> Upper => "0123456789ABCDEF"u8;

    /// <summary>The digits of JSON.stringify.</summary>
    public static ReadOnlySpan<byte> Lower => "0123456789abcdef"u8;

#if NET8_0_OR_GREATER
    /// <summary><see cref="Upper"/>, for lookups by four bits.</summary>
    public static Vector128<byte> Upper128
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create("0123456789ABCDEF"u8);
    }

    /// <summary><see cref="Lower"/>, for lookups by four bits.</summary>
    public static Vector128<byte> Lower128
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create("0123456789abcdef"u8);
    }
#endif
#if NET10_0_OR_GREATER

    /// <summary><see cref="Lower"/> in each of the four lanes.</summary>
    public static Vector512<byte> Lower512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"u8);
    }

    /// <summary><see cref="Upper"/> for lookups by 0 to 15; any index from 16 up gives the percent sign.</summary>
    public static Vector512<byte> UpperAndPercent512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("0123456789ABCDEF%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"u8);
    }
#endif
}
