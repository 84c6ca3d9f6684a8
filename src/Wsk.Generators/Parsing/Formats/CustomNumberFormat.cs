using System;
using System.Collections.Generic;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>The longest text that a custom numeric format makes: one of <c>0 # . , % ‰ E0</c>, literals and up to three sections.</summary>
internal static class CustomNumberFormat
{
    /// <summary>The percent-encoded length; null where every number of the type is rounded to zero, or the format is none that .NET reads to its end.</summary>
    public static int? MaxBytes(string format, NumberRange range)
    {
        if (format.IndexOf('\0') >= 0)
        {
            return null;
        }

        List<string> sections = Split(format);
        var positive = new CustomNumberSection(sections[0]);
        CustomNumberSection? negative = sections.Count > 1 && sections[1].Length != 0 ? new CustomNumberSection(sections[1]) : null;
        CustomNumberSection zero = sections.Count > 2 && sections[2].Length != 0 ? new CustomNumberSection(sections[2]) : positive;
        int? longest = Longest(positive, range) + (range.IsSigned && negative is null ? 1 : 0);
        if (longest is null)
        {
            return null;
        }

        int ofNegative = range.IsSigned && negative is not null ? Longest(negative, range) ?? 0 : 0;
        return Math.Max(longest.Value, Math.Max(ofNegative, zero.OfZero));
    }

    private static int? Longest(CustomNumberSection section, NumberRange range)
    {
        int? longest = null;
        foreach (NumberShape number in range.Shapes)
        {
            longest = section.Of(number) is { } length && !(length <= longest) ? length : longest;
        }

        return longest;
    }

    /// <summary>The sections; a semicolon in quotation marks or behind a backslash is text.</summary>
    private static List<string> Split(string format)
    {
        var sections = new List<string>();
        int start = 0;
        for (int i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case ';':
                    sections.Add(format.Substring(start, i - start));
                    start = i + 1;
                    break;
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    int end = format.IndexOf(format[i], i + 1);
                    i = end < 0 ? format.Length : end;
                    break;
            }
        }

        sections.Add(format.Substring(start));
        return sections;
    }
}
