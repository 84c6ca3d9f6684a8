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
    private ITypeSymbol? _type;
    private string? _typeName;
    private string? _entryPrefix;

    public MemberMapping(ISymbol member, MemberAttributes attributes)
    {
        Member = member;
        Attributes = attributes;
    }

    /// <summary>The property or field.</summary>
    public ISymbol Member { get; }

    public string Name => Member.Name;

    public MemberAttributes Attributes { get; }

    public ITypeSymbol Type => _type ??= MemberCollector.TypeOf(Member);

    /// <summary>The type as generated code refers to it, without a trailing <c>?</c> for <c>Nullable&lt;T&gt;</c>.</summary>
    public string TypeName => _typeName ??= Type.WithoutNullable(out _).ToFullName();

    public MappedBy MappedBy { get; set; }

    /// <summary>The field, where <see cref="MappedBy"/> is not <see cref="MappedBy.Nothing"/>.</summary>
    public SessionField Field { get; set; }

    /// <summary>Whether a generated member of the same name hides this one, so that it is read through the type that declares it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the member is one labelled entry.</summary>
    public bool IsEntry => Attributes.CustomData is not null;

    public string LabelCn => Attributes.CustomData?.Argument(0, string.Empty) ?? string.Empty;

    public string LabelEn => Attributes.CustomData?.Argument(1, string.Empty) ?? string.Empty;

    /// <summary>Everything before the value of a labelled entry.</summary>
    public string EntryPrefix => _entryPrefix ??= PayloadText.EntryPrefix(LabelCn, LabelEn);

    public string? Format => Attributes.CustomData?.Argument<string?>(WellKnownNames.Format, null);

    public int Priority => (Attributes.CustomData ?? Attributes.SessionField)?.Argument(WellKnownNames.Priority, 0) ?? 0;

    /// <summary>Whether the attribute asks to cut the member's text before the member goes.</summary>
    public bool AsksToShorten => (Attributes.CustomData ?? Attributes.SessionField)?.Argument(WellKnownNames.Shorten, false) ?? false;

    /// <summary>Whether the member's text is cut before the member goes: the attribute asks for it, and the beginning of the text still helps.</summary>
    public bool MayBeShortened => AsksToShorten && ValueClassifier.CanBeShortened(Kind, Field);

    public ValueKind Kind { get; set; }

    public MemberProblem Problem { get; set; }

    /// <summary>Whether the member is part of the payload.</summary>
    public bool IsWritten => MappedBy != MappedBy.Nothing && Problem == MemberProblem.None;
}
