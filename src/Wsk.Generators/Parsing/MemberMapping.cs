using System;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>What made a member part of the payload.</summary>
internal enum MappedBy
{
    Nothing,
    Attribute,
    JsonName,
    Name,
}

/// <summary>Why a member is left out although something maps it.</summary>
internal enum MemberProblem
{
    None,

    /// <summary>No getter, static, an indexer, or out of the generated code's reach.</summary>
    Unreadable,

    /// <summary>Its attributes contradict each other.</summary>
    ContradictingAttributes,

    /// <summary>Encoded customData stands beside labelled entries.</summary>
    EncodedBesideEntries,

    /// <summary>A Format on a type that takes none.</summary>
    FormatNotSupported,

    /// <summary>SessionField has no such value.</summary>
    UndefinedField,

    /// <summary>A label is empty, white space, or holds a lone surrogate.</summary>
    InvalidLabel,

    /// <summary>The type cannot carry the field.</summary>
    UnsupportedType,

    /// <summary>Another member carries the field already.</summary>
    DuplicateField,
}

/// <summary>One member of an annotated type, and what becomes of it. Lives only as long as a transform or an analyzer's action.</summary>
internal sealed class MemberMapping
{
    private readonly ISymbol? _member;
    private string? _typeName;

    public MemberMapping(ISymbol member, MemberAttributes attributes)
    {
        _member = member;
        Name = member.Name;
        Type = MemberCollector.TypeOf(member);
        Attributes = attributes;
    }

    /// <summary>A member that was read off the syntax.</summary>
    public MemberMapping(string name, ITypeSymbol type, string typeName, MemberAttributes attributes)
    {
        Name = name;
        Type = type;
        _typeName = typeName;
        Attributes = attributes;
    }

    /// <summary>The property or field.</summary>
    /// <exception cref="InvalidOperationException">The member was read off the syntax, as the generator does where it can; rules see symbols.</exception>
    public ISymbol Member => _member ?? throw new InvalidOperationException(Name + " was read off the syntax.");

    public string Name { get; }

    public MemberAttributes Attributes { get; }

    public ITypeSymbol Type { get; }

    /// <summary>The type as generated code refers to it, without a trailing <c>?</c> for <c>Nullable&lt;T&gt;</c>.</summary>
    public string TypeName => _typeName ??= Type.WithoutNullable(out _).ToFullName();

    public MappedBy MappedBy { get; set; }

    /// <summary>The field, where <see cref="MappedBy"/> is not <see cref="MappedBy.Nothing"/>.</summary>
    public SessionField Field { get; set; }

    /// <summary>Whether the member is one labelled entry.</summary>
    public bool IsEntry => Attributes.EntryArguments is not null;

    public string LabelCn => Attributes.EntryArguments?.At(0, string.Empty) ?? string.Empty;

    public string LabelEn => Attributes.EntryArguments?.At(1, string.Empty) ?? string.Empty;

    public string? Format => Attributes.EntryArguments?.Named<string?>(WellKnownNames.Format, null);

    public int Priority => (Attributes.EntryArguments ?? Attributes.FieldArguments)?.Named(WellKnownNames.Priority, 0) ?? 0;

    public ValueKind Kind { get; set; }

    public MemberProblem Problem { get; set; }

    /// <summary>Whether the member is part of the payload.</summary>
    public bool IsWritten => MappedBy != MappedBy.Nothing && Problem == MemberProblem.None;
}
