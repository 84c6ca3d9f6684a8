using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.CodeFixes.Syntax;

/// <summary>Makes expressions the receiver of a call.</summary>
internal static class Receivers
{
    public static ExpressionSyntax AsReceiver(this ExpressionSyntax expression) => expression.WithoutTrivia() switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or ThisExpressionSyntax or BaseObjectCreationExpressionSyntax { NewKeyword.ValueText: "new" } => expression.WithoutTrivia(),
        var other => SyntaxFactory.ParenthesizedExpression(other),
    };

    /// <summary><c>receiver.Method(…)</c>, or <c>receiver?.Method(…)</c>.</summary>
    public static ExpressionSyntax Call(this ExpressionSyntax receiver, string method, ArgumentListSyntax arguments, bool isConditional) => isConditional
        ? SyntaxFactory.ConditionalAccessExpression(
            receiver.AsReceiver(),
            SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(method)), arguments))
        : SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver.AsReceiver(), SyntaxFactory.IdentifierName(method)), arguments);
}
