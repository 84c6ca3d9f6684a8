using System;

namespace Wsk.Encoders;

/// <summary>The library's own UTF-8, which is valid, as UTF-16.</summary>
internal static unsafe class Utf8
{
    /// <summary>The text as a new string, the only thing that is allocated.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asciiStart">From this byte on all is ASCII.</param>
    public static string GetString(ReadOnlySpan<byte> utf8, int asciiStart)
    {
        fixed (byte* from = utf8)
        {
#if NET8_0_OR_GREATER
            int units = CountUnits(from, asciiStart) + utf8.Length - asciiStart;
            return string.Create(units, (Start: (nint)from, utf8.Length, AsciiStart: asciiStart), static (destination, text) =>
            {
                fixed (char* to = destination)
                {
                    Transcode((byte*)text.Start, text.AsciiStart, text.Length, to);
                }
            });
#else
            return System.Text.Encoding.UTF8.GetString(from, utf8.Length);
#endif
        }
    }

    /// <summary>False, with 0 written, when the destination is too small.</summary>
    public static bool TryGetChars(ReadOnlySpan<byte> utf8, int asciiStart, Span<char> destination, out int charsWritten)
    {
        fixed (byte* from = utf8)
        fixed (char* to = destination)
        {
            charsWritten = CountUnits(from, asciiStart) + utf8.Length - asciiStart;
            if (charsWritten > destination.Length)
            {
                charsWritten = 0;
                return false;
            }

            Transcode(from, asciiStart, utf8.Length, to);
            return true;
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    private static int CountUnits(byte* from, int length)
    {
#if NET10_0_OR_GREATER
        if (Utf8Avx512.IsSupported)
        {
            return Utf8Avx512.CountUnits(from, from + length);
        }
#endif
        return Utf8Vector128.IsSupported
            ? Utf8Vector128.CountUnits(from, from + length)
            : System.Text.Encoding.UTF8.GetCharCount(from, length);
    }

    private static void Transcode(byte* from, int asciiStart, int length, char* to)
    {
#if NET10_0_OR_GREATER
        if (Utf8Avx512.IsSupported)
        {
            Utf8Avx512.Widen(from + asciiStart, from + length, Utf8Avx512.Transcode(from, from + asciiStart, to));
            return;
        }
#endif
        if (Utf8Vector128.IsSupported)
        {
            Utf8Vector128.Widen(from + asciiStart, from + length, Utf8Vector128.Transcode(from, from + asciiStart, to));
            return;
        }

        System.Text.Encoding.UTF8.GetChars(from, length, to, length);
    }
#else
    private static int CountUnits(byte* from, int length) => length == 0 ? 0 : System.Text.Encoding.UTF8.GetCharCount(from, length);

    private static void Transcode(byte* from, int asciiStart, int length, char* to)
    {
        if (length != 0)
        {
            System.Text.Encoding.UTF8.GetChars(from, length, to, length);
        }
    }
#endif
}
