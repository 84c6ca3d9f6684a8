using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>The longest and the shortest text that a format makes of a type's values, in the invariant culture and percent-encoded.</summary>
internal static class FormatBound
{
    private const int MostStandardLength = 3;

    // Wednesday and September are the longest names, November is the longest month of two digits, 23 o'clock has two digits on both dials, and no digit
    // of the fraction is zero.
    private static readonly DateTime[] s_longestDates =
    {
        new DateTime(2015, 9, 23, 23, 11, 11, DateTimeKind.Unspecified).AddTicks(1111111),
        new DateTime(2015, 11, 25, 23, 11, 11, DateTimeKind.Unspecified).AddTicks(1111111),
    };

    // Each number has one digit on either dial, and there is no fraction.
    private static readonly DateTime s_shortestTime = new(2001, 5, 4, 1, 1, 1, DateTimeKind.Unspecified);

    private static readonly TimeSpan s_farthestOffset = TimeSpan.FromHours(14);

    private static readonly TimeSpan s_longestSpan = -new TimeSpan(10675198, 23, 11, 11).Add(new TimeSpan(1111111));

    /// <summary>The length; null where the type decides it at run time, or refuses the format.</summary>
    public static long? MaxBytes(ITypeSymbol type, string format)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return EnumText.MaxFormattedBytes(enumeration, format);
        }

        try
        {
            return NumberRange.Of(type) is { } range ? OfNumber(type, format, range)
                : Writer(type, format, s_farthestOffset, s_longestSpan) is { } write ? s_longestDates.Max(date => PayloadText.Encode(write(date)).Length)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The length of the shortest text; 0 where the shortest text is not known, and for dates, which can be absent.</summary>
    public static long MinBytes(ITypeSymbol type, string format)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return EnumText.MinFormattedBytes(enumeration, format);
        }

        try
        {
            return NumberRange.Of(type) is { } range ? ShortestNumber(format, range)
                : ValueClassifier.IsDate(type) ? 0
                : Writer(type, format, s_farthestOffset, TimeSpan.Zero) is { } write ? PayloadText.Encode(write(s_shortestTime)).Length
                : 0;
        }
        catch (FormatException)
        {
            return 0;
        }
    }

    // A custom format may leave a number away altogether.
    private static int ShortestNumber(string format, NumberRange range)
    {
        const int NotANumber = 3;
        int length = IsGeneral(format, range) ? 1 : IsStandard(format) ? StandardNumberFormat.MinBytes(format[0], Precision(format), range) ?? 0 : 0;
        return range.IsFloatingPoint ? Math.Min(length, NotANumber) : length;
    }

    /// <summary>Writes a value that stands for a date; null where the type's texts are not known.</summary>
    private static Func<DateTime, string>? Writer(ITypeSymbol type, string format, TimeSpan offset, TimeSpan span)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return type switch
        {
            // As UTC, since "U" would convert a local time by this machine's zone.
            { SpecialType: SpecialType.System_DateTime } when format.Length <= 1 && format is not ("o" or "O") =>
                date => DateTime.SpecifyKind(date, DateTimeKind.Utc).ToString(format, invariant),
            _ when type.SpecialType == SpecialType.System_DateTime || type.Is("System", "DateTimeOffset") =>
                date => new DateTimeOffset(date, offset).ToString(format, invariant),
            _ when type.Is("System", "DateOnly") => date => DayAndTimeFormat.WriteDay(date, format, invariant),
            _ when type.Is("System", "TimeOnly") => date => DayAndTimeFormat.WriteTime(date, format, invariant),
            _ when type.Is("System", "TimeSpan") => _ => span.ToString(format, invariant),
            _ when type.Is("System", "Guid") => _ => Guid.Empty.ToString(format, invariant),
            _ => null,
        };
    }

    private static int? OfNumber(ITypeSymbol type, string format, NumberRange range)
    {
        const int Infinity = 9;
        int? length = IsGeneral(format, range) ? WorstCase.MaxNumberBytes(type)
            : IsStandard(format)
            ? StandardNumberFormat.MaxBytes(format[0], Precision(format), range)
            : CustomNumberFormat.MaxBytes(format, range);
        return length < Infinity && range.IsFloatingPoint ? Infinity : length;
    }

    private static int? Precision(string standard) => standard.Length == 1 ? null : int.Parse(standard.Substring(1), CultureInfo.InvariantCulture);

    /// <summary>Whether a format says no more than none would.</summary>
    private static bool IsGeneral(string format, NumberRange range) =>
        format is "" or "G" or "g" or "G0" or "g0" || (format is "R" or "r" && range.IsFloatingPoint);

    /// <summary>Whether a format is a letter with at most two digits; more are a standard format to .NET and a custom one to .NET Framework.</summary>
    private static bool IsStandard(string format)
    {
        bool isLetter = format.Length != 0 && format[0] is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
        int digits = 1;
        while (digits < format.Length && format[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return isLetter && digits == format.Length && (digits <= MostStandardLength ? true : throw new FormatException());
    }
}
