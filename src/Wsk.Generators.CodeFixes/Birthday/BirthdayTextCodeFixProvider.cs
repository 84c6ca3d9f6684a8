using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Birthday;

namespace Wsk.Generators.CodeFixes.Birthday;

/// <summary>WSK3001: writes the day as <c>yyyy-MM-dd</c>, where it is plain which day is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BirthdayTextCodeFixProvider))]
public sealed class BirthdayTextCodeFixProvider : ReplacingCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK3001");

    private protected override IEnumerable<Replacement> Propose(FixContext context)
    {
        if (context.Expression is { } wrong && context.Property(BirthdayConstants.RewriteProperty) is { } day)
        {
            ExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(day));
            yield return new Replacement("WSK3001", FixText.Get("Write", literal.ToString()), wrong, literal);
        }
    }
}
