using System;

namespace Wsk.Encoders;

/// <summary>
/// The inside of a JSON string, percent-encoded: encodeURIComponent (ECMA-262 19.2.6) over what JSON.stringify (25.5.2) writes, in one pass.
/// </summary>
internal static class PercentJsonText
{
    /// <summary>No UTF-16 unit takes more bytes: <c>%E8%AE%A2</c>.</summary>
    public const int MaxBytesPerUnit = 9;

    /// <summary>Escapes and percent-encodes a text. Never touches a byte past the destination; false when it is too small, and then nothing counts as written.</summary>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        int position = 0;
        Span<byte> json = stackalloc byte[8];
        Span<byte> percent = stackalloc byte[24];
        for (int i = 0; i < text.Length; i++)
        {
            int length = Percent(json.Slice(0, JsonText.EscapeOne(text, ref i, json)), percent);
            if (!percent.Slice(0, length).TryCopyTo(destination.Slice(position)))
            {
                return false;
            }

            position += length;
        }

        bytesWritten = position;
        return true;
    }

    /// <summary>How many bytes <see cref="TryEncode"/> writes.</summary>
    public static long Measure(ReadOnlySpan<char> text)
    {
        long length = 0;
        Span<byte> json = stackalloc byte[8];
        Span<byte> percent = stackalloc byte[24];
        for (int i = 0; i < text.Length; i++)
        {
            length += Percent(json.Slice(0, JsonText.EscapeOne(text, ref i, json)), percent);
        }

        return length;
    }

    private static int Percent(ReadOnlySpan<byte> bytes, Span<byte> to)
    {
        const string Hex = "0123456789ABCDEF";
        int n = 0;
        foreach (byte b in bytes)
        {
            bool unreserved = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-_.!~*'()"u8.IndexOf(b) >= 0;
            if (unreserved)
            {
                to[n++] = b;
            }
            else
            {
                to[n++] = (byte)'%';
                to[n++] = (byte)Hex[b >> 4];
                to[n++] = (byte)Hex[b & 15];
            }
        }

        return n;
    }
}
