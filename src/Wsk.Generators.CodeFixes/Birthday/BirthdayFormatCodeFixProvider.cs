using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Birthday;

/// <summary>WSK3002 and WSK3003: formats the date as <c>yyyy-MM-dd</c> in the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BirthdayFormatCodeFixProvider))]
public sealed class BirthdayFormatCodeFixProvider : WskCodeFixProvider
{
    private const string Title = "ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK3002", "WSK3003");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations is [var place, var datePlace]
            && Find(context, place) is { } written
            && Find(context, datePlace) is { } date
            && context.Type("System.Globalization.CultureInfo") is { } culture)
        {
            yield return CodeFix.Replace(context.Diagnostic.Id, FixText.Get("Write", Title), written, Format(context, written, date, Arguments(culture)));
        }
    }

    private static ExpressionSyntax? Find(FixContext context, Location place) =>
        context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();

    private static ExpressionSyntax Format(FixContext context, ExpressionSyntax written, ExpressionSyntax date, ArgumentListSyntax arguments)
    {
        if (written is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call)
        {
            return call.WithArgumentList(arguments).WithExpression(SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName("ToString")));
        }

        bool isNullable = context.Model.GetTypeInfo(date, context.CancellationToken).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return date.Call("ToString", arguments, isNullable);
    }

    private static ArgumentListSyntax Arguments(ExpressionSyntax culture)
    {
        ExpressionSyntax format = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("yyyy-MM-dd"));
        ExpressionSyntax invariant = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, culture, SyntaxFactory.IdentifierName("InvariantCulture"));
        return SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
            new[] { SyntaxFactory.Argument(format), SyntaxFactory.Argument(invariant) },
            new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }));
    }
}
