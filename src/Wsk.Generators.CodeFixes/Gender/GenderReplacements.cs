using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>Writes a gender in the place of a wrong one, as far as the rule allows and in the words of the member's type.</summary>
internal static class GenderReplacements
{
    /// <summary>Code that says the gender. Whether a person is male or female is nothing to decide in bulk: only unknown is for Fix All.</summary>
    public static IEnumerable<Replacement> Find(FixContext context, GenderWord word, string number)
    {
        if (context.Expression is not { } wrong || context.Property(GenderSpelling.Prefix + word) is not { } text)
        {
            yield break;
        }

        // A cast to the member's type goes along with the number in it. Inside wider casts, and in a parameter of another type, only a number fits.
        yield return Replace(text, Outermost(wrong), Spell(context, word, text));
        yield return Replace(number, wrong, SyntaxFactory.ParseExpression(number));

        Replacement Replace(string written, ExpressionSyntax old, ExpressionSyntax @new) => new(
            context.Diagnostic.Id + "." + word,
            FixText.Get("Write" + word, written),
            old,
            @new,
            IsForAll: word == GenderWord.Unknown);
    }

    private static ExpressionSyntax Spell(FixContext context, GenderWord word, string text)
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
