using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Birthday;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Birthday;

/// <summary>WSK3001: writes the day as <c>yyyy-MM-dd</c>, if it is clear which day is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BirthdayTextCodeFixProvider))]
public sealed class BirthdayTextCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK3001");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (context.Expression is { } wrong && context.Property(KnownBirthday.RewriteProperty) is { } day)
        {
            ExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(day));
            yield return CodeFix.Replace("WSK3001", FixText.Get("Write", literal.ToString()), wrong, literal);
        }
    }
}
