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
        || member.DeclaringSyntaxReferences.Any(reference => Lists(reference.GetSyntax()) is not { Count: 0 })
        || (member is IPropertySymbol { ContainingType.IsRecord: true } && IsOnParameter(member));

    /// <summary>Whether a declaration may have attributes for the field behind it.</summary>
    public static bool MayBeOnBackingField(SyntaxNode declaration) =>
        Lists(declaration) is not { } lists || lists.Any(list => list.Target?.Identifier.IsKind(SyntaxKind.FieldKeyword) ?? false);

    /// <summary>The lists of a declaration; null where they are not all there are.</summary>
    private static SyntaxList<AttributeListSyntax>? Lists(SyntaxNode declaration) => declaration switch
    {
        // The other part may have some.
        PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.PartialKeyword) ? null : property.AttributeLists,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists,
        EnumMemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => null,
    };

    /// <summary>A record may declare a property itself and still have a parameter of its name.</summary>
    private static bool IsOnParameter(ISymbol property) => property.ContainingType.DeclaringSyntaxReferences.Any(part =>
        part.GetSyntax() is RecordDeclarationSyntax { ParameterList: { } list }
        && list.Parameters.Any(parameter => parameter.AttributeLists.Count != 0 && parameter.Identifier.ValueText == property.Name));
}
