using System;

namespace Wsk.Generators.Model;

/// <summary>How a member gets its value.</summary>
internal enum Setting
{
    /// <summary>By the constructor.</summary>
    Constructor,

    /// <summary>In the object initializer: <c>init</c> or <c>required</c>.</summary>
    Initializer,

    /// <summary>By assignment, if the payload has a value.</summary>
    Assignment,
}

/// <summary>Which method of the reader gives a value.</summary>
internal enum ReadKind
{
    Text,
    UriText,
    Gender,
    BirthdayText,
    BirthdayDateTime,
    BirthdayDateTimeOffset,
    BirthdayDateOnly,
    EncodedText,
    EncodedValue,
    EntryArray,
    EntryList,
    EntryImmutableArray,
    EntryMemory,
    String,
    Uri,
    Enum,

    /// <summary>A built-in type, by the method that is called after the type.</summary>
    BuiltIn,

    /// <summary>A type that implements ISpanParsable, IParsable or IUtf8SpanParsable.</summary>
    Parsable,
}

/// <summary>One member of a type that is read.</summary>
internal sealed record ReadMemberModel : IEquatable<ReadMemberModel>
{
    public required string MemberName { get; init; }

    /// <summary>The C# member's name, escaped.</summary>
    public required string Identifier { get; init; }

    /// <summary>The constructor's parameter, escaped; null if the constructor does not take the member.</summary>
    public required string? Parameter { get; init; }

    /// <summary>The local variable that holds the value until the object is made.</summary>
    public required string Local { get; init; }

    public required Setting Setting { get; init; }

    public required ReadKind Kind { get; init; }

    /// <summary>The type of the member as generated code refers to it, without a trailing <c>?</c> for <c>Nullable&lt;T&gt;</c>.</summary>
    public required string TypeName { get; init; }

    public required bool IsNullableValue { get; init; }

    /// <summary>Whether the value is a reference.</summary>
    public required bool IsReference { get; init; }

    /// <summary>The name of the reader's method for a built-in or parsable type; empty for others.</summary>
    public required string Method { get; init; }

    /// <summary>The type of what that method gives where it is not the member's; empty elsewhere.</summary>
    public required string MethodType { get; init; }

    public required SessionField Field { get; init; }

    public required bool IsEntry { get; init; }

    public required string LabelCn { get; init; }

    public required string LabelEn { get; init; }

    /// <summary>The index of the enum's texts in <see cref="SessionFromModel.Enums"/>; -1 for other types.</summary>
    public required int EnumIndex { get; init; }
}
