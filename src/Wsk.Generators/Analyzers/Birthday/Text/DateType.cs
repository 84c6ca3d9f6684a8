using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Birthday;

/// <summary>The types that hold a date.</summary>
internal enum DateType
{
    DateTime,
    DateTimeOffset,
    DateOnly,
}

/// <summary>Recognises the types that hold a date.</summary>
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
}
