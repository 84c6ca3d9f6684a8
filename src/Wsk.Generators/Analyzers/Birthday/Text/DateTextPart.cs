using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>One part of a text: constant text, a date, or a date's year, month or day.</summary>
/// <param name="Write">What becomes of a date.</param>
/// <param name="Date">The date's expression; null for constant text.</param>
/// <param name="Culture">The culture that matters to the part.</param>
/// <param name="Format">Where the format is written.</param>
internal sealed record DateTextPart(
    Func<DateTime, IFormatProvider, string> Write, IOperation? Date = null, DateCulture Culture = DateCulture.Invariant, Location? Format = null)
{
    /// <summary>A constant as text; null for anything else.</summary>
    public static DateTextPart? OfConstant(IOperation operation, Location? place)
    {
        string? text = operation.ConstantValue switch
        {
            { HasValue: true, Value: string constant } => constant,
            { HasValue: true, Value: char unit } => unit.ToString(),
            { HasValue: true, Value: int number } => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return text is null ? null : Of(text, place);
    }

    public static DateTextPart Of(string text, Location? place = null) => new((_, _) => text, Format: place);

    /// <summary>A date, or a part of one, that is written under a format; null for anything else.</summary>
    public static DateTextPart? OfValue(IOperation value, string? format, DateCulture culture, Location? place)
    {
        if (DateTypes.Of(value.Type) is { } type)
        {
            bool isInvariant = type == DateType.DateOnly && format is "o" or "O";
            return new DateTextPart(
                (date, provider) => DateSample.Write(date, type, format, provider), value, isInvariant ? DateCulture.Invariant : culture, place);
        }

        return value is IPropertyReferenceOperation { Instance: { } instance } property && DateTypes.Of(instance.Type) is not null && Component(property.Property.Name) is { } component
            ? new DateTextPart((date, provider) => component(date).ToString(format, provider), instance, Format: place)
            : null;
    }

    /// <summary>The same with what <c>PadLeft</c> writes before it.</summary>
    public DateTextPart Padded(int width, char padding) => this with { Write = (date, provider) => Write(date, provider).PadLeft(width, padding) };

    private static Func<DateTime, int>? Component(string property) => property switch
    {
        nameof(DateTime.Year) => date => date.Year,
        nameof(DateTime.Month) => date => date.Month,
        nameof(DateTime.Day) => date => date.Day,
        nameof(DateTime.Hour) => date => date.Hour,
        nameof(DateTime.Minute) => date => date.Minute,
        nameof(DateTime.Second) => date => date.Second,
        _ => null,
    };
}
