namespace Wsk.Generators.Model;

/// <summary>How a part's value is read and written.</summary>
internal enum ValueKind
{
    Text,
    UriText,
    Gender,
    BirthdayText,
    BirthdayDate,
    BirthdayDateTime,
    EncodedText,
    EncodedValue,
    Entries,
    EntriesInImmutableArray,
    String,
    UriString,
    Char,
    Boolean,
    DateOnly,
    TimeOnly,
    DateTime,
    Enum,
    FormattedEnum,
    NativeInteger,
    UnsignedNativeInteger,
    Formattable,
}

/// <summary>One part of the payload that stays or goes as a whole: a field, a labelled entry, or the run-time entries.</summary>
internal sealed record PartModel
{
    /// <summary>The C# member's name as the author wrote it, without <c>@</c>.</summary>
    public required string MemberName { get; init; }

    /// <summary>The C# member's name, escaped.</summary>
    public required string Identifier { get; init; }

    /// <summary>The type through which the member is read, where a generated member of its name hides it; null elsewhere.</summary>
    public required string? DeclaringType { get; init; }

    /// <summary>The payload struct's field.</summary>
    public required string StorageName { get; init; }

    /// <summary>The type of the member as generated code refers to it, without a trailing <c>?</c> for <c>Nullable&lt;T&gt;</c>.</summary>
    public required string TypeName { get; init; }

    public required bool IsNullableValue { get; init; }

    /// <summary>Whether the value is a reference, or a type parameter that may be one.</summary>
    public required bool IsReference { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>Whether the part is an entry whose value is a date, which <c>default</c> leaves out.</summary>
    public required bool IsDateEntry { get; init; }

    /// <summary>The field's index in SessionField.</summary>
    public required SessionField Field { get; init; }

    /// <summary>Whether the part is part of customData's array.</summary>
    public required bool IsEntry { get; init; }

    /// <summary>The Chinese label of an entry.</summary>
    public required string LabelCn { get; init; }

    /// <summary>The English label of an entry.</summary>
    public required string LabelEn { get; init; }

    /// <summary>Everything before the value, as it stands in the payload; empty where the runtime writes it.</summary>
    public required string Prefix { get; init; }

    public required string? Format { get; init; }

    /// <summary>The index of the enum's texts in <see cref="SessionFromModel.Enums"/>; -1 for other types.</summary>
    public required int EnumIndex { get; init; }
}
