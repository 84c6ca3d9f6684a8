using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Operations of code that stands elsewhere than the analysed one.</summary>
internal static class CompilationOperations
{
    // Each model binds a member anew, however often others have: one model a file serves them all.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> s_models = new();

    // A value is followed into the file that declares it. Only values of mapped members are, so that few models are made.
#pragma warning disable RS1030
    public static IOperation? OperationOf(this Compilation compilation, SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree)
            ? s_models.GetOrCreateValue(compilation)
                .GetOrAdd(node.SyntaxTree, tree => compilation.GetSemanticModel(tree))
                .GetOperation(node, cancellationToken)
            : null;
#pragma warning restore RS1030
}
