using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Maps the members of a plain type, with the decisions of <see cref="MemberMapper"/> but hardly ever a symbol.</summary>
internal static class PlainMapper
{
    /// <summary>The mapped members; null when one of them must be seen as a symbol.</summary>
    public static List<MemberMapping>? Map(
        PlainType type, PlainScope scope, TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var mappings = new List<MemberMapping>(type.Members.Count);
        foreach (PlainMember member in type.Members)
        {
            var symbol = new PlainSymbol(declaration, model, member, cancellationToken);
            if (Attributes(member, scope, symbol) is not { } attributes)
            {
                return null;
            }

            (ITypeSymbol memberType, string typeName) = scope.TypeOf(member.TypeText, symbol);
            var mapping = new MemberMapping(member.Name, memberType, typeName, attributes);
            MemberMapper.Decide(mapping, member.IsReadable, member.IsPublic);
            mappings.Add(mapping);
        }

        MemberMapper.RefuseConflicts(mappings);
        return mappings;
    }

    private static MemberAttributes? Attributes(PlainMember member, PlainScope scope, PlainSymbol symbol)
    {
        var attributes = new MemberAttributes();
        foreach (PlainAttribute attribute in member.Attributes)
        {
            INamedTypeSymbol? type = scope.Named(attribute, symbol)?.AttributeClass;
            if (type is null || type.Is("System", "ObsoleteAttribute"))
            {
                return null;
            }

            if (!MemberAttributes.SaysSomething(type))
            {
                continue;
            }

            if (attribute.Literals is { } literals && IsAsDeclared(type, literals))
            {
                attributes.Add(type, literals, attribute: null);
            }
            else if (!attribute.NamesOwnMembers && scope.Like(attribute, symbol) is { } like)
            {
                attributes.Add(type, new BoundArguments(like), attribute: null);
            }
            else
            {
                return null;
            }
        }

        return attributes;
    }

    /// <summary>Whether literals are bound to the attribute's parameters just as they stand.</summary>
    private static bool IsAsDeclared(INamedTypeSymbol type, LiteralArguments literals) => type.Name switch
    {
        WellKnownNames.CustomDataAttribute => literals.PositionalCount == 2 && IsText(literals, 0) && IsText(literals, 1) && AreOptionsOfCustomData(literals),
        "JsonPropertyNameAttribute" => literals is { PositionalCount: 1, AllNamed.Count: 0 } && IsText(literals, 0),
        "MaxLengthAttribute" or "StringLengthAttribute" => literals is { PositionalCount: 1, AllNamed.Count: 0 } && !IsText(literals, 0),
        _ => false,
    };

    private static bool IsText(LiteralArguments literals, int index) => literals.At<string?>(index, null) is not null;

    private static bool AreOptionsOfCustomData(LiteralArguments literals)
    {
        foreach (KeyValuePair<string, object> argument in literals.AllNamed)
        {
            if (!(argument is { Key: WellKnownNames.Format, Value: string } or { Key: WellKnownNames.Priority, Value: int }))
            {
                return false;
            }
        }

        return true;
    }
}
