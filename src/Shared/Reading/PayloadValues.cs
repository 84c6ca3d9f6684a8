using System;
using System.Globalization;

namespace Wsk.Shared;

/// <summary>What the values of a payload's members mean to somebody who reads them.</summary>
internal static class PayloadValues
{
    /// <summary>What <see cref="GenderOf"/> returns for a value that is no gender.</summary>
    public const int NoGender = -1;

    private const int LongestEscapedGender = 6;

    /// <summary>A gender: a number that equals 0, 1 or 2, or the text of such a digit.</summary>
    /// <param name="text">The text that the value stands in.</param>
    /// <param name="value">The value.</param>
    public static int GenderOf(ReadOnlySpan<char> text, JsonSlice value)
    {
        ReadOnlySpan<char> raw = text.Slice(value.Start, value.Length);
        switch (value.Kind)
        {
            case JsonKind.String:
                return DigitOf(raw);
            case JsonKind.EscapedString:
                return EscapedDigitOf(raw);
            case JsonKind.Number:
                return raw.Length == 1 ? DigitOf(raw) : NumberOf(raw);
            default:
                return NoGender;
        }
    }

    private static int DigitOf(ReadOnlySpan<char> text) => text.Length == 1 && text[0] is >= '0' and <= '2' ? text[0] - '0' : NoGender;

    // Apart, since few genders are escaped and memory on the stack is cleared.
    private static int EscapedDigitOf(ReadOnlySpan<char> text)
    {
        Span<char> unescaped = stackalloc char[LongestEscapedGender];
        return text.Length <= unescaped.Length ? DigitOf(unescaped.Slice(0, JsonReader.Unescape(text, unescaped))) : NoGender;
    }

    // JSON.parse makes the same number of 1, 1.0 and 1e0.
    private static int NumberOf(ReadOnlySpan<char> number)
    {
#if NET8_0_OR_GREATER
        double value = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
#else
        double.TryParse(number.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
#endif
        return value is 0 or 1 or 2 ? (int)value : NoGender;
    }
}
