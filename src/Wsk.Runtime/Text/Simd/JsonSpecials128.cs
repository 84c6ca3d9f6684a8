#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wsk.Text;

/// <summary>What JSON.stringify (ECMA-262 25.5.2, QuoteJSONString) escapes, among sixteen bytes.</summary>
internal static class JsonSpecials128
{
    /// <summary>Which of 16 bytes JSON.stringify does not write as they are, in ASCII: controls, quotation mark, backslash; and all from 0x80 up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Find(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    /// <summary>A quotation mark or a backslash; in what is not ASCII too, by the low byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> IsQuote(Vector128<byte> low) =>
        Vector128.Equals(low, Vector128.Create((byte)'"')) | Vector128.Equals(low, Vector128.Create((byte)'\\'));

    /// <summary>Below U+0020; in what is not ASCII too, by the low byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> IsControl(Vector128<byte> low) => Vector128.Equals(low & Vector128.Create((byte)0xE0), Vector128<byte>.Zero);

    /// <summary>What follows the backslash of a control, by its last four bits (ECMA-262 25.5.2, QuoteJSONString): a letter of its own, or a <c>u</c>.</summary>
    public static Vector128<byte> EscapeLetters
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create("uuuuuuuubtnufruu"u8);
    }

    /// <summary>What follows the backslash of a control or a lone surrogate (ECMA-262 25.5.2, QuoteJSONString): a letter of its own, or a <c>u</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Letters(Vector128<byte> low, Vector128<byte> isAscii) =>
        Simd128.Lookup(EscapeLetters, Vector128.Min(low | ~isAscii, Vector128.Create((byte)0x0F)));
}
#endif
