using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Spells out what decides the meaning of a name inside a declaration: two declarations with the same text see the same types.</summary>
internal static class PlainScopeText
{
    /// <summary>The text; null in a file with types that no other file sees.</summary>
    public static string? Of(TypeDeclarationSyntax declaration)
    {
        var text = new StringBuilder();
        for (SyntaxNode? node = declaration.Parent; node is not null; node = node.Parent)
        {
            bool isUnderstood = node switch
            {
                CompilationUnitSyntax unit => Append(text, unit.Externs, unit.Usings, unit.Members),
                BaseNamespaceDeclarationSyntax containing => Append(text.Append(containing.Name), containing.Externs, containing.Usings, containing.Members),
                _ => false,
            };
            if (!isUnderstood)
            {
                return null;
            }
        }

        return text.ToString();
    }

    private static bool Append(
        StringBuilder text,
        SyntaxList<ExternAliasDirectiveSyntax> externs,
        SyntaxList<UsingDirectiveSyntax> usings,
        SyntaxList<MemberDeclarationSyntax> members)
    {
        text.Append('{');
        foreach (ExternAliasDirectiveSyntax alias in externs)
        {
            text.Append(alias).Append('\n');
        }

        foreach (UsingDirectiveSyntax directive in usings)
        {
            text.Append(directive).Append('\n');
        }

        return members.All(member => !member.Modifiers.Any(SyntaxKind.FileKeyword));
    }
}
