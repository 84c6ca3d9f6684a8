using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.CodeFixes.Birthday;

/// <summary>WSK3002 and WSK3003: formats the date as <c>yyyy-MM-dd</c> in the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BirthdayFormatCodeFixProvider))]
public sealed class BirthdayFormatCodeFixProvider : ReplacingCodeFixProvider
{
    private const string Title = "ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK3002", "WSK3003");

    private protected override IEnumerable<Replacement> Propose(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations is [var location]
            && context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is { } written
            && context.Type("System.Globalization.CultureInfo") is { } culture
            && Format(context, written, culture) is { } formatted)
        {
            yield return new Replacement(context.Diagnostic.Id, FixText.Get("Write", Title), written, formatted);
        }
    }

    private static ExpressionSyntax? Format(FixContext context, ExpressionSyntax written, ExpressionSyntax culture) => written switch
    {
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call => call.WithArgumentList(Arguments(culture)).WithExpression(Binding()),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("Format" or "Create" or "Invariant" or "CurrentCulture") } access } =>
            Call(context, access.Expression, culture),
        _ => SingleDate(written) is { } date ? Call(context, date, culture) : null,
    };

    /// <summary>The date that a text consists of; null where there is more to the text.</summary>
    private static ExpressionSyntax? SingleDate(ExpressionSyntax written) => written switch
    {
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax interpolation] } => interpolation.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: InterpolatedStringExpressionSyntax interpolated }] } => SingleDate(interpolated),
        InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: LiteralExpressionSyntax format }, var date] } when IsSinglePlace(format) => date.Expression,
        _ => null,
    };

    private static bool IsSinglePlace(LiteralExpressionSyntax format)
    {
        string text = format.Token.ValueText;
        return text.StartsWith("{0", System.StringComparison.Ordinal) && text.IndexOf('}') == text.Length - 1;
    }

    private static ExpressionSyntax Call(FixContext context, ExpressionSyntax date, ExpressionSyntax culture)
    {
        bool isNullable = context.Model.GetTypeInfo(date, context.CancellationToken).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        date = NeedsParentheses(date) ? SyntaxFactory.ParenthesizedExpression(date.WithoutTrivia()) : date.WithoutTrivia();
        return isNullable
            ? SyntaxFactory.ConditionalAccessExpression(date, SyntaxFactory.InvocationExpression(Binding(), Arguments(culture)))
            : SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, date, SyntaxFactory.IdentifierName("ToString")),
                Arguments(culture));
    }

    private static MemberBindingExpressionSyntax Binding() => SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName("ToString"));

    private static ArgumentListSyntax Arguments(ExpressionSyntax culture)
    {
        ExpressionSyntax format = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("yyyy-MM-dd"));
        ExpressionSyntax invariant = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, culture, SyntaxFactory.IdentifierName("InvariantCulture"));
        return SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
            new[] { SyntaxFactory.Argument(format), SyntaxFactory.Argument(invariant) },
            new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }));
    }

    private static bool NeedsParentheses(ExpressionSyntax date) =>
        date is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax);
}
