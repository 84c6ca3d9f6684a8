#if NET8_0_OR_GREATER
using System;
using System.Runtime.Intrinsics;
using Wsk.Shared;
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Text;

/// <summary>
/// decodeURIComponent (ECMA-262 19.2.6.5) for text that is ASCII, as every encoder's is: first the bytes that the text says, then UTF-16. Takes
/// AVX-512 VBMI2 (64 units a step), else 128-bit vectors (16), and leaves a text without vectors, or with anything in it that is wrong, to the scalar decoder.
/// </summary>
internal static unsafe partial class PercentBytes
{
    private const int Refused = -1;

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to. As many units as the text has always suffice.</param>
    /// <param name="utf8">Memory apart from both: as many bytes as the text has units.</param>
    /// <param name="written">The UTF-16 code units written; unspecified when false is returned.</param>
    /// <returns>False if a unit is not ASCII or a sequence is malformed, and without vectors; the destination is then unspecified.</returns>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<char> destination, Span<byte> utf8, out int written)
    {
        written = 0;
        int length = Refused;
        fixed (char* from = text)
        fixed (byte* to = utf8)
        {
            KernelBounds.Declare(from, from + text.Length, to, utf8.Length);
#if NET10_0_OR_GREATER
            if (Avx512Vbmi2.IsSupported)
            {
                length = DecodeAvx512(from, from + text.Length, to, to + utf8.Length);
            }
            else
#endif
            if (Vector128.IsHardwareAccelerated)
            {
                length = DecodeVector128(from, from + text.Length, to, to + utf8.Length);
            }
        }

        return length >= 0 && Utf8ToUtf16.TryTranscode(utf8.Slice(0, length), destination, out written);
    }

    /// <summary>The bytes of what is too short for vectors. Returns their end; null if a unit is not ASCII or a triplet is none.</summary>
    private static byte* DecodeRest(char* from, char* end, byte* to)
    {
        while (from < end)
        {
            KernelBounds.AssertRead(from, sizeof(char));
            int value = *from;
            int length = 1;
            if (value == '%')
            {
                value = end - from > 2 ? (PercentUtf8.HexValue(from[1]) << 4) | PercentUtf8.HexValue(from[2]) : Refused;
                length = 3;
            }

            if (value < 0 || (length == 1 && value > 0x7F))
            {
                return null;
            }

            KernelBounds.AssertWrite(to, 1);
            *to++ = (byte)value;
            from += length;
        }

        return to;
    }
}
#endif
