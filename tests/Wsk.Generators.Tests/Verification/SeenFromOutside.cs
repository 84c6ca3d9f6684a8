using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Tests.Verification;

/// <summary>
/// What the consumer's code sees of our generated files: no body, no comment and no private type. The compiler would spend half of a rule's test on them; the
/// generator's own tests compile them.
/// </summary>
internal sealed class SeenFromOutside : CSharpSyntaxRewriter
{
    private static readonly ArrowExpressionClauseSyntax s_body = SyntaxFactory.ArrowExpressionClause(SyntaxFactory.ParseExpression("throw null"));
    private static readonly SyntaxToken s_end = SyntaxFactory.Token(SyntaxKind.SemicolonToken);

    /// <summary>The files whole, where there is another generator: then the rules read in them what is sent.</summary>
    public static SyntaxTree[] Of(GeneratorDriverRunResult result) => [.. result.Results.Length > 1 ? result.GeneratedTrees : result.GeneratedTrees.Select(Of)];

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        node.WithoutTrivia().WithBody(null).WithExpressionBody(s_body).WithSemicolonToken(s_end);

    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.PrivateKeyword) ? null : base.VisitStructDeclaration(node);

    private static SyntaxTree Of(SyntaxTree generated) => generated.WithRootAndOptions(new SeenFromOutside().Visit(generated.GetRoot()), generated.Options);
}
