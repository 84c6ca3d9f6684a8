using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>The text that an expression makes of a date: from dates, from their years, months and days, from constants, and from nothing else.</summary>
internal sealed class DateText
{
    private readonly IReadOnlyList<DateTextPart> _parts;

    private DateText(IReadOnlyList<DateTextPart> parts, bool isInPlace)
    {
        _parts = parts;
        List<DateTextPart> dates = parts.Where(part => part.Date is not null).ToList();
        Culture = dates.Max(part => part.Culture);
        Format = parts.Select(part => part.Format).Distinct().Count() == 1 ? parts[0].Format : null;
        Date = isInPlace ? OnlyDate(dates.Select(part => part.Date!).ToList()) : null;
    }

    public DateCulture Culture { get; }

    /// <summary>The location of the format; null if no format is written, or if the text has other parts too.</summary>
    public Location? Format { get; }

    /// <summary>The only date in the text; null if there can be several, or if the text holds more than a date.</summary>
    public IOperation? Date { get; }

    /// <summary>Reads an expression; null if it can make anything but the text of a date.</summary>
    public static DateText? Read(IOperation operation, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new DateTextReader(compilation, cancellationToken);
        return reader.Read(operation) is { } parts && parts.Any(part => part.Date is not null) ? new DateText(parts, reader.IsInPlace) : null;
    }

    /// <summary>The text for one date; null if formatting throws.</summary>
    public string? Write(DateTime date, IFormatProvider provider)
    {
        try
        {
            return string.Concat(_parts.Select(part => part.Write(date, provider)));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private IOperation? OnlyDate(List<IOperation> dates) =>
        _parts.Where(part => part.Date is null).All(part => IsSeparator(part.Write(default, CultureInfo.InvariantCulture)))
        && (dates.Count == 1 || dates.All(date => IsRepeatable(date) && date.Syntax.IsEquivalentTo(dates[0].Syntax)))
            ? dates[0]
            : null;

    private static bool IsSeparator(string text) => !text.Any(unit => unit is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z');

    /// <summary>Whether an expression gives the same value without side effects when it is evaluated again.</summary>
    private static bool IsRepeatable(IOperation? operation)
    {
        while (operation is IMemberReferenceOperation { Instance: { } instance } and not IPropertyReferenceOperation { Arguments.IsEmpty: false })
        {
            operation = instance;
        }

        return operation is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null };
    }
}
