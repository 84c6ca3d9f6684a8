using System;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;
using Wsk.Generators.Parsing.Formats;

namespace Wsk.Generators.Analyzers.Birthday.Text;

/// <summary>The types that hold a date.</summary>
internal enum DateType
{
    DateTime,
    DateTimeOffset,
    DateOnly,
}

/// <summary>Recognizes the types that hold a date, and formats a date as each of them does.</summary>
internal static class DateTypes
{
    public static DateType? Of(ITypeSymbol? type)
    {
        type = type?.WithoutNullable(out _);
        return type is null ? null
            : type.SpecialType == SpecialType.System_DateTime ? DateType.DateTime
            : type.Is("System", "DateTimeOffset") ? DateType.DateTimeOffset
            : type.Is("System", "DateOnly") ? DateType.DateOnly
            : null;
    }

    public static string Write(DateType type, DateTime date, string? format, IFormatProvider provider) => type switch
    {
        DateType.DateTime => date.ToString(format, provider),
        DateType.DateTimeOffset => new DateTimeOffset(date, TimeSpan.Zero).ToString(format, provider),
        _ => DayAndTimeFormat.WriteDay(date, format, provider),
    };
}
