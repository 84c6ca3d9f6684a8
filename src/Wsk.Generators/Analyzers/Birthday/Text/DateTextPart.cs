using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>One part of a text: constant text, a date, or a date's year, month or day.</summary>
/// <param name="Write">Writes the part for a date.</param>
/// <param name="Date">The date's expression; null for constant text.</param>
/// <param name="Culture">The culture that the part depends on.</param>
/// <param name="Format">The location of the format.</param>
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

    /// <summary>A date or a component of a date with its format; null for anything else.</summary>
    public static DateTextPart? OfValue(IOperation value, string? format, DateCulture culture, Location? place)
    {
        if (DateTypes.Of(value.Type) is { } type)
        {
            bool isInvariant = type == DateType.DateOnly && format is "o" or "O";
            return new DateTextPart(
                (date, provider) => DateTypes.Write(type, date, format, provider), value, isInvariant ? DateCulture.Invariant : culture, place);
        }

        return value is IPropertyReferenceOperation { Instance: { } instance } property && DateTypes.Of(instance.Type) is not null && Component(property.Property.Name) is { } component
            ? new DateTextPart((date, provider) => component(date).ToString(format, provider), instance, Format: place)
            : null;
    }

    /// <summary>The same part with the padding of <c>PadLeft</c>.</summary>
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
