#if NETSTANDARD2_0
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wsk.Text;

/// <summary>
/// The fewest digits that read back as the same number, computed exactly and written as .NET 10's <c>ToString</c> writes them: what
/// .NET Framework and the first .NET Core print depends on their version.
/// </summary>
internal static class RoundTripText
{
    // The most digits that any shortest text has; a larger number is written with an exponent.
    private const int DoubleDigits = 17;
    private const int SingleDigits = 9;

    // Of all powers of two .NET 10 takes these, and their negatives, to be as far from the number below as from the one above.
    private const ulong TwoToTheMinus958 = 65UL << 52;
    private const ulong TwoToTheMinus25 = 998UL << 52;

    public static string Format(double value)
    {
        ulong bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        bool isEvenlySpaced = (bits & long.MaxValue) is TwoToTheMinus958 or TwoToTheMinus25;
        return Format(bits, mantissaBits: 52, exponentMask: 0x7FF, isNegative: bits >> 63 != 0, isEvenlySpaced, DoubleDigits);
    }

    public static string Format(float value)
    {
        uint bits = Unsafe.As<float, uint>(ref value);
        return Format(bits, mantissaBits: 23, exponentMask: 0xFF, isNegative: bits >> 31 != 0, isEvenlySpaced: false, SingleDigits);
    }

    private static string Format(ulong bits, int mantissaBits, int exponentMask, bool isNegative, bool isEvenlySpaced, int maxDigits)
    {
        string sign = isNegative ? "-" : string.Empty;
        ulong mantissa = bits & ((1UL << mantissaBits) - 1);
        int exponent = (int)(bits >> mantissaBits) & exponentMask;
        if (exponent == exponentMask)
        {
            return mantissa != 0 ? "NaN" : sign + "Infinity";
        }

        if (exponent == 0 && mantissa == 0)
        {
            return sign + "0";
        }

        // The neighbour below a power of two is only half as far away as the one above, but for the smallest ones.
        bool isCloserBelow = mantissa == 0 && exponent > 1 && !isEvenlySpaced;
        int bias = (exponentMask >> 1) + mantissaBits;
        string digits = exponent == 0
            ? ShortestDigits(mantissa, 1 - bias, isCloserBelow, out int point)
            : ShortestDigits(mantissa | (1UL << mantissaBits), exponent - bias, isCloserBelow, out point);
        return sign + Lay(digits, point, maxDigits);
    }

    /// <summary>The digits of <c>mantissa * 2^exponent</c> after Steele and White, and where the decimal point stands among them.</summary>
    private static string ShortestDigits(ulong mantissa, int exponent, bool isCloserBelow, out int point)
    {
        // value = rest / scale; what lies within (below, above) / scale of it reads back as the same number.
        BigInteger rest = (BigInteger)mantissa << (Math.Max(exponent, 0) + 2);
        BigInteger scale = BigInteger.One << (Math.Max(-exponent, 0) + 2);
        BigInteger above = BigInteger.One << (Math.Max(exponent, 0) + 1);
        BigInteger below = isCloserBelow ? above >> 1 : above;

        // At most one too small, which the first comparison finds.
        point = (int)Math.Ceiling(((Math.Log(mantissa, 2) + exponent) * 0.30102999566398120) - 1e-9);
        scale *= BigInteger.Pow(10, Math.Max(point, 0));
        BigInteger up = BigInteger.Pow(10, Math.Max(-point, 0));
        rest *= up;
        above *= up;
        below *= up;
        bool isEven = (mantissa & 1) == 0;
        if (Reaches(rest + above, scale, isEven))
        {
            point++;
            scale *= 10;
        }

        return GenerateDigits(rest, scale, below, above, isEven);
    }

    private static string GenerateDigits(BigInteger rest, BigInteger scale, BigInteger below, BigInteger above, bool isEven)
    {
        var digits = new StringBuilder(DoubleDigits);
        while (true)
        {
            int digit = (int)BigInteger.DivRem(rest * 10, scale, out rest);
            below *= 10;
            above *= 10;
            bool canStop = Reaches(below, rest, isEven);
            bool canRoundUp = Reaches(rest + above, scale, isEven);
            if (!canStop && !canRoundUp)
            {
                digits.Append((char)('0' + digit));
                continue;
            }

            int toHalf = (rest * 2).CompareTo(scale);
            bool roundsUp = canRoundUp && (!canStop || toHalf > 0 || (toHalf == 0 && digit % 2 != 0));
            return digits.Append((char)('0' + digit + (roundsUp ? 1 : 0))).ToString();
        }
    }

    // A number with an even mantissa is also what the very middle between it and its neighbour reads back as.
    private static bool Reaches(BigInteger value, BigInteger bound, bool inclusive)
    {
        int order = value.CompareTo(bound);
        return order > 0 || (inclusive && order == 0);
    }

    private static string Lay(string digits, int point, int maxDigits)
    {
        if (point > maxDigits || point < -3)
        {
            string fraction = digits.Length == 1 ? string.Empty : "." + digits.Substring(1);
            int exponent = point - 1;
            string power = Math.Abs(exponent).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
            return digits.Substring(0, 1) + fraction + (exponent < 0 ? "E-" : "E+") + power;
        }

        if (point <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        return digits.Length <= point
            ? digits + new string('0', point - digits.Length)
            : digits.Substring(0, point) + "." + digits.Substring(point);
    }
}
#endif
