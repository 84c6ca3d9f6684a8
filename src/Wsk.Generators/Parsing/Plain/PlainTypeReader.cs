using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Reads a type's declaration without asking the compiler anything. Whatever is out of the ordinary is refused, and read from symbols instead.</summary>
internal static class PlainTypeReader
{
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, StrongBox<PlainType?>> s_byDeclaration = new();

    /// <summary>The type; null when its syntax alone does not say enough.</summary>
    public static PlainType? Read(TypeDeclarationSyntax declaration) =>
        s_byDeclaration.GetValue(declaration, static key => new StrongBox<PlainType?>(IsPlain(key) ? ReadPlain(key) : null)).Value;

    private static bool IsPlain(TypeDeclarationSyntax declaration) =>
        declaration is ClassDeclarationSyntax or RecordDeclarationSyntax { ParameterList: null, RawKind: (int)SyntaxKind.RecordDeclaration }
        && declaration is { BaseList: null, TypeParameterList: null, ConstraintClauses.Count: 0, ContainsDiagnostics: false }
        && declaration.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax
        && IsOrdinary(declaration.Identifier);

    private static PlainType? ReadPlain(TypeDeclarationSyntax declaration)
    {
        if (PlainScopeText.Of(declaration) is not { } scope
            || Namespace(declaration) is not { } containing
            || PlainMemberReader.Read(declaration) is not { } members)
        {
            return null;
        }

        string name = declaration.Identifier.ValueText;
        string fullName = containing.Length == 0 ? name : containing + "." + name;
        var names = new TypeNames(
            HintName.For(fullName),
            containing,
            ImmutableArray<string>.Empty,
            (declaration is RecordDeclarationSyntax ? "partial record " : "partial class ") + name,
            "global::" + fullName,
            name,
            TypeNames.DefaultPayloadName);
        return new PlainType(scope, names, members);
    }

    /// <summary>The namespace; null when it is not written in plain letters.</summary>
    private static string? Namespace(TypeDeclarationSyntax declaration)
    {
        string text = string.Empty;
        foreach (BaseNamespaceDeclarationSyntax containing in declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>())
        {
            foreach (SyntaxToken token in containing.Name.DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.DotToken) && !IsOrdinary(token))
                {
                    return null;
                }
            }

            var name = new StringBuilder();
            foreach (SyntaxToken token in containing.Name.DescendantTokens())
            {
                name.Append(token.ValueText);
            }

            text = text.Length == 0 ? name.ToString() : name + "." + text;
        }

        return text;
    }

    /// <summary>Whether an identifier is spelt everywhere as it is here.</summary>
    private static bool IsOrdinary(SyntaxToken token) =>
        token is { RawKind: (int)SyntaxKind.IdentifierToken, IsMissing: false }
        && token.Text == token.ValueText
        && ReferenceEquals(SymbolExtensions.Escape(token.ValueText), token.ValueText);
}
