using System;
using System.Globalization;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>A date that formats itself as a value of some type would.</summary>
internal sealed class DateSample : IFormattable
{
    private readonly DateType _type;
    private readonly DateTime _value;

    public DateSample(DateType type, DateTime value)
    {
        _type = type;
        _value = value;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => _type switch
    {
        DateType.DateTime => _value.ToString(format, CultureInfo.InvariantCulture),
        DateType.DateTimeOffset => new DateTimeOffset(_value, TimeSpan.Zero).ToString(format, CultureInfo.InvariantCulture),
        _ => FormatDay(format),
    };

    // netstandard2.0 has no DateOnly: its own standard formats are those of a DateTime but for these.
    private string FormatDay(string? format) => format switch
    {
        null or "" => _value.Date.ToString("d", CultureInfo.InvariantCulture),
        "o" or "O" => _value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "r" or "R" => _value.Date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture),
        _ => _value.Date.ToString(format, CultureInfo.InvariantCulture),
    };
}
