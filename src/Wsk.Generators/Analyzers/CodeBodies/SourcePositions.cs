using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Where in one body operations of some kind begin.</summary>
internal sealed class SourcePositions
{
    private readonly List<int> _starts = new();

    public void Add(IOperation operation) => _starts.Add(operation.Syntax.SpanStart);

    /// <summary>To be called once, when all have been added.</summary>
    public void Sort() => _starts.Sort();

    public bool AnyIn(TextSpan span)
    {
        int index = _starts.BinarySearch(span.Start);
        index = index < 0 ? ~index : index;
        return index < _starts.Count && _starts[index] < span.End;
    }
}
