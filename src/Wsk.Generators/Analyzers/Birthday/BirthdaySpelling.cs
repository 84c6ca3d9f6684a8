using System.Globalization;
using System.Text.RegularExpressions;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Reads dates that people write with the year first, so that year, month and day cannot be confused.</summary>
internal static class BirthdaySpelling
{
    private static readonly Regex s_date = new(
        @"^\s*(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日?|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[T ][0-9:.]+Z?)?\s*$",
        RegexOptions.CultureInvariant);

    /// <summary>Whether the text has the form of a date, even if the calendar has no such day.</summary>
    public static bool IsDate(string text) => s_date.IsMatch(text);

    /// <summary>The day as WSK reads it; null if the text is not certainly a day.</summary>
    public static string? Rewrite(string text)
    {
        Match match = s_date.Match(text);
        if (!match.Success)
        {
            return null;
        }

        (int year, int month, int day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        return BirthdayRule.IsDay(year, month, day) ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
