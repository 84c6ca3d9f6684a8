using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>The initializer in a member's declaration.</summary>
internal static class MemberInitializers
{
    public static ExpressionSyntax? Find(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences is not [var reference] ? null : reference.GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
            VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
            _ => null,
        };
}
