using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics.X86;
#endif

namespace Wsk.Encoders;

/// <summary>The library's own UTF-8, which is valid, as UTF-16.</summary>
internal static unsafe class Utf8
{
    /// <summary>ASCII as a new string, the only thing that is allocated.</summary>
    public static string GetString(ReadOnlySpan<byte> ascii)
    {
        // Nobody has seen the string yet, and it is as long as it will be.
        string value = new('\0', ascii.Length);
        fixed (byte* from = ascii)
        fixed (char* to = value)
        {
            Widen(from, ascii.Length, to);
        }

        return value;
    }

    /// <summary>How many UTF-16 units a text has: one for each byte that starts a character, and one more where the character takes four.</summary>
    /// <param name="from">The text.</param>
    /// <param name="asciiStart">From this byte on all is ASCII.</param>
    /// <param name="length">Its length in bytes.</param>
    public static int CountUnits(byte* from, int asciiStart, int length)
    {
        if (asciiStart == 0)
        {
            return length;
        }

#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            return Utf8Avx512.CountUnits(from, from + asciiStart) + length - asciiStart;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            return Utf8Vector128.CountUnits(from, from + asciiStart) + length - asciiStart;
        }
#endif
        return System.Text.Encoding.UTF8.GetCharCount(from, asciiStart) + length - asciiStart;
    }

    /// <summary>Transcodes a text to as many units as it has, and touches no more.</summary>
    /// <param name="from">The text.</param>
    /// <param name="asciiStart">From this byte on all is ASCII.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="to">Where to.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Transcode(byte* from, int asciiStart, int length, char* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            to = Utf8Avx512.Transcode(from, from + asciiStart, to);
            Utf8Avx512.Widen(from + asciiStart, from + length, to);
            return;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            to = Utf8Vector128.Transcode(from, from + asciiStart, to);
            Utf8Vector128.Widen(from + asciiStart, from + length, to);
            return;
        }
#endif
        if (length != 0)
        {
            System.Text.Encoding.UTF8.GetChars(from, length, to, length);
        }
    }

    /// <summary>Transcodes ASCII, and touches no more than there is.</summary>
    /// <param name="ascii">The text.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="to">Where to.</param>
    public static void Widen(byte* ascii, int length, char* to)
    {
#if NET10_0_OR_GREATER
        if (Avx512Vbmi2.IsSupported)
        {
            Utf8Avx512.Widen(ascii, ascii + length, to);
            return;
        }
#endif
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            Utf8Vector128.Widen(ascii, ascii + length, to);
            return;
        }
#endif
        if (length != 0)
        {
            System.Text.Encoding.UTF8.GetChars(ascii, length, to, length);
        }
    }
}
