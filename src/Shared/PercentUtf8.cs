using System;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using Wsk.Text;
#endif

namespace Wsk.Shared;

/// <summary>Percent-encoded UTF-8 as decodeURIComponent reads it (ECMA-262 19.2.6.5): no overlong form, no surrogate, nothing above U+10FFFF.</summary>
internal static class PercentUtf8
{
    /// <summary>Returned by <see cref="ReadScalar"/> for text that decodeURIComponent refuses.</summary>
    public const int Malformed = -1;

    /// <summary>Returned by <see cref="Decode"/> for text without a fault.</summary>
    public const int NoFault = -1;

    /// <summary>How many units of memory let a text of so many units be decoded by vectors.</summary>
    public static int MemoryFor(int length) => length + ((length + 1) / 2);

    /// <summary>Decodes a text: every <c>%XX</c> must be part of valid UTF-8, and all else stays. Decodes what fits and counts the rest.</summary>
    /// <param name="encoded">The encoded text.</param>
    /// <param name="destination">
    /// Where to write. The encoded text's length always suffices, and may be the encoded text's own memory; <see cref="MemoryFor"/>, apart from the text, is faster.
    /// </param>
    /// <param name="length">The UTF-16 units of the decoded text, up to the fault if there is one; more than the destination's if that is too small.</param>
    /// <returns>The UTF-16 unit from which on the text is malformed, or <see cref="NoFault"/>.</returns>
    public static int Decode(ReadOnlySpan<char> encoded, Span<char> destination, out int length)
    {
#if NET8_0_OR_GREATER
        Span<byte> apart = MemoryMarshal.AsBytes(destination.Slice(Math.Min(encoded.Length, destination.Length)));
        if (apart.Length >= encoded.Length && PercentBytes.TryDecode(encoded, destination.Slice(0, encoded.Length), apart, out length))
        {
            return NoFault;
        }
#endif

        length = 0;
        int i = 0;
        while (i < encoded.Length)
        {
            int run = encoded.Slice(i).IndexOf('%');
            run = run < 0 ? encoded.Length - i : run;
            if (run <= destination.Length - length)
            {
                encoded.Slice(i, run).CopyTo(destination.Slice(length));
            }

            length += run;
            i += run;
            while (i < encoded.Length && encoded[i] == '%')
            {
                int scalar = ReadScalar(encoded.Slice(i), out int units);
                if (scalar == Malformed)
                {
                    return i;
                }

                i += units;
                Append(scalar, destination, ref length);
            }
        }

        return NoFault;
    }

    /// <summary>Where the unit at an index of the decoded text is written in the encoded text.</summary>
    /// <param name="encoded">The encoded text.</param>
    /// <param name="index">The index, in UTF-16 units: at most the length of what <see cref="Decode"/> decodes.</param>
    public static int PositionOf(ReadOnlySpan<char> encoded, int index)
    {
        int position = 0;
        for (int decoded = 0; decoded < index;)
        {
            int units = 1;
            int character = encoded[position] == '%' ? ReadScalar(encoded.Slice(position), out units) : encoded[position];
            decoded += character > char.MaxValue ? 2 : 1;
            position += units;
        }

        return position;
    }

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
        if (lead < 0xC2 || lead > 0xF4)
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

    /// <summary>Appends a character as UTF-16 if it fits, and counts its units in any case.</summary>
    /// <param name="character">A Unicode scalar value, or a UTF-16 unit.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="length">How many units there are before the character, and then behind it; may be more than the destination's.</param>
    public static void Append(int character, Span<char> destination, ref int length)
    {
        int units = character > char.MaxValue ? 2 : 1;
        if (units <= destination.Length - length)
        {
            if (units == 2)
            {
                destination[length] = (char)((character >> 10) + 0xD7C0);
                character = (character & 0x3FF) | 0xDC00;
            }

            destination[length + units - 1] = (char)character;
        }

        length += units;
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

        // Negative if either digit is.
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
