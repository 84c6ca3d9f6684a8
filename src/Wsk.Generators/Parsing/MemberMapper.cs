using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Decides for each member of an annotated type which part of the payload it is, and what is wrong with it. The generator and the rules ask the same mapper.</summary>
internal static class MemberMapper
{
    public static List<MemberMapping> Map(INamedTypeSymbol type, Compilation compilation)
    {
        List<MemberMapping> mappings = MemberCollector.Collect(type)
            .Select(member => MapMember(member, type, compilation))
            .ToList();
        RefuseConflicts(mappings);
        return mappings;
    }

    private static MemberMapping MapMember(ISymbol member, INamedTypeSymbol type, Compilation compilation)
    {
        var mapping = new MemberMapping(member, MemberAttributes.Of(member));
        Choose(mapping, IsPublicAndReadable(member));
        if (mapping.MappedBy != MappedBy.Nothing)
        {
            mapping.Problem = IsReadableFrom(member, type, compilation) ? Check(mapping) : MemberProblem.Unreadable;
        }

        return mapping;
    }

    /// <summary>Decides about a member that was read off the syntax.</summary>
    public static void Decide(MemberMapping mapping, bool isReadable, bool isPublic)
    {
        Choose(mapping, isReadable && isPublic);
        if (mapping.MappedBy != MappedBy.Nothing)
        {
            mapping.Problem = isReadable ? Check(mapping) : MemberProblem.Unreadable;
        }
    }

    /// <summary>Refuses the members that do not go together.</summary>
    public static void RefuseConflicts(List<MemberMapping> mappings)
    {
        RefuseDuplicates(mappings);
        RefuseEncodedBesideEntries(mappings);
    }

    /// <summary>A Wsk attribute; else a JSON name that is a wire name; else the C# name.</summary>
    private static void Choose(MemberMapping mapping, bool isPublicAndReadable)
    {
        MemberAttributes attributes = mapping.Attributes;
        if (attributes.HasWskAttribute)
        {
            ChooseByAttribute(mapping);
        }
        else if (attributes.IsJsonIgnored || !isPublicAndReadable)
        {
            mapping.MappedBy = MappedBy.Nothing;
        }
        else if (attributes.JsonField is SessionField jsonField)
        {
            mapping.MappedBy = MappedBy.JsonName;
            mapping.Field = jsonField;
        }
        else if (SessionFields.TryFromName(mapping.Name, out SessionField field))
        {
            mapping.MappedBy = MappedBy.Name;
            mapping.Field = field;
        }
    }

    private static void ChooseByAttribute(MemberMapping mapping)
    {
        MemberAttributes attributes = mapping.Attributes;
        if (attributes.IsSessionIgnored && attributes.EntryArguments is null && attributes.FieldArguments is null)
        {
            mapping.MappedBy = MappedBy.Nothing;
            return;
        }

        mapping.MappedBy = MappedBy.Attribute;
        mapping.Field = attributes.EntryArguments is null && attributes.FieldArguments is not null
            ? (SessionField)attributes.FieldArguments.At(0, -1)
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
        if (attributes.EntryArguments is not null && attributes.FieldArguments is not null
            || attributes.IsSessionIgnored)
        {
            return MemberProblem.ContradictingAttributes;
        }

        if ((int)mapping.Field < 0 || (int)mapping.Field >= SessionFields.Count)
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

    private static bool IsReadableFrom(ISymbol member, INamedTypeSymbol type, Compilation compilation)
    {
        if (member.IsStatic)
        {
            return false;
        }

        ISymbol? read = member is IPropertySymbol property ? (property.IsIndexer ? null : Getter(property)) : member;
        return read is not null && !member.IsForbidden() && compilation.IsSymbolAccessibleWithin(read, type, throughType: type);
    }

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
