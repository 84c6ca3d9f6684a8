using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>The uses of one symbol in one body of code.</summary>
internal sealed class SymbolUses
{
    public static readonly SymbolUses None = new();

    private readonly List<IOperation> _references = new();
    private readonly List<IOperation> _writes = new();

    /// <summary>The declaration of a local; null for other symbols.</summary>
    public IVariableDeclaratorOperation? Declarator { get; set; }

    /// <summary>All references to the symbol.</summary>
    public IReadOnlyList<IOperation> References => _references;

    /// <summary>The references that give the symbol a new value, or can give it one through a reference. A declaration is not among them.</summary>
    public IReadOnlyList<IOperation> Writes => _writes;

    /// <summary>Whether the body tests the value; see <see cref="ValueTesting"/>.</summary>
    public bool IsTested { get; private set; }

    /// <summary>The only value that a local gets; null if there can be others.</summary>
    public IOperation? OnlyValue => _writes.Count switch
    {
        0 => Declarator?.GetVariableInitializer()?.Value,
        1 when Declarator?.GetVariableInitializer() is null && _writes[0].Parent is ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value,
        _ => null,
    };

    /// <summary>The first reference in a piece of source.</summary>
    public IOperation? FindIn(TextSpan span)
    {
        int index = FirstFrom(span.Start);
        return index < _references.Count && _references[index].Syntax.SpanStart < span.End ? _references[index] : null;
    }

    /// <summary>The index of the first reference at or after a position.</summary>
    public int FirstFrom(int position)
    {
        int low = 0;
        for (int high = _references.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _references[middle].Syntax.SpanStart < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Sorts the references into source order, which is not always the order of the compiler's tree.</summary>
    public void Sort() => _references.Sort(static (left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));

    public void Add(BodyPlace place)
    {
        _references.Add(place.Operation);
        IsTested |= place.Testing.IsTested;
        if (place.IsWritten)
        {
            _writes.Add(place.Operation);
        }
    }
}
