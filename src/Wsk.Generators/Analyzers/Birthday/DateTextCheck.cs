using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Judges how a date is written, by writing some.</summary>
internal static class DateTextCheck
{
    // The day of the vendor's guide comes first: the message shows it. The others tell month from minute, and a time of day from none.
    private static readonly DateTime[] s_samples =
    {
        new(1986, 12, 12, 0, 0, 0, DateTimeKind.Unspecified),
        new(2003, 4, 5, 6, 7, 8, DateTimeKind.Unspecified),
        new(987, 11, 30, 13, 14, 15, DateTimeKind.Unspecified),
    };

    public static Diagnostic? Check(DateText text, ValueLeaf leaf, string member)
    {
        Location[] expression = leaf.IsDirect ? new[] { leaf.Location } : Array.Empty<Location>();
        if (s_samples.All(date => text.Write(date) == date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        {
            return text.Culture == DateCulture.Current ? Diagnostic.Create(BirthdayAnalyzer.NoCulture, leaf.Location, expression, member) : null;
        }

        // Some cultures do write the year first and a hyphen.
        if (text.Culture == DateCulture.Other && text.AsksCulture)
        {
            return null;
        }

        object example = text.Write(s_samples[0]) is { } written ? MessageText.Of(written) : (object)Rule.Text("WSK3002_Nothing");
        return Diagnostic.Create(BirthdayAnalyzer.WrongFormat, leaf.IsDirect ? text.Format ?? leaf.Location : leaf.Location, expression, member, example);
    }
}
