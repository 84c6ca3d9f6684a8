using System;
using System.Globalization;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>Writes a day or a time of day as <c>DateOnly</c> and <c>TimeOnly</c> do, which netstandard2.0 does not have.</summary>
internal static class DayAndTimeFormat
{
    private const string TimeSpecifiers = "hHmstfFzK:";
    private const string DaySpecifiers = "dMygzK/";

    /// <exception cref="FormatException">The format asks for a time of day.</exception>
    public static string WriteDay(DateTime day, string? format, IFormatProvider provider) => format switch
    {
        null or "" => day.ToString("d", provider),
        "o" or "O" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "r" or "R" => day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture),
        { Length: 1 } when "dDmMyY".IndexOf(format[0]) < 0 => throw new FormatException(),
        { Length: > 1 } when Asks(format, TimeSpecifiers) => throw new FormatException(),
        _ => day.ToString(format, provider),
    };

    /// <exception cref="FormatException">The format asks for a day.</exception>
    public static string WriteTime(DateTime time, string? format, IFormatProvider provider) => format switch
    {
        null or "" => time.ToString("t", provider),
        "o" or "O" => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        "r" or "R" => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        { Length: 1 } when "tT".IndexOf(format[0]) < 0 => throw new FormatException(),
        { Length: > 1 } when Asks(format, DaySpecifiers) => throw new FormatException(),
        _ => time.ToString(format, provider),
    };

    private static bool Asks(string format, string specifiers)
    {
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\')
            {
                i++;
            }
            else if (format[i] is '\'' or '"')
            {
                int end = format.IndexOf(format[i], i + 1);
                i = end < 0 ? format.Length : end;
            }
            else if (specifiers.IndexOf(format[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
