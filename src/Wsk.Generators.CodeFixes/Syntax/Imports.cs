using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.CodeFixes.Syntax;

/// <summary>Adds the using directives that new code needs, System first and the others by name.</summary>
internal static class Imports
{
    private const string Kind = "Wsk.Import";

    /// <summary>Requests a using directive for a node.</summary>
    public static TNode Ask<TNode>(TNode node, INamespaceSymbol space)
        where TNode : SyntaxNode =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Kind, space.ToDisplayString()));

    /// <summary>Adds the directives that the nodes of a file request.</summary>
    public static SyntaxNode AddAsked(SyntaxNode root)
    {
        if (root is not CompilationUnitSyntax unit)
        {
            return root;
        }

        IEnumerable<string> asked = root.GetAnnotatedNodes(Kind).SelectMany(node => node.GetAnnotations(Kind)).Select(annotation => annotation.Data!).Distinct();
        return asked.Where(name => !Imported(unit, name)).OrderBy(name => name, StringComparer.Ordinal).Aggregate(unit, Add);
    }

    // An earlier fix can have added the directive.
    private static bool Imported(CompilationUnitSyntax unit, string name) =>
        unit.Usings.Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings))
            .Any(directive => directive.Alias is null && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && directive.Name?.ToString() == name);

    private static CompilationUnitSyntax Add(CompilationUnitSyntax unit, string name)
    {
        SyntaxTrivia endOfLine = unit.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        endOfLine = endOfLine.IsKind(SyntaxKind.EndOfLineTrivia) ? endOfLine : SyntaxFactory.ElasticLineFeed;
        UsingDirectiveSyntax directive = SyntaxFactory.UsingDirective(
            SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            default,
            null,
            SyntaxFactory.ParseName(name),
            SyntaxFactory.Token(SyntaxKind.SemicolonToken)).WithTrailingTrivia(endOfLine);
        if (unit.Usings.Count == 0 && unit.Members is [BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } inner])
        {
            SyntaxTriviaList indentation = inner.Usings[0].GetLeadingTrivia();
            return unit.ReplaceNode(inner, inner.WithUsings(Insert(inner.Usings, directive.WithLeadingTrivia(indentation.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))));
        }

        return unit.Usings.Count == 0 ? AddFirst(unit, directive, endOfLine) : unit.WithUsings(Insert(unit.Usings, directive));
    }

    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, UsingDirectiveSyntax directive)
    {
        int index = 0;
        while (index < usings.Count && IsBefore(usings[index], directive))
        {
            index++;
        }

        if (index != 0)
        {
            return usings.Insert(index, directive);
        }

        // The file's header stays at the top.
        SyntaxTriviaList header = usings[0].GetLeadingTrivia();
        SyntaxTriviaList indentation = directive.GetLeadingTrivia();
        return usings.Replace(usings[0], usings[0].WithLeadingTrivia(indentation)).Insert(0, directive.WithLeadingTrivia(header));
    }

    private static bool IsBefore(UsingDirectiveSyntax left, UsingDirectiveSyntax right)
    {
        if (left.Alias is not null || left.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            return false;
        }

        (string leftName, string rightName) = (left.Name!.ToString(), right.Name!.ToString());
        return IsSystem(leftName) != IsSystem(rightName) ? IsSystem(leftName) : string.CompareOrdinal(leftName, rightName) < 0;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax unit, UsingDirectiveSyntax directive, SyntaxTrivia endOfLine)
    {
        SyntaxToken first = unit.GetFirstToken();
        SyntaxTriviaList leading = first.LeadingTrivia;
        int header = HeaderLength(leading);
        unit = unit.ReplaceToken(first, first.WithLeadingTrivia(new[] { endOfLine }.Concat(leading.Skip(header))));
        return unit.WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(leading.Take(header))));
    }

    /// <summary>The length of the file's header: the trivia before the first line of code, up to the last empty line.</summary>
    private static int HeaderLength(SyntaxTriviaList leading)
    {
        if (leading.Any(trivia => trivia.IsDirective))
        {
            return 0;
        }

        for (int i = leading.Count - 1; i > 0; i--)
        {
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia) && leading[i - 1].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
