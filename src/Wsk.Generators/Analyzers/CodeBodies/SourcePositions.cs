using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>The start positions of operations of one kind in a body.</summary>
internal sealed class SourcePositions
{
    private readonly List<int> _starts = new();

    public void Add(IOperation operation) => _starts.Add(operation.Syntax.SpanStart);

    /// <summary>Sorts the positions. Called once, after the last has been added.</summary>
    public void Sort() => _starts.Sort();

    public bool AnyIn(TextSpan span)
    {
        int index = _starts.BinarySearch(span.Start);
        index = index < 0 ? ~index : index;
        return index < _starts.Count && _starts[index] < span.End;
    }
}
