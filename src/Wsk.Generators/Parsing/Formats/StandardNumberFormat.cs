using System;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>How long a text a standard numeric format makes in the invariant culture: <c>N2</c>, <c>D8</c>, <c>E3</c>.</summary>
internal static class StandardNumberFormat
{
    private const int DefaultDecimals = 2;
    private const int DefaultExponentDecimals = 6;
    private const int GroupSize = 3;
    private const int CommaLength = 3;

    /// <summary>The percent-encoded length; null for a format that the type does not know.</summary>
    public static int? MaxBytes(char specifier, int? precision, NumberRange range)
    {
        int sign = range.IsSigned ? 1 : 0;
        int decimals = precision ?? DefaultDecimals;
        return specifier switch
        {
            'D' or 'd' when range.IsInteger => sign + Math.Max(precision ?? 0, range.IntegerDigits),
            'X' or 'x' when range.IsInteger => Math.Max(precision ?? 0, 2 * range.Size),
            'B' or 'b' when range.IsInteger => Math.Max(precision ?? 0, 8 * range.Size),
            'F' or 'f' => sign + range.IntegerDigits + Fraction(decimals),
            'N' or 'n' => sign + Grouped(range.IntegerDigits) + Fraction(decimals),
            'P' or 'p' => sign + Grouped(range.IntegerDigits + 2) + Fraction(decimals) + "%20%25".Length,
            'C' or 'c' => "()".Length * sign + "%C2%A4".Length + Grouped(range.IntegerDigits) + Fraction(decimals),
            'E' or 'e' => sign + 1 + Fraction(precision ?? DefaultExponentDecimals) + "E%2B000".Length,
            'G' or 'g' when precision is { } digits => General(digits, range) + sign,
            _ => null,
        };
    }

    /// <summary>The percent-encoded length of the shortest text: zero's, but for an exponent's sign; null for a format that the type does not know.</summary>
    public static int? MinBytes(char specifier, int? precision, NumberRange range)
    {
        int zero = 1 + Fraction(precision ?? DefaultDecimals);
        return specifier switch
        {
            'D' or 'd' or 'X' or 'x' or 'B' or 'b' when range.IsInteger => Math.Max(precision ?? 0, 1),
            'F' or 'f' or 'N' or 'n' => zero,
            'P' or 'p' => zero + "%20%25".Length,
            'C' or 'c' => zero + "%C2%A4".Length,
            'E' or 'e' => 1 + Fraction(precision ?? DefaultExponentDecimals) + (range.MinExponent < 0 ? "E-001" : "E%2B000").Length,
            'G' or 'g' => 1,
            _ => null,
        };
    }

    private static int Fraction(int decimals) => decimals > 0 ? 1 + decimals : 0;

    private static int Grouped(int digits) => digits + ((digits - 1) / GroupSize * CommaLength);

    /// <summary>Without its sign: a number whose exponent is below -4, or not below the precision, is written with it.</summary>
    private static int General(int precision, NumberRange range)
    {
        const string SmallestFixed = "0.000";
        if (!range.IsFloatingPoint && precision >= range.Precision)
        {
            return range.IsInteger ? range.IntegerDigits : "7.9228162514264337593543950335".Length;
        }

        // An exponent below zero is no longer than the zeros behind the point that it replaces.
        return range.MaxExponent >= precision
            ? 1 + Fraction(precision - 1) + (range.MaxExponent < 100 ? "E%2B38" : "E%2B308").Length
            : SmallestFixed.Length + precision;
    }
}
