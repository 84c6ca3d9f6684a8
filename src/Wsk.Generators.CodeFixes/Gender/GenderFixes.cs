using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>Proposes fixes that replace a wrong gender, as far as the rule allows and in the form that the member's type takes.</summary>
internal static class GenderFixes
{
    /// <summary>Proposes a gender. Fix All may only write unknown, because no bulk fix can decide whether a person is male or female.</summary>
    public static IEnumerable<CodeFix> Find(FixContext context, GenderWord word, string number)
    {
        if (context.Expression is not { } wrong || context.Property(GenderSpelling.Prefix + word) is not { } text)
        {
            yield break;
        }

        // A cast to the member's type is replaced together with its number. Inside other casts and in a parameter of another type, only a number fits.
        if (text != "null" || !IsPassedToCall(wrong))
        {
            yield return Replace(text, Outermost(wrong), Spell(context, word, text));
        }

        yield return Replace(number, wrong, SyntaxFactory.ParseExpression(number));

        CodeFix Replace(string written, ExpressionSyntax old, ExpressionSyntax @new) => CodeFix.Replace(
            context.Diagnostic.Id + "." + word,
            FixText.Get("Write" + word, written),
            old,
            @new,
            isForAll: word == GenderWord.Unknown);
    }

    private static ExpressionSyntax Spell(FixContext context, GenderWord word, string text)
    {
        string? enumId = context.Property(GenderSpelling.Prefix + word + ".Enum");
        return enumId is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(enumId, context.Model.Compilation) is ITypeSymbol type
            ? (ExpressionSyntax)context.Generator.MemberAccessExpression(context.Type(type), text.Substring(text.LastIndexOf('.') + 1))
            : SyntaxFactory.ParseExpression(text);
    }

    // Convert.ToInt32(null) compiles as well.
    private static bool IsPassedToCall(ExpressionSyntax expression)
    {
        SyntaxNode current = expression;
        while (current.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
        {
            current = current.Parent;
        }

        return current.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax };
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
