using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Types;

/// <summary>A type with <c>[SessionFrom]</c>, and the mapping of its members.</summary>
internal sealed class AnnotatedType
{
    private readonly Dictionary<ISymbol, MemberMapping> _byMember = new(SymbolEqualityComparer.Default);

    private AnnotatedType(INamedTypeSymbol type, AttributeData attribute, Compilation compilation)
    {
        Type = type;
        Attribute = attribute;
        Compilation = compilation;
        IsOnlyMarked = SessionFromOptions.IsOnlyMarked(attribute);
        (Mappings, Unseen) = SeenMembers.Divide(MemberMapper.Map(type, compilation, IsOnlyMarked), type, GeneratorView.Of(compilation), IsOnlyMarked);
        Visits.In(compilation).Add(Mappings.Count);
        foreach (MemberMapping mapping in Mappings)
        {
            // An assignment through a base type refers to the overridden property.
            for (ISymbol? member = mapping.Member; member is not null; member = Overridden(member))
            {
                _byMember[member.OriginalDefinition] = mapping;
            }
        }
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The type's <c>[SessionFrom]</c>.</summary>
    public AttributeData Attribute { get; }

    /// <summary>The compilation that contains the type.</summary>
    public Compilation Compilation { get; }

    /// <summary>Whether only members with a Wsk attribute take part in the payload.</summary>
    public bool IsOnlyMarked { get; }

    /// <summary>Every property and field, base type first, as the generator saw them.</summary>
    public IReadOnlyList<MemberMapping> Mappings { get; }

    /// <summary>The members that would be written if the generator saw the output of other generators.</summary>
    public IReadOnlyList<MemberMapping> Unseen { get; }

    public static AnnotatedType? Create(INamedTypeSymbol type, Compilation compilation) =>
        type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is { } attribute
            ? new AnnotatedType(type, attribute, compilation)
            : null;

    /// <summary>The mapping of a member, or of the member that it overrides.</summary>
    public MemberMapping? Find(ISymbol member)
    {
        for (ISymbol? current = member; current is not null; current = Overridden(current))
        {
            if (_byMember.TryGetValue(current.OriginalDefinition, out MemberMapping? mapping))
            {
                return mapping;
            }
        }

        return null;
    }

    private static IPropertySymbol? Overridden(ISymbol member) => (member as IPropertySymbol)?.OverriddenProperty;
}
