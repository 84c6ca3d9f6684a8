using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.CodeFixes.Syntax;

/// <summary>Makes a type partial.</summary>
internal static class PartialModifier
{
    public static SyntaxNode Add(SyntaxNode declaration)
    {
        var type = (TypeDeclarationSyntax)declaration;
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return type;
        }

        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count == 0)
        {
            partial = partial.WithLeadingTrivia(type.Keyword.LeadingTrivia);
            type = type.WithKeyword(type.Keyword.WithLeadingTrivia());
        }

        // The modifier must be directly before the keyword.
        return type.WithModifiers(type.Modifiers.Add(partial));
    }
}
