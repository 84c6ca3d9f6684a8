using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.CustomData;

/// <summary>WSK4001, WSK4002, WSK4003 and WSK4005: encodes once with <c>UriComponent.Encode</c>, or not at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EncodingCodeFixProvider))]
public sealed class EncodingCodeFixProvider : WskCodeFixProvider
{
    private const string UriComponent = "Wsk.UriComponent";
    private const int LongestTitle = 60;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK4001", "WSK4002", "WSK4003", "WSK4005");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (context.Expression is not { } wrong || context.Type(UriComponent) is not { } encoder)
        {
            yield break;
        }

        string id = context.Diagnostic.Id;
        ExpressionSyntax? fixedUp = context.Property(CustomDataFix.Action) switch
        {
            CustomDataFix.Wrap => Encode(encoder, wrong),
            CustomDataFix.Replace => Text(context, wrong) is { } text ? Encode(encoder, text) : null,
            CustomDataFix.Once => Once(context, wrong, encoder),
            CustomDataFix.Decode => Decode(context, wrong),
            _ => null,
        };
        if (fixedUp is not null)
        {
            yield return CodeFix.Replace(id, Title(id, fixedUp), wrong, fixedUp);
        }
    }

    private static string Title(string id, ExpressionSyntax fixedUp)
    {
        if (id != "WSK4003")
        {
            return FixText.Get(id == "WSK4001" ? "Wrap" : "UseUriComponent");
        }

        string text = fixedUp.ToString().Replace("global::Wsk.", string.Empty);
        return FixText.Get("EncodeOnce", text.Length <= LongestTitle ? text : text.Substring(0, LongestTitle) + "…");
    }

    private static InvocationExpressionSyntax Encode(ExpressionSyntax encoder, ExpressionSyntax text) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, encoder, SyntaxFactory.IdentifierName("Encode")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia()))));

    /// <summary>The text that a call encodes; for bytes, the text that they are made from.</summary>
    private static ExpressionSyntax? Text(FixContext context, ExpressionSyntax call)
    {
        if (call is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } argument }, ..] })
        {
            return null;
        }

        return IsText(context, argument) ? argument
            : argument is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" }, ArgumentList.Arguments: [{ Expression: { } text }] }
                && IsText(context, text) ? text
            : null;
    }

    private static bool IsText(FixContext context, ExpressionSyntax expression) =>
        context.Model.GetTypeInfo(expression, context.CancellationToken).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Keeps the inner call if it is right or in other code; otherwise encodes the argument of the inner call.</summary>
    private static ExpressionSyntax? Once(FixContext context, ExpressionSyntax outer, ExpressionSyntax encoder)
    {
        if (Text(context, outer) is not { } inner)
        {
            return null;
        }

        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        return context.Model.GetOperation(inner, context.CancellationToken) is { } operation
            && TextEncoder.Read(operation) is { Kind: not EncoderKind.Exact }
            && Text(context, inner) is { } text
                ? Encode(encoder, text)
                : inner;
    }

    private static ExpressionSyntax? Decode(FixContext context, ExpressionSyntax encoded)
    {
        if (context.Model.GetConstantValue(encoded, context.CancellationToken) is { HasValue: true, Value: string text })
        {
            return EncodedText.Decode(text) is { } decoded
                ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(decoded))
                : null;
        }

        return Text(context, encoded);
    }
}
