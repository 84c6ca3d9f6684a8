using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Birthday.Text;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Values;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Checks how an expression formats a date, by formatting some dates.</summary>
internal static class FormattedBirthday
{
    // The first date is from the vendor's guide. The message shows it, unless the format is right for it. The others distinguish day from month and month
    // from minute, and have a time of day.
    private static readonly DateTime[] s_samples =
    {
        new(1986, 12, 12, 0, 0, 0, DateTimeKind.Unspecified),
        new(1986, 12, 13, 0, 0, 0, DateTimeKind.Unspecified),
        new(2003, 4, 5, 6, 7, 8, DateTimeKind.Unspecified),
        new(1987, 11, 30, 13, 14, 15, DateTimeKind.Unspecified),
    };

    public static Diagnostic? Check(DateText text, ValueLeaf leaf, string member)
    {
        Location[] places = leaf.IsDirect && text.Date is { } date ? new[] { leaf.Location, date.Syntax.GetLocation() } : Array.Empty<Location>();
        if (IsRight(text, CultureInfo.InvariantCulture))
        {
            return text.Culture == DateCulture.Current ? Diagnostic.Create(BirthdayAnalyzer.NoCulture, leaf.Location, places, member) : null;
        }

        // Some cultures write the year first and use hyphens.
        return text.Culture == DateCulture.Other && IsRight(text, DateCultures.Kindest)
            ? null
            : Diagnostic.Create(BirthdayAnalyzer.WrongFormat, leaf.IsDirect ? text.Format ?? leaf.Location : leaf.Location, places, member, Example(text));
    }

    private static bool IsRight(DateText text, IFormatProvider provider) => s_samples.All(date => text.Write(date, provider) == Right(date));

    private static string Right(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An example of a wrong text: one that the runtime rejects, or else one that is another day.</summary>
    private static LocalizableString Example(DateText text)
    {
        var written = s_samples.Select(date => (Day: Right(date), Text: text.Write(date, CultureInfo.InvariantCulture))).ToList();
        if (written[0].Text is null)
        {
            return Rule.Text("WSK3002_Nothing");
        }

        var refused = written.Where(example => !BirthdayRule.IsBirthday(example.Text.AsSpan())).ToList();
        var wrong = refused.Concat(written.Where(example => example.Text != example.Day)).First();
        return Rule.Text(refused.Count != 0 ? "WSK3002_Refused" : "WSK3002_OtherDay", wrong.Text!, wrong.Day);
    }
}
