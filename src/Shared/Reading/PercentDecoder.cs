using System;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using Wsk.Text;
#endif

namespace Wsk.Shared;

/// <summary>decodeURIComponent (ECMA-262 19.2.6.5).</summary>
internal static class PercentDecoder
{
    /// <summary>Decodes a text up to its end or to what decodeURIComponent refuses.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">
    /// Where to. As many units as the text has always suffice, and may be the memory of the text itself; half as many again, and apart from the text, is faster.
    /// </param>
    /// <param name="written">The UTF-16 units written.</param>
    /// <returns>How many UTF-16 units of the text were read: all of the text's, unless a sequence is malformed.</returns>
    public static int Decode(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
#if NET8_0_OR_GREATER
        Span<byte> apart = MemoryMarshal.AsBytes(destination.Slice(text.Length));
        if (apart.Length >= text.Length && PercentBytes.TryDecode(text, destination.Slice(0, text.Length), apart, out written))
        {
            return text.Length;
        }
#endif

        written = 0;
        int read = 0;
        while (read < text.Length)
        {
            if (text[read] != '%')
            {
                int plain = text.Slice(read).IndexOf('%');
                plain = plain < 0 ? text.Length - read : plain;
                text.Slice(read, plain).CopyTo(destination.Slice(written));
                read += plain;
                written += plain;
                continue;
            }

            int scalar = PercentUtf8.ReadScalar(text.Slice(read), out int length);
            if (scalar == PercentUtf8.Malformed)
            {
                break;
            }

            read += length;
            if (scalar > char.MaxValue)
            {
                destination[written++] = (char)((scalar >> 10) + 0xD7C0);
                scalar = (scalar & 0x3FF) | 0xDC00;
            }

            destination[written++] = (char)scalar;
        }

        return read;
    }

    /// <summary>Where the unit at an index of the decoded text is written in the encoded text.</summary>
    public static int PositionOf(ReadOnlySpan<char> encoded, int index)
    {
        int read = 0;
        for (int written = 0; written < index && read < encoded.Length;)
        {
            int length = 1;
            int scalar = encoded[read] == '%' ? PercentUtf8.ReadScalar(encoded.Slice(read), out length) : encoded[read];
            if (scalar == PercentUtf8.Malformed)
            {
                break;
            }

            written += scalar > char.MaxValue ? 2 : 1;
            read += length;
        }

        return read;
    }
}
