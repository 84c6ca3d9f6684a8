using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>The properties and fields of a type that could become part of its payload: base type first, in declaration order.</summary>
internal sealed class MemberCollector
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly List<ISymbol?> _members = new();
    private readonly Dictionary<string, int> _byName = new();

    private MemberCollector(INamedTypeSymbol type, Compilation compilation)
    {
        _type = type;
        _compilation = compilation;
    }

    public static List<ISymbol> Collect(INamedTypeSymbol type, Compilation compilation)
    {
        var collector = new MemberCollector(type, compilation);
        foreach (INamedTypeSymbol declaring in type.BaseTypes().Reverse())
        {
            collector.AddMembers(declaring);
        }

        collector.AddMembers(type);
        return collector._members.OfType<ISymbol>().ToList();
    }

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsCandidate(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol { IsConst: false } && member.CanBeReferencedByName;

    /// <summary>Whether a member that is no candidate hides inherited ones of its name. What this generator writes leaves them in the payload.</summary>
    private static bool Hides(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IEventSymbol or IFieldSymbol or INamedTypeSymbol { Arity: 0 } && !OwnOutput.Wrote(member);

    private void AddMembers(INamedTypeSymbol declaring)
    {
        bool hasInherited = _members.Count != 0;
        foreach (ISymbol member in declaring.GetMembers())
        {
            if (IsCandidate(member))
            {
                Add(member);
            }
            else if (hasInherited && _byName.TryGetValue(member.Name, out int hidden) && Hides(member) && IsVisible(member))
            {
                _members[hidden] = null;
            }
        }
    }

    /// <summary>An override stands where the overridden property stood; a member that hides another replaces it.</summary>
    private void Add(ISymbol member)
    {
        bool isKnown = _byName.TryGetValue(member.Name, out int known);
        if (isKnown && member is IPropertySymbol { IsOverride: true })
        {
            _members[known] = member;
            return;
        }

        if (!isKnown || IsVisible(member))
        {
            if (isKnown)
            {
                _members[known] = null;
            }

            _byName[member.Name] = _members.Count;
        }

        _members.Add(member);
    }

    // A base's private member hides nothing from the types that derive from it.
    private bool IsVisible(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, _type) || _compilation.IsSymbolAccessibleWithin(member, _type);
}
