using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing.Reading;

/// <summary>How the text of a member's value is read.</summary>
/// <param name="Kind">Which method of the reader reads the value.</param>
/// <param name="Method">The method's name for a built-in type, the interface's for a parsable one; empty for others.</param>
/// <param name="MethodType">The type of what the method gives where it is not the member's; empty elsewhere.</param>
internal sealed record ReadableValue(ReadKind Kind, string Method = "", string MethodType = "")
{
    private const string System = "System";

    /// <summary>How the value is read; null if its text cannot be read, or does not say all of the value.</summary>
    public static ReadableValue? Of(MemberMapping mapping, CompilationFacts facts)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        string? format = mapping.Format;
        return mapping.Kind switch
        {
            ValueKind.Text => new ReadableValue(ReadKind.Text),
            ValueKind.UriText => new ReadableValue(ReadKind.UriText),
            ValueKind.Gender => new ReadableValue(ReadKind.Gender),
            ValueKind.BirthdayText => new ReadableValue(ReadKind.BirthdayText),
            ValueKind.BirthdayDate => new ReadableValue(ReadKind.BirthdayDateOnly),
            ValueKind.BirthdayDateTime => new ReadableValue(type.SpecialType == SpecialType.System_DateTime ? ReadKind.BirthdayDateTime : ReadKind.BirthdayDateTimeOffset),
            ValueKind.EncodedText => new ReadableValue(ReadKind.EncodedText),
            ValueKind.EncodedValue => new ReadableValue(ReadKind.EncodedValue),
            ValueKind.Entries or ValueKind.EntriesInImmutableArray => OfCollection(type),
            ValueKind.String => new ReadableValue(ReadKind.String),
            ValueKind.UriString => new ReadableValue(ReadKind.Uri),
            ValueKind.Enum => new ReadableValue(ReadKind.Enum),
            ValueKind.FormattedEnum => null,
            ValueKind.NativeInteger => IsWholeNumber(format) ? BuiltIn("ReadInt64", "long") : null,
            ValueKind.UnsignedNativeInteger => IsWholeNumber(format) ? BuiltIn("ReadUInt64", "ulong") : null,
            _ => OfBuiltIn(type, format) ?? (format is null ? OfParsable(type, facts) : null),
        };
    }

    private static ReadableValue BuiltIn(string method, string type = "") => new(ReadKind.BuiltIn, method, type);

    private static ReadableValue? OfCollection(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => new ReadableValue(ReadKind.EntryArray),
        _ when type.Is("System.Collections.Immutable", "ImmutableArray") => new ReadableValue(ReadKind.EntryImmutableArray),
        { IsValueType: true } => new ReadableValue(ReadKind.EntryMemory),
        _ when type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T => new ReadableValue(ReadKind.EntryArray),
        _ when type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T
            || type.Is("System.Collections.Generic", "List") => new ReadableValue(ReadKind.EntryList),
        _ => null,
    };

    /// <summary>A type that every target's reader has a method for.</summary>
    private static ReadableValue? OfBuiltIn(ITypeSymbol type, string? format) => type.SpecialType switch
    {
        SpecialType.System_Char => BuiltIn("ReadChar"),
        SpecialType.System_Boolean => BuiltIn("ReadBoolean"),
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 =>
            IsWholeNumber(format) ? BuiltIn("Read" + type.Name) : null,
        SpecialType.System_Single or SpecialType.System_Double => format is null or "R" or "r" ? BuiltIn("Read" + type.Name) : null,
        SpecialType.System_Decimal => format is null or "G" or "g" ? BuiltIn("ReadDecimal") : null,
        SpecialType.System_DateTime => IsWholeTime(format) ? BuiltIn("ReadDateTime") : null,
        _ when type.Is(System, "DateTimeOffset") => IsWholeTime(format) ? BuiltIn("ReadDateTimeOffset") : null,
        _ when type.Is(System, "DateOnly") => format is null or "O" or "o" or "yyyy-MM-dd" ? BuiltIn("ReadDay", "global::System.DateTime") : null,
        _ when type.Is(System, "TimeOnly") => IsWholeTime(format) ? BuiltIn("ReadTimeOfDay", "long") : null,
        _ when type.Is(System, "TimeSpan") => format is null or "c" or "t" or "T" ? BuiltIn("ReadTimeSpan") : null,
        _ when type.Is(System, "Guid") => BuiltIn("ReadGuid"),
        _ when type.Is(System, "Version") => format is null ? BuiltIn("ReadVersion") : null,
        _ => null,
    };

    /// <summary>A type that parses its own text, which takes static abstract members of interfaces.</summary>
    private static ReadableValue? OfParsable(ITypeSymbol type, CompilationFacts facts) =>
        !facts.CanImplementReadable ? null
        : ParsesItself(type, "ISpanParsable") ? new ReadableValue(ReadKind.Parsable, "ISpanParsable")
        : ParsesItself(type, "IUtf8SpanParsable") ? new ReadableValue(ReadKind.Parsable, "IUtf8SpanParsable")
        : ParsesItself(type, "IParsable") ? new ReadableValue(ReadKind.Parsable, "IParsable")
        : null;

    private static bool ParsesItself(ITypeSymbol type, string name) => type.AllInterfaces.Any(candidate =>
        candidate.Is(System, name) && candidate.TypeArguments.Length == 1 && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type));

    private static bool IsWholeNumber(string? format) => format is null or "D" or "d" or "G" or "g";

    private static bool IsWholeTime(string? format) => format is null or "O" or "o";
}
