using System;

namespace Wsk.Rules;

/// <summary>What a birthday's text is to WSK: a day of the Gregorian calendar, <c>yyyy-MM-dd</c>.</summary>
internal static class BirthdayRule
{
    /// <summary>The length of every birthday, in UTF-16 units and in bytes.</summary>
    public const int Length = 10;

    /// <summary>Whether the text is exactly a real day, in ASCII digits.</summary>
    public static bool IsBirthday(ReadOnlySpan<char> text) =>
        text.Length == Length
        && text[4] == '-'
        && text[7] == '-'
        && TryReadNumber(text.Slice(0, 4), out int year)
        && TryReadNumber(text.Slice(5, 2), out int month)
        && TryReadNumber(text.Slice(8, 2), out int day)
        && IsDay(year, month, day);

    /// <summary>Whether the calendar has the day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (digit < '0' || digit > '9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
