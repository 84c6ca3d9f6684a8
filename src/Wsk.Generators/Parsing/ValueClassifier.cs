using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Which member types carry which field, and how their values are written.</summary>
internal static class ValueClassifier
{
    private const string System = "System";

    /// <summary>How the member's value is written; null when its type cannot carry its field.</summary>
    public static ValueKind? Classify(MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        if (type.TypeKind == TypeKind.Error || type.IsRefLikeType)
        {
            return null;
        }

        if (mapping.IsEntry)
        {
            return ClassifyEntry(type, mapping.Format);
        }

        return mapping.Field switch
        {
            SessionField.Gender => IsInteger(type) || type.TypeKind == TypeKind.Enum ? ValueKind.Gender : null,
            SessionField.Birthday => ClassifyBirthday(type),
            SessionField.CustomData => ClassifyCustomData(type),
            SessionField.HeadImgUrl when type.Is(System, "Uri") => ValueKind.UriText,
            _ => type.SpecialType == SpecialType.System_String ? ValueKind.Text : null,
        };
    }

    public static bool TakesFormat(ValueKind kind) =>
        kind is ValueKind.Formattable or ValueKind.FormattedEnum or ValueKind.NativeInteger or ValueKind.UnsignedNativeInteger;

    /// <summary>Whether a member is a text whose beginning still helps. Of an address to open, to call or to write to, a part is worse than nothing.</summary>
    public static bool CanBeShortened(ValueKind kind, SessionField field) =>
        kind == ValueKind.String || (kind == ValueKind.Text && field is not (SessionField.HeadImgUrl or SessionField.PhoneNumber or SessionField.Email));

    /// <summary>Whether the type says a day, so that <c>default</c> means that the value was never set.</summary>
    public static bool IsDate(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || type.Is(System, "DateTimeOffset") || type.Is(System, "DateOnly");

    /// <summary>Whether the type holds run-time entries, or encoded ones, and nothing else.</summary>
    public static bool IsEntries(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String && !type.IsRefLikeType && type.TypeKind != TypeKind.Error && ClassifyCustomData(type) is not null;

    /// <summary>Whether a value of the type can be a labelled entry.</summary>
    public static bool CanBeEntry(ITypeSymbol type) =>
        type.TypeKind != TypeKind.Error && !type.IsRefLikeType && ClassifyEntry(type.WithoutNullable(out _), format: null) is not null;

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static ValueKind? ClassifyBirthday(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ValueKind.BirthdayText,
        { SpecialType: SpecialType.System_DateTime } => ValueKind.BirthdayDateTime,
        _ when type.Is(System, "DateTimeOffset") => ValueKind.BirthdayDateTime,
        _ when type.Is(System, "DateOnly") => ValueKind.BirthdayDate,
        _ => null,
    };

    private static ValueKind? ClassifyCustomData(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return ValueKind.EncodedText;
        }

        if (type.Is(WellKnownNames.Wsk, WellKnownNames.EncodedCustomData))
        {
            return ValueKind.EncodedValue;
        }

        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 && IsCustomDataEntry(array.ElementType) ? ValueKind.Entries : null;
        }

        if (type.IsValueType)
        {
            bool holdsEntries = type is INamedTypeSymbol { TypeArguments.Length: 1 } named && IsCustomDataEntry(named.TypeArguments[0]);
            return !holdsEntries ? null
                : type.Is("System.Collections.Immutable", "ImmutableArray") ? ValueKind.EntriesInImmutableArray
                : type.Is(System, "ReadOnlyMemory") || type.Is(System, "Memory") ? ValueKind.Entries
                : null;
        }

        return IsSequenceOfEntries(type) || type.AllInterfaces.Any(IsSequenceOfEntries) ? ValueKind.Entries : null;
    }

    private static bool IsCustomDataEntry(ITypeSymbol type) => type.Is(WellKnownNames.Wsk, WellKnownNames.CustomDataEntry);

    private static bool IsSequenceOfEntries(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        && IsCustomDataEntry(((INamedTypeSymbol)type).TypeArguments[0]);

    private static ValueKind? ClassifyEntry(ITypeSymbol type, string? format)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueKind.String;
            case SpecialType.System_Char:
                return ValueKind.Char;
            case SpecialType.System_Boolean:
                return ValueKind.Boolean;
            case SpecialType.System_IntPtr:
                return ValueKind.NativeInteger;
            case SpecialType.System_UIntPtr:
                return ValueKind.UnsignedNativeInteger;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return format is null ? ValueKind.Enum : ValueKind.FormattedEnum;
        }

        if (type.Is(System, "Uri"))
        {
            return ValueKind.UriString;
        }

        return IsFormattable(type) ? ClassifyFormattable(type, format) : null;
    }

    // With a format the value formats itself; without one the contract says how dates and times look.
    private static ValueKind ClassifyFormattable(ITypeSymbol type, string? format) => type switch
    {
        _ when format is not null => ValueKind.Formattable,
        { SpecialType: SpecialType.System_DateTime } => ValueKind.DateTime,
        _ when type.Is(System, "DateTimeOffset") => ValueKind.DateTime,
        _ when type.Is(System, "DateOnly") => ValueKind.DateOnly,
        _ when type.Is(System, "TimeOnly") => ValueKind.TimeOnly,
        _ => ValueKind.Formattable,
    };

    private static bool IsFormattable(ITypeSymbol type) =>
        IsFormattableInterface(type)
        || type.AllInterfaces.Any(IsFormattableInterface)
        || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsFormattable));

    private static bool IsFormattableInterface(ITypeSymbol type) =>
        type.Is(System, "IFormattable") || type.Is(System, "ISpanFormattable") || type.Is(System, "IUtf8SpanFormattable");
}
