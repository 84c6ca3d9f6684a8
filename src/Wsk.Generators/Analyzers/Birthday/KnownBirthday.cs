using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Checks a birthday whose day is known: a constant text, or a date from constants.</summary>
internal static class KnownBirthday
{
    /// <summary>The diagnostic's property with the day as <c>yyyy-MM-dd</c>.</summary>
    public const string RewriteProperty = "Birthday.Rewrite";

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Checks a constant text. The empty text is left out of the payload, so it is right.</summary>
    public static Diagnostic? Check(string text, string member, Location location, bool canRewrite)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (BirthdayRule.IsBirthday(text.AsSpan()))
        {
            return IsInLifetime(int.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture))
                ? null
                : Diagnostic.Create(BirthdayAnalyzer.NotInLifetime, location, member, MessageText.Of(text));
        }

        string? rewritten = BirthdaySpelling.Rewrite(text);
        LocalizableString advice = rewritten is not null ? Rule.Text("WSK3001_Rewrite", rewritten)
            : BirthdaySpelling.IsDate(text) ? Rule.Text("WSK3001_NoSuchDay")
            : Rule.Text("WSK3001_Form");
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            BirthdayAnalyzer.NotADay,
            location,
            rewritten is not null && canRewrite ? properties.Add(RewriteProperty, rewritten) : properties,
            member,
            MessageText.Of("\"" + text + "\""),
            advice);
    }

    /// <summary>Checks an expression that creates a date.</summary>
    public static Diagnostic? Check(IOperation operation, string member, Location location)
    {
        if (ConstantDate.Read(operation) is not var (year, month, day))
        {
            return null;
        }

        string written = MessageText.Of(string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day));
        return !BirthdayRule.IsDay(year, month, day) ? Diagnostic.Create(BirthdayAnalyzer.NotADay, location, member, written, Rule.Text("WSK3001_NoSuchDay"))
            : IsDefault(year, month, day) || IsInLifetime(year) ? null
            : Diagnostic.Create(BirthdayAnalyzer.NotInLifetime, location, member, written);
    }

    private static bool IsInLifetime(int year) => year is >= FirstYear and <= LastYear;

    // The default date is left out of the payload.
    private static bool IsDefault(int year, int month, int day) => (year, month, day) == (1, 1, 1);
}
