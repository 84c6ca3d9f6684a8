using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Operations of code that stands elsewhere than the analysed one.</summary>
internal static class CompilationOperations
{
    // A value is followed into the file that declares it. Only values of mapped members are, so that few models are made.
#pragma warning disable RS1030
    public static IOperation? OperationOf(this Compilation compilation, SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree)
            ? compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellationToken)
            : null;
#pragma warning restore RS1030
}
