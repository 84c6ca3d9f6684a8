using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>Gets the operations of code outside the analyzed body.</summary>
internal static class CompilationOperations
{
    // Each semantic model binds a member again, so all rules share one model for each file.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> s_models = new();

    // A value is followed into the file that declares it. This happens only for values of mapped members, so there are few models.
#pragma warning disable RS1030
    public static IOperation? OperationOf(this Compilation compilation, SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree)
            ? s_models.GetOrCreateValue(compilation)
                .GetOrAdd(node.SyntaxTree, tree => compilation.GetSemanticModel(tree))
                .GetOperation(node, cancellationToken)
            : null;
#pragma warning restore RS1030
}
