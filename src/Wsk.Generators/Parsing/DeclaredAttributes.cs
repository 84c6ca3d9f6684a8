using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing;

/// <summary>Whether a declaration has attributes at all. Most members have none, and to ask the compiler costs more than to look.</summary>
internal static class DeclaredAttributes
{
    /// <summary>False only when the compiler knows of no attribute of the member, its backing field, or its positional parameter.</summary>
    public static bool MayExist(ISymbol member) =>
        member.DeclaringSyntaxReferences.IsEmpty
        || member.DeclaringSyntaxReferences.Any(reference => MayExist(reference.GetSyntax()))
        || (member is IPropertySymbol { ContainingType.IsRecord: true } && IsOnParameter(member));

    private static bool MayExist(SyntaxNode declaration) => declaration switch
    {
        // The other part may have some.
        PropertyDeclarationSyntax property => property.AttributeLists.Count != 0 || property.Modifiers.Any(SyntaxKind.PartialKeyword),
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists.Count != 0,
        EnumMemberDeclarationSyntax member => member.AttributeLists.Count != 0,
        ParameterSyntax parameter => parameter.AttributeLists.Count != 0,
        _ => true,
    };

    /// <summary>A record may declare a property itself and still have a parameter of its name.</summary>
    private static bool IsOnParameter(ISymbol property) => property.ContainingType.DeclaringSyntaxReferences.Any(part =>
        part.GetSyntax() is RecordDeclarationSyntax { ParameterList: { } list }
        && list.Parameters.Any(parameter => parameter.AttributeLists.Count != 0 && parameter.Identifier.ValueText == property.Name));
}
