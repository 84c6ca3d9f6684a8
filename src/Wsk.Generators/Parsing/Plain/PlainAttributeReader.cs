using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Reads a member's attributes.</summary>
internal static class PlainAttributeReader
{
    /// <summary>The attributes; null when one of them stands for something else than the member, as <c>[field: …]</c> does.</summary>
    public static IReadOnlyList<PlainAttribute>? Read(SyntaxList<AttributeListSyntax> lists, HashSet<string> memberNames)
    {
        if (lists.Count == 0)
        {
            return Array.Empty<PlainAttribute>();
        }

        var attributes = new List<PlainAttribute>();
        foreach (AttributeListSyntax list in lists)
        {
            if (list.Target is not null)
            {
                return null;
            }

            foreach (AttributeSyntax attribute in list.Attributes)
            {
                attributes.Add(new PlainAttribute(
                    attributes.Count,
                    attribute.Name.ToString(),
                    attribute.ToString(),
                    Literals(attribute.ArgumentList),
                    Names(attribute).Any(memberNames.Contains)));
            }
        }

        return attributes;
    }

    /// <summary>The names within the arguments, those of named arguments left out.</summary>
    private static IEnumerable<string> Names(AttributeSyntax attribute) => attribute.ArgumentList is null
        ? Enumerable.Empty<string>()
        : attribute.ArgumentList.Arguments
            .SelectMany(argument => argument.Expression.DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);

    /// <summary>The arguments; null when one of them is more than a literal.</summary>
    private static LiteralArguments? Literals(AttributeArgumentListSyntax? list)
    {
        if (list is null || list.Arguments.Count == 0)
        {
            return new LiteralArguments(Array.Empty<object>(), Array.Empty<KeyValuePair<string, object>>());
        }

        var positional = new List<object>();
        var named = new List<KeyValuePair<string, object>>();
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameColon is not null || argument.Expression is not LiteralExpressionSyntax { Token.Value: string or int } literal)
            {
                return null;
            }

            if (argument.NameEquals is null)
            {
                positional.Add(literal.Token.Value!);
            }
            else
            {
                named.Add(new KeyValuePair<string, object>(argument.NameEquals.Name.Identifier.ValueText, literal.Token.Value!));
            }
        }

        return new LiteralArguments(positional.ToArray(), named.ToArray());
    }
}
