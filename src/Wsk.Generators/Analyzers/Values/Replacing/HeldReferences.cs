using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>The references to a held object in the order of the code. Only a limited number of them is looked at.</summary>
internal sealed class HeldReferences
{
    // The rules run while somebody types. A search that needs more visits ends without a report.
    private const int MaxVisits = 100;

    private readonly HeldObject _held;
    private readonly ISymbol _member;
    private readonly CancellationToken _cancellationToken;

    public HeldReferences(HeldObject held, ISymbol member, CancellationToken cancellationToken)
    {
        _held = held;
        _member = member;
        _cancellationToken = cancellationToken;
    }

    public int VisitCount { get; private set; }

    /// <summary>Whether the search has to end.</summary>
    public bool IsOverLimit => VisitCount > MaxVisits;

    /// <summary>The position of the first reference in a piece of code; null if the code does not refer to the object.</summary>
    public int? FirstIn(int start, int end)
    {
        IReadOnlyList<IOperation> references = _held.Uses.References;
        int index = _held.Uses.FirstFrom(start);
        return index < references.Count && references[index].Syntax.SpanStart is var position && position < end ? position : null;
    }

    /// <summary>Counts a visit, and returns whether the search may go on.</summary>
    public bool TryVisit()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        VisitCount++;
        return !IsOverLimit;
    }

    /// <summary>Whether a reference in a piece of code can make the member's value known to other code.</summary>
    public bool AnyUse(TextSpan span)
    {
        IReadOnlyList<IOperation> references = _held.Uses.References;
        for (int i = _held.Uses.FirstFrom(span.Start); i < references.Count && references[i].Syntax.SpanStart < span.End; i++)
        {
            if (!TryVisit() || !_held.IsHarmless(references[i], _member))
            {
                return true;
            }
        }

        return false;
    }
}
