using System;
using System.Buffers;
#if NET8_0_OR_GREATER
using System.Text;
using System.Text.Unicode;
using Wsk.Text;
#else
using Wsk.Shared;
#endif

namespace Wsk.Reading;

/// <summary>Turns UTF-8 that is to be read into UTF-16.</summary>
internal static class Utf8Input
{
    /// <summary>Transcodes up to the end, or to the first byte that is no UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="destination">Where to. As many units as there are bytes always suffice.</param>
    /// <param name="charsWritten">The UTF-16 code units written.</param>
    /// <returns><see cref="OperationStatus.NeedMoreData"/> if the last character is cut; <see cref="OperationStatus.InvalidData"/> if a byte is no UTF-8.</returns>
    public static OperationStatus Transcode(ReadOnlySpan<byte> utf8, Span<char> destination, out int charsWritten)
    {
#if NET8_0_OR_GREATER
        return Utf8ToUtf16.TryTranscode(utf8, destination, out charsWritten)
            ? OperationStatus.Done
            : Utf8.ToUtf16(utf8, destination, out _, out charsWritten, replaceInvalidSequences: false, isFinalBlock: false);
#else
        charsWritten = 0;
        while (utf8.Length != 0)
        {
            int scalar = ReadScalar(utf8, out int length);
            if (scalar < 0)
            {
                return scalar == Incomplete ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
            }

            utf8 = utf8.Slice(length);
            PercentUtf8.Append(scalar, destination, ref charsWritten);
        }

        return OperationStatus.Done;
#endif
    }

    /// <summary>How many UTF-8 bytes a text is. A lone surrogate counts as three.</summary>
    public static int CountBytes(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetByteCount(text);
#else
        int bytes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            bytes += text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : isPair ? 4 : 3;
            i += isPair ? 1 : 0;
        }

        return bytes;
#endif
    }

#if !NET8_0_OR_GREATER
    private const int Malformed = -1;
    private const int Incomplete = -2;

    /// <summary>The first character; negative if the bytes begin with none.</summary>
    private static int ReadScalar(ReadOnlySpan<byte> utf8, out int length)
    {
        byte lead = utf8[0];
        length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 1)
        {
            return lead;
        }

        if (lead is < 0xC2 or > 0xF4)
        {
            return Malformed;
        }

        int scalar = lead & (0x7F >> length);
        for (int i = 1; i < length; i++)
        {
            if (i == utf8.Length)
            {
                return Incomplete;
            }

            if ((utf8[i] & 0xC0) != 0x80 || (i == 1 && !CanFollow(lead, utf8[1])))
            {
                return Malformed;
            }

            scalar = (scalar << 6) | (utf8[i] & 0x3F);
        }

        return scalar;
    }

    /// <summary>Whether a second byte makes neither an overlong form nor a surrogate nor more than U+10FFFF.</summary>
    private static bool CanFollow(byte lead, byte second) => lead switch
    {
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => true,
    };
#endif
}
