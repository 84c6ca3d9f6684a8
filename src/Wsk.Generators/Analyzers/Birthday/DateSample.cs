using System;
using Wsk.Generators.Parsing.Formats;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>Writes a date as a value of some type would.</summary>
internal static class DateSample
{
    public static string Write(DateTime date, DateType type, string? format, IFormatProvider provider) => type switch
    {
        DateType.DateTime => date.ToString(format, provider),
        DateType.DateTimeOffset => new DateTimeOffset(date, TimeSpan.Zero).ToString(format, provider),
        _ => DayAndTimeFormat.WriteDay(date, format, provider),
    };
}
