using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>A text that is made of dates, of their years, months and days, and of constants, and of nothing else.</summary>
internal sealed class DateText
{
    private readonly IReadOnlyList<DateTextPart> _parts;

    private DateText(IReadOnlyList<DateTextPart> parts, bool isInPlace)
    {
        _parts = parts;
        IEnumerable<DateTextPart> dates = parts.Where(part => part.Date is not null).ToList();
        Culture = dates.Max(part => part.Culture);
        Format = parts.Select(part => part.Format).Distinct().Count() == 1 ? parts[0].Format : null;
        Date = isInPlace ? OnlyDate(dates.Select(part => part.Date!).ToList()) : null;
    }

    public DateCulture Culture { get; }

    /// <summary>Where the format of the whole text is written; null where there is none, or more to the text.</summary>
    public Location? Format { get; }

    /// <summary>The one date that the whole text writes; null where there may be several, or more to the text.</summary>
    public IOperation? Date { get; }

    /// <summary>Null for anything that is not known to write nothing but dates.</summary>
    public static DateText? Read(IOperation operation, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new DateTextReader(compilation, cancellationToken);
        return reader.Read(operation) is { } parts && parts.Any(part => part.Date is not null) ? new DateText(parts, reader.IsInPlace) : null;
    }

    /// <summary>What becomes of a date; null where the format is refused.</summary>
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

    /// <summary>Whether evaluating an expression once does what evaluating it again would.</summary>
    private static bool IsRepeatable(IOperation? operation)
    {
        while (operation is IMemberReferenceOperation { Instance: { } instance } and not IPropertyReferenceOperation { Arguments.IsEmpty: false })
        {
            operation = instance;
        }

        return operation is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null };
    }
}
