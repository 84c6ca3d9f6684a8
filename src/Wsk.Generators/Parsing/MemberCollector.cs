using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>The properties and fields of a type that could become part of its payload: base type first, in declaration order.</summary>
internal static class MemberCollector
{
    public static List<ISymbol> Collect(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        foreach (INamedTypeSymbol declaring in type.BaseTypes().Reverse().Concat(new[] { type }))
        {
            foreach (ISymbol member in declaring.GetMembers())
            {
                if (IsCandidate(member))
                {
                    Add(members, member);
                }
            }
        }

        return members;
    }

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsCandidate(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol { IsConst: false } && member.CanBeReferencedByName && !IsEqualityContract(member);

    private static bool IsEqualityContract(ISymbol member) => member is IPropertySymbol { IsImplicitlyDeclared: true, Name: "EqualityContract" };

    /// <summary>An override stands where the overridden property stood; a member that hides another replaces it.</summary>
    private static void Add(List<ISymbol> members, ISymbol member)
    {
        int hidden = members.FindIndex(other => other.Name == member.Name);
        if (hidden < 0)
        {
            members.Add(member);
        }
        else if (member is IPropertySymbol { IsOverride: true })
        {
            members[hidden] = member;
        }
        else
        {
            members.RemoveAt(hidden);
            members.Add(member);
        }
    }
}
