using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Counts what the rules look at in one compilation. The tests hold the count to the size of the code: unlike a clock, it is the same every time.</summary>
internal sealed class Visits
{
    private static readonly ConditionalWeakTable<Compilation, Visits> s_byCompilation = new();

    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public static Visits In(Compilation compilation) => s_byCompilation.GetOrCreateValue(compilation);

    /// <summary>The count that an operation belongs to; null for one that no longer knows its compilation.</summary>
    public static Visits? Of(IOperation operation) => operation.SemanticModel is { } model ? In(model.Compilation) : null;

    public void Add(int visits) => Interlocked.Add(ref _count, visits);
}
