using System.Runtime.CompilerServices;

namespace Wsk.Text;

/// <summary>What scalar kernels know of surrogates (ECMA-262 6.1.4).</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether the unit is any surrogate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSurrogate(uint unit) => (unit & 0xF800) == 0xD800;

    /// <summary>Whether the surrogate is a high one and the unit behind it a low one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPair(uint surrogate, uint next) => surrogate < 0xDC00 && (next & 0xFC00) == 0xDC00;

    /// <summary>The code point of a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint CodePoint(uint high, uint low) => (high << 10) + low - ((0xD800u << 10) + 0xDC00 - 0x10000);
}
