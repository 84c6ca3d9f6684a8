#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

/// <summary>What JSON.stringify (ECMA-262 25.5.2, QuoteJSONString) escapes, among 32 or 64 bytes.</summary>
internal static class JsonSpecials512
{
    // The letter after the backslash, for each ASCII character that JSON.stringify (ECMA-262 25.5.2) escapes; 'u' where four digits follow.
    private static Vector512<byte> EscapesLower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("uuuuuuuubtnufruuuuuuuuuuuuuuuuuu\0\0\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8);
    }

    private static Vector512<byte> EscapesUpper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8);
    }

    /// <summary>Whether none of 32 bytes is one that JSON.stringify escapes, or none of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ArePlain(Vector512<byte> bytes) => NotPlain(bytes).GetLower() == Vector256<byte>.Zero;

    /// <summary>The same of 64 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAllPlain(Vector512<byte> bytes) => NotPlain(bytes) == Vector512<byte>.Zero;

    /// <summary>What is not 0 where JSON.stringify escapes a byte, or where it is none of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> NotPlain(Vector512<byte> bytes) => Simd512.LookUp(bytes, EscapesLower, EscapesUpper) | (bytes & Vector512.Create((byte)0x80));

    /// <summary>A bit for each byte that JSON.stringify escapes. Bytes from 0x80 up count by their lower seven bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Escaped(Vector512<byte> bytes) =>
        (uint)Simd512.NonZero(Simd512.LookUp(bytes, EscapesLower, EscapesUpper)).ExtractMostSignificantBits();
}
#endif
