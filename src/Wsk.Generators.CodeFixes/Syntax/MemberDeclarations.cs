using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Syntax;

/// <summary>Finds the declaration at a diagnostic.</summary>
internal static class MemberDeclarations
{
    /// <summary>A property, a positional parameter, or a field that is declared alone; null if an attribute would apply to other members too.</summary>
    public static SyntaxNode? Find(FixContext context) => Find(context.Root.FindNode(context.Diagnostic.Location.SourceSpan));

    /// <summary>The same if the name or a part of an attribute is underlined.</summary>
    public static SyntaxNode? FindAround(FixContext context)
    {
        SyntaxNode underlined = context.Root.FindNode(context.Diagnostic.Location.SourceSpan);
        return Find(underlined.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent ?? underlined);
    }

    private static SyntaxNode? Find(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property,
        ParameterSyntax parameter => parameter,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } } => Find(field),
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field => field,
        _ => null,
    };

    public static TypeDeclarationSyntax? FindType(FixContext context) =>
        context.Root.FindNode(context.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
