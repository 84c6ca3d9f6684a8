using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Shared;

namespace Wsk.Generators.Parsing;

/// <summary>Decides for each member of an annotated type which part of the payload it is, and what is wrong with it. The generator and the rules ask the same mapper.</summary>
internal static class MemberMapper
{
    /// <summary>Maps every property and field of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that contains the type.</param>
    /// <param name="onlyMarked">Whether names say nothing, so that each member of the payload has a Wsk attribute.</param>
    public static List<MemberMapping> Map(INamedTypeSymbol type, Compilation compilation, bool onlyMarked)
    {
        List<ISymbol> members = MemberCollector.Collect(type, compilation);
        ImmutableArray<ITypeParameterSymbol> hidden = TypeParameters.Hidden(type);
        var mappings = new List<MemberMapping>(members.Count);
        foreach (ISymbol member in members)
        {
            mappings.Add(MapMember(member, type, compilation, hidden, onlyMarked));
        }

        RefuseDuplicates(mappings);
        RefuseEncodedBesideEntries(mappings);
        return mappings;
    }

    private static MemberMapping MapMember(
        ISymbol member, INamedTypeSymbol type, Compilation compilation, ImmutableArray<ITypeParameterSymbol> hidden, bool onlyMarked)
    {
        var mapping = new MemberMapping(member, MemberAttributes.Of(member));
        Choose(mapping, onlyMarked);
        if (mapping.MappedBy != MappedBy.Nothing)
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
            mapping.IsHidden = !isOwn && DeclarationPlanner.IsGeneratedName(member.Name);
            mapping.Problem = !IsReadable(mapping) || !(isOwn || IsAccessibleFrom(mapping, type, compilation)) ? MemberProblem.Unreadable
                : IsUnspeakable(mapping, hidden) ? MemberProblem.UnsupportedType
                : Check(mapping);
        }

        return mapping;
    }

    /// <summary>A Wsk attribute; else, unless only marked members take part, a JSON name that is a wire name; else the C# name.</summary>
    private static void Choose(MemberMapping mapping, bool onlyMarked)
    {
        if (mapping.Attributes.HasWskAttribute)
        {
            ChooseByAttribute(mapping);
        }
        else if (!onlyMarked && !mapping.Attributes.IsJsonIgnored && IsPublicAndReadable(mapping.Member))
        {
            ChooseByName(mapping);
        }
    }

    private static void ChooseByName(MemberMapping mapping)
    {
        if (mapping.Attributes.JsonField is SessionField jsonField)
        {
            mapping.MappedBy = MappedBy.JsonName;
            mapping.Field = jsonField;
        }
        else if (FieldNames.TryFromMemberName(mapping.Name.AsSpan(), out SessionField field))
        {
            mapping.MappedBy = MappedBy.Name;
            mapping.Field = field;
        }
    }

    private static void ChooseByAttribute(MemberMapping mapping)
    {
        MemberAttributes attributes = mapping.Attributes;
        if (attributes is { CustomData: null, SessionField: null })
        {
            return;
        }

        mapping.MappedBy = MappedBy.Attribute;
        mapping.Field = attributes is { CustomData: null, SessionField: { } attribute }
            ? (SessionField)attribute.Argument(0, -1)
            : SessionField.CustomData;
    }

    /// <summary>Whether a name alone can map the member.</summary>
    public static bool IsPublicAndReadable(ISymbol member) =>
        !member.IsStatic
        && member.DeclaredAccessibility == Accessibility.Public
        && (member is IFieldSymbol || (member is IPropertySymbol { IsIndexer: false } property && Getter(property) is { DeclaredAccessibility: Accessibility.Public }));

    private static MemberProblem Check(MemberMapping mapping)
    {
        MemberAttributes attributes = mapping.Attributes;
        if (attributes is { CustomData: not null, SessionField: not null } || attributes.SessionIgnore is not null)
        {
            return MemberProblem.ContradictingAttributes;
        }

        if ((int)mapping.Field < 0 || (int)mapping.Field >= FieldNames.Count)
        {
            return MemberProblem.UndefinedField;
        }

        if (mapping.IsEntry && !(IsLabel(mapping.LabelCn) && IsLabel(mapping.LabelEn)))
        {
            return MemberProblem.InvalidLabel;
        }

        if (ValueClassifier.Classify(mapping) is not { } kind)
        {
            return MemberProblem.UnsupportedType;
        }

        mapping.Kind = kind;
        return mapping.Format is not null && !ValueClassifier.TakesFormat(kind) ? MemberProblem.FormatNotSupported : MemberProblem.None;
    }

    private static bool IsReadable(MemberMapping mapping) =>
        !mapping.Member.IsStatic
        && !mapping.Attributes.IsForbidden
        && (mapping.Member is IFieldSymbol || (mapping.Member is IPropertySymbol { IsIndexer: false } property && Getter(property) is not null));

    private static bool IsAccessibleFrom(MemberMapping mapping, INamedTypeSymbol type, Compilation compilation)
    {
        ISymbol read = mapping.Member is IPropertySymbol property ? Getter(property)! : mapping.Member;
        return compilation.IsSymbolAccessibleWithin(read, type, throughType: mapping.IsHidden ? mapping.Member.ContainingType : type);
    }

    /// <summary>Whether generated code would have to name a type parameter that has no name where the code stands.</summary>
    private static bool IsUnspeakable(MemberMapping mapping, ImmutableArray<ITypeParameterSymbol> hidden) =>
        !hidden.IsEmpty
        && (TypeParameters.Mentions(mapping.Type, hidden) || (mapping.IsHidden && TypeParameters.Mentions(mapping.Member.ContainingType, hidden)));

    // An override that declares only a setter inherits the getter.
    private static IMethodSymbol? Getter(IPropertySymbol property) =>
        property.GetMethod ?? (property.OverriddenProperty is { } overridden ? Getter(overridden) : null);

    /// <summary>Whether a label says something and can be encoded.</summary>
    public static bool IsLabel(string label)
    {
        for (int i = 0; i < label.Length; i++)
        {
            if (char.IsHighSurrogate(label[i]) && i + 1 < label.Length && char.IsLowSurrogate(label[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(label[i]))
            {
                return false;
            }
        }

        return !string.IsNullOrWhiteSpace(label);
    }

    private static void RefuseDuplicates(List<MemberMapping> mappings)
    {
        var taken = new HashSet<SessionField>();
        foreach (MemberMapping mapping in mappings)
        {
            if (mapping.IsWritten && !mapping.IsEntry && !taken.Add(mapping.Field))
            {
                mapping.Problem = MemberProblem.DuplicateField;
            }
        }
    }

    private static void RefuseEncodedBesideEntries(List<MemberMapping> mappings)
    {
        if (!mappings.Any(mapping => mapping.IsWritten && mapping.IsEntry))
        {
            return;
        }

        foreach (MemberMapping mapping in mappings)
        {
            if (mapping.IsWritten && mapping.Kind is ValueKind.EncodedText or ValueKind.EncodedValue)
            {
                mapping.Problem = MemberProblem.EncodedBesideEntries;
            }
        }
    }
}
