using System;

namespace Wsk.Encoders;

/// <summary>The inside of a JSON string as ES2019's JSON.stringify writes it (ECMA-262 25.5.2), as UTF-8.</summary>
internal static class JsonText
{
    /// <summary>No UTF-16 unit takes more bytes: <c>\u0000</c>.</summary>
    public const int MaxBytesPerUnit = 6;

    /// <summary>Escapes a text. Never touches a byte past the destination; false when it is too small, and then nothing counts as written.</summary>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        int position = 0;
        Span<byte> scratch = stackalloc byte[8];
        for (int i = 0; i < text.Length; i++)
        {
            int length = EscapeOne(text, ref i, scratch);
            if (!scratch.Slice(0, length).TryCopyTo(destination.Slice(position)))
            {
                return false;
            }

            position += length;
        }

        bytesWritten = position;
        return true;
    }

    /// <summary>How many bytes <see cref="TryEscape"/> writes.</summary>
    public static long Measure(ReadOnlySpan<char> text)
    {
        long length = 0;
        Span<byte> scratch = stackalloc byte[8];
        for (int i = 0; i < text.Length; i++)
        {
            length += EscapeOne(text, ref i, scratch);
        }

        return length;
    }

    internal static int EscapeOne(ReadOnlySpan<char> text, ref int i, Span<byte> to)
    {
        char c = text[i];
        const string Hex = "0123456789abcdef";
        const string Short = "btn\0fr";
        if (c == '"' || c == '\\')
        {
            to[0] = (byte)'\\';
            to[1] = (byte)c;
            return 2;
        }

        if (c >= 8 && c <= 13 && c != 11)
        {
            to[0] = (byte)'\\';
            to[1] = (byte)Short[c - 8];
            return 2;
        }

        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            int scalar = char.ConvertToUtf32(c, text[++i]);
            to[0] = (byte)(0xF0 | (scalar >> 18));
            to[1] = (byte)(0x80 | ((scalar >> 12) & 0x3F));
            to[2] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
            to[3] = (byte)(0x80 | (scalar & 0x3F));
            return 4;
        }

        if (c < 0x20 || char.IsSurrogate(c))
        {
            to[0] = (byte)'\\';
            to[1] = (byte)'u';
            to[2] = (byte)Hex[c >> 12];
            to[3] = (byte)Hex[(c >> 8) & 15];
            to[4] = (byte)Hex[(c >> 4) & 15];
            to[5] = (byte)Hex[c & 15];
            return 6;
        }

        if (c < 0x80)
        {
            to[0] = (byte)c;
            return 1;
        }

        if (c < 0x800)
        {
            to[0] = (byte)(0xC0 | (c >> 6));
            to[1] = (byte)(0x80 | (c & 0x3F));
            return 2;
        }

        to[0] = (byte)(0xE0 | (c >> 12));
        to[1] = (byte)(0x80 | ((c >> 6) & 0x3F));
        to[2] = (byte)(0x80 | (c & 0x3F));
        return 3;
    }
}
