using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>Finds the smallest piece of source that a report about a symbol can point to.</summary>
internal static class SyntaxPlaces
{
    /// <summary>The type in the declaration of a property, field or positional parameter.</summary>
    public static Location? TypeOf(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        PropertyDeclarationSyntax property => property.Type.GetLocation(),
        ParameterSyntax { Type: { } type } => type.GetLocation(),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type.GetLocation(),
        _ => null,
    };

    /// <summary>An attribute with its arguments, without the brackets.</summary>
    public static Location? Of(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    /// <summary>The value of a constructor argument; the attribute if the argument is not written.</summary>
    public static Location? Argument(AttributeData attribute, int index)
    {
        string? parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        AttributeArgumentSyntax? argument =
            Arguments(attribute).FirstOrDefault(candidate => candidate.NameColon is { } name && name.Name.Identifier.ValueText == parameter)
            ?? Arguments(attribute).Where(candidate => candidate.NameColon is null && candidate.NameEquals is null).ElementAtOrDefault(index);
        return argument?.Expression.GetLocation() ?? Of(attribute);
    }

    /// <summary>A property's argument, <c>Name = value</c>.</summary>
    public static AttributeArgumentSyntax? NamedArgument(AttributeData attribute, string name) =>
        Arguments(attribute).FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>A modifier in the first part of a type that has it.</summary>
    public static Location? Modifier(INamedTypeSymbol type, SyntaxKind kind)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is TypeDeclarationSyntax declaration)
            {
                SyntaxToken modifier = declaration.Modifiers.FirstOrDefault(token => token.IsKind(kind));
                if (modifier != default)
                {
                    return modifier.GetLocation();
                }
            }
        }

        return null;
    }

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments ?? default;
}
