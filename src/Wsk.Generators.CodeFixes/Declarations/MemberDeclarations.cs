using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.CodeFixes.Declarations;

/// <summary>Finds the declaration whose name is underlined.</summary>
internal static class MemberDeclarations
{
    /// <summary>A property, a positional parameter, or a field that is declared alone; null where an attribute would mean other members too.</summary>
    public static SyntaxNode? Find(FixContext context) => context.Root.FindNode(context.Diagnostic.Location.SourceSpan) switch
    {
        PropertyDeclarationSyntax property => property,
        ParameterSyntax parameter => parameter,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        _ => null,
    };

    public static TypeDeclarationSyntax? FindType(FixContext context) =>
        context.Root.FindNode(context.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
