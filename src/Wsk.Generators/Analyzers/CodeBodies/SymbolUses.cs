using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>What one body of code does with one symbol.</summary>
internal sealed class SymbolUses
{
    public static readonly SymbolUses None = new();

    private readonly List<IOperation> _references = new();
    private readonly List<IOperation> _writes = new();

    /// <summary>Where a local is declared; null for everything else.</summary>
    public IVariableDeclaratorOperation? Declarator { get; set; }

    /// <summary>Every place that names the symbol.</summary>
    public IReadOnlyList<IOperation> References => _references;

    /// <summary>The places where the symbol is given a new value, or may be through a reference to it. A declaration is none.</summary>
    public IReadOnlyList<IOperation> Writes => _writes;

    /// <summary>Whether the body looks at the value before it uses it; see <see cref="ValueTesting"/>.</summary>
    public bool IsTested { get; private set; }

    /// <summary>Where a local has its value from, if nothing else gives it another.</summary>
    public IOperation? OnlyValue => _writes.Count switch
    {
        0 => Declarator?.GetVariableInitializer()?.Value,
        1 when Declarator?.GetVariableInitializer() is null && _writes[0].Parent is ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value,
        _ => null,
    };

    /// <summary>The first place within a piece of source that names the symbol.</summary>
    public IOperation? FindIn(TextSpan span)
    {
        int index = FirstFrom(span.Start);
        return index < _references.Count && _references[index].Syntax.SpanStart < span.End ? _references[index] : null;
    }

    /// <summary>The index of the first reference that stands at a position or behind it.</summary>
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

    /// <summary>Puts the references into the order in which they are written, which is not quite that of the compiler's tree.</summary>
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
