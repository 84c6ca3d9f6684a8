using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>Counts the operations that the rules look at in one compilation. The tests compare the count with the size of the code, because a count, unlike a
/// time, is always the same.</summary>
internal sealed class Visits
{
    private static readonly ConditionalWeakTable<Compilation, Visits> s_byCompilation = new();

    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public static Visits In(Compilation compilation) => s_byCompilation.GetOrCreateValue(compilation);

    /// <summary>The count for an operation's compilation; null if the operation has no semantic model.</summary>
    public static Visits? Of(IOperation operation) => operation.SemanticModel is { } model ? In(model.Compilation) : null;

    public void Add(int visits) => Interlocked.Add(ref _count, visits);
}
