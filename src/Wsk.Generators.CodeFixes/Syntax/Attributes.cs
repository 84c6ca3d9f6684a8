using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.CodeFixes.Syntax;

/// <summary>Adds attributes to declarations, in the layout of the code around them.</summary>
internal static class Attributes
{
    /// <summary>Creates an attribute, with a request for a using directive if it needs one; null if the project has no such attribute.</summary>
    /// <param name="context">The place of the attribute.</param>
    /// <param name="metadataName">The attribute's class.</param>
    /// <param name="arguments">The arguments with their parentheses; empty for none.</param>
    public static AttributeSyntax? Create(FixContext context, string metadataName, string arguments)
    {
        if (context.Model.Compilation.FindType(metadataName) is not { } type)
        {
            return null;
        }

        NameSyntax name = SyntaxFactory.IdentifierName(type.Name.Substring(0, type.Name.Length - "Attribute".Length));
        bool isInScope = context.Model.LookupNamespacesAndTypes(context.Diagnostic.Location.SourceSpan.Start, name: type.Name)
            .Any(found => SymbolEqualityComparer.Default.Equals(found, type));
        return SyntaxFactory.Attribute(
            isInScope ? name : Imports.Ask(name, type.ContainingNamespace),
            arguments.Length == 0 ? null : SyntaxFactory.ParseAttributeArgumentList(arguments));
    }

    /// <summary>Adds an attribute to a member, type or parameter, behind the present ones.</summary>
    /// <param name="original">The declaration in its file, whose layout is followed.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="isForProperty">Whether the attribute is for the property that a positional parameter declares.</param>
    public static Func<SyntaxNode, SyntaxNode> Adding(SyntaxNode original, AttributeSyntax attribute, bool isForProperty = false)
    {
        bool isOnLineOfItsOwn = original is not ParameterSyntax && StartsLine(original);
        SyntaxTrivia separator = isOnLineOfItsOwn ? EndOfLine(original) : SyntaxFactory.Space;
        AttributeTargetSpecifierSyntax? target = isForProperty && original is ParameterSyntax
            ? SyntaxFactory.AttributeTargetSpecifier(
                SyntaxFactory.Token(SyntaxKind.PropertyKeyword), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space))
            : null;
        AttributeListSyntax list = WithoutElasticTrivia(SyntaxFactory.AttributeList(target, SyntaxFactory.SingletonSeparatedList(attribute)));
        return declaration => Add(declaration, list, isOnLineOfItsOwn, separator);
    }

    /// <summary>Whether an attribute belongs to Wsk.</summary>
    public static bool IsWsk(FixContext context, AttributeSyntax attribute) =>
        context.Model.GetTypeInfo(attribute, context.CancellationToken).Type is
        { ContainingType: null, ContainingNamespace: { Name: "Wsk", ContainingNamespace.IsGlobalNamespace: true } };

    private static SyntaxNode Add(SyntaxNode declaration, AttributeListSyntax list, bool isOnLineOfItsOwn, SyntaxTrivia separator)
    {
        SyntaxList<AttributeListSyntax> lists = ListsOf(declaration);
        if (lists.LastOrDefault() is { } last)
        {
            SyntaxTriviaList indentation = last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? Indentation(lists[0]) : default;
            return With(declaration, lists.Add(list.WithLeadingTrivia(indentation).WithTrailingTrivia(last.GetTrailingTrivia())));
        }

        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        SyntaxTriviaList kept = isOnLineOfItsOwn ? Indentation(declaration) : default;
        return With(declaration.WithLeadingTrivia(kept), lists.Add(list.WithLeadingTrivia(leading).WithTrailingTrivia(separator)));
    }

    // Elastic trivia would let the formatter change the layout of the lines.
    private static AttributeListSyntax WithoutElasticTrivia(AttributeListSyntax list) => list.ReplaceTokens(
        list.DescendantTokens(),
        (token, _) => token
            .WithLeadingTrivia(token.LeadingTrivia.Where(trivia => !trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)))
            .WithTrailingTrivia(token.TrailingTrivia.Where(trivia => !trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation))));

    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) =>
        declaration is ParameterSyntax parameter ? parameter.AttributeLists : ((MemberDeclarationSyntax)declaration).AttributeLists;

    private static SyntaxNode With(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration is ParameterSyntax parameter
        ? parameter.WithAttributeLists(lists)
        : ((MemberDeclarationSyntax)declaration).WithAttributeLists(lists);

    /// <summary>The white space before the first token of a line.</summary>
    private static SyntaxTriviaList Indentation(SyntaxNode node) =>
        SyntaxFactory.TriviaList(node.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));

    private static bool StartsLine(SyntaxNode declaration)
    {
        SyntaxToken before = declaration.GetFirstToken().GetPreviousToken();
        return before.IsKind(SyntaxKind.None)
            || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            || declaration.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);
    }

    private static SyntaxTrivia EndOfLine(SyntaxNode declaration)
    {
        SyntaxTrivia found = declaration.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return found.IsKind(SyntaxKind.EndOfLineTrivia) ? found : SyntaxFactory.ElasticLineFeed;
    }
}
