using System;
using System.Globalization;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class BirthdayRuleTests
{
    [Fact]
    public void Every_day_of_the_calendar_is_a_birthday()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            string text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.True(BirthdayRule.IsBirthday(text.AsSpan()), text);
        }

        Assert.True(BirthdayRule.IsBirthday("9999-12-31".AsSpan()));
    }

    [Fact]
    public void No_day_that_the_calendar_lacks_is_a_birthday()
    {
        for (int number = 0; number < 10000 * 100; number++)
        {
            int year = 1896 + (number / 10000 * 4);
            string text = FormattableString.Invariant($"{year:0000}-{number / 100 % 100:00}-{number % 100:00}");
            bool isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            Assert.True(isDay == BirthdayRule.IsBirthday(text.AsSpan()), text);
        }
    }

    [Fact]
    public void Numbers_are_a_day_when_the_calendar_has_it()
    {
        foreach (int year in new[] { -1, 0, 1, 4, 1900, 2000, 2023, 2024, 9999, 10000 })
        {
            for (int month = -1; month <= 14; month++)
            {
                for (int day = -1; day <= 33; day++)
                {
                    string text = FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");
                    bool isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
                    Assert.True(isDay == BirthdayRule.IsDay(year, month, day), text);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1986-13-01")]
    [InlineData("1986-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("1986/12/12")]
    [InlineData("1986-1-2")]
    [InlineData("19861212")]
    [InlineData("86-12-12")]
    [InlineData(" 1986-12-12")]
    [InlineData("1986-12-12 ")]
    [InlineData("1986-12-12T00:00:00")]
    [InlineData("1986-12-1２")]
    [InlineData("+986-12-12")]
    [InlineData("1986--1-12")]
    [InlineData("1986年12月12")]
    public void Any_other_text_is_none(string text) => Assert.False(BirthdayRule.IsBirthday(text.AsSpan()));
}
