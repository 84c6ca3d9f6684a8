using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2001: writes male, female or unknown as the member's type allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GenderValueCodeFixProvider))]
public sealed class GenderValueCodeFixProvider : ReplacingCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2001");

    private protected override IEnumerable<Replacement> Propose(FixContext context)
    {
        if (context.Expression is not { } wrong)
        {
            yield break;
        }

        // Unknown comes first: it is what Fix All from the command line takes, and guesses nothing.
        foreach ((string word, string number) in new[] { ("Unknown", "null"), ("Male", "1"), ("Female", "2") })
        {
            if (context.Property(GenderSpelling.Prefix + word) is not { } text)
            {
                continue;
            }

            // A cast to the member's type goes along with the number in it. Inside wider casts, and in a parameter of another type, only a number fits.
            yield return Replace(word, text, Outermost(wrong), Spell(context, word, text));
            yield return Replace(word, number, wrong, SyntaxFactory.ParseExpression(number));
        }
    }

    private static Replacement Replace(string word, string text, ExpressionSyntax old, ExpressionSyntax @new) =>
        new("WSK2001." + word, FixText.Get("Write" + word, text), old, @new);

    private static ExpressionSyntax Spell(FixContext context, string word, string text)
    {
        string? enumId = context.Property(GenderSpelling.Prefix + word + ".Enum");
        return enumId is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(enumId, context.Model.Compilation) is ITypeSymbol type
            ? (ExpressionSyntax)context.Generator.MemberAccessExpression(context.Type(type), text.Substring(text.LastIndexOf('.') + 1))
            : SyntaxFactory.ParseExpression(text);
    }

    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression;
    }
}
