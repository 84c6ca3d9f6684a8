using System;

namespace Wsk.Rules;

/// <summary>Percent-encoded UTF-8 as decodeURIComponent reads it (ECMA-262 19.2.6.5): no overlong form, no surrogate, nothing above U+10FFFF.</summary>
internal static class PercentUtf8
{
    /// <summary>What <see cref="ReadScalar"/> returns for text that decodeURIComponent refuses.</summary>
    public const int Malformed = -1;

    /// <summary>Reads the sequence of one to four <c>%XX</c> at the start of the text, with hex digits of either case.</summary>
    /// <param name="text">The text, from the first <c>%</c> on.</param>
    /// <param name="length">The sequence's length in UTF-16 units.</param>
    /// <returns>The Unicode scalar value, or <see cref="Malformed"/>.</returns>
    public static int ReadScalar(ReadOnlySpan<char> text, out int length)
    {
        length = 3;
        int lead = ReadByte(text);
        if (lead < 0x80)
        {
            return lead;
        }

        int continuations = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (lead < 0xC2 || lead > 0xF4 || text.Length < 3 * (continuations + 1))
        {
            return Malformed;
        }

        int scalar = lead & (0x3F >> continuations);
        for (int i = 0; i < continuations; i++, length += 3)
        {
            int next = ReadByte(text.Slice(length));
            if ((next & 0xC0) != 0x80)
            {
                return Malformed;
            }

            scalar = (scalar << 6) | (next & 0x3F);
        }

        return IsShortestForm(scalar, continuations) ? scalar : Malformed;
    }

    /// <summary>The value of a hex digit of either case; negative for anything else.</summary>
    public static int HexValue(int character)
    {
        int digit = character - '0';
        if ((uint)digit <= 9)
        {
            return digit;
        }

        int letter = (character | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }

    private static int ReadByte(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '%')
        {
            return Malformed;
        }

        // Negative when either digit is.
        int value = (HexValue(text[1]) << 4) | HexValue(text[2]);
        return value < 0 ? Malformed : value;
    }

    private static bool IsShortestForm(int scalar, int continuations) => continuations switch
    {
        1 => true,
        2 => scalar >= 0x800 && (scalar < 0xD800 || scalar > 0xDFFF),
        _ => scalar >= 0x10000 && scalar <= 0x10FFFF,
    };
}
