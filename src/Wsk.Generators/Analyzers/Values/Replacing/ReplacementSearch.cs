using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>
/// Follows every path from the place where an object's member got a value, and looks at the references to the object. This part leads from the place
/// outward, statement list by statement list; the other part looks into one statement.
/// </summary>
internal sealed partial class ReplacementSearch
{
    private readonly HeldObject _held;
    private readonly ISymbol _member;
    private readonly IOperation _start;
    private readonly HeldReferences _references;

    private ReplacementSearch(HeldObject held, ISymbol member, IOperation start, CancellationToken cancellationToken)
    {
        _held = held;
        _member = member;
        _start = start;
        _references = new HeldReferences(held, member, cancellationToken);
    }

    /// <summary>Whether every path from an operation replaces the member's value before other code can read it.</summary>
    public static bool IsReplaced(HeldObject held, ISymbol member, IOperation start, CancellationToken cancellationToken)
    {
        var search = new ReplacementSearch(held, member, start, cancellationToken);
        return search.IsOnlyReplaced(search.Outward());
    }

    /// <summary>Whether every path through a block replaces the value that the member has before the block.</summary>
    public static bool IsReplacedIn(IBlockOperation code, HeldObject held, ISymbol member, CancellationToken cancellationToken)
    {
        var search = new ReplacementSearch(held, member, code, cancellationToken);
        return search.IsOnlyReplaced(search.InStatement(code));
    }

    private bool IsOnlyReplaced(ValueFate fate)
    {
        Visits.Of(_start)?.Add(_references.VisitCount);
        return fate == ValueFate.Replaced || _references.IsOverLimit;
    }

    /// <summary>The fate in the code behind the start, up to the end of the name's scope.</summary>
    private ValueFate Outward()
    {
        ValueFate fate = ValueFate.Kept;
        int position = _start.Syntax.Span.End;
        for (IOperation? around = _start.Parent; fate.Includes(ValueFate.Kept); around = around.Parent)
        {
            switch (around)
            {
                case IBlockOperation block:
                    fate = fate.Without(ValueFate.Kept) | InList(block.Operations, position, block.Syntax.Span.End);
                    position = block.Syntax.Span.End;
                    break;
                case ISwitchCaseOperation @case:
                    fate = fate.Without(ValueFate.Kept) | InList(@case.Body, position, @case.Syntax.Span.End).BehindJumps();
                    position = @case.Parent!.Syntax.Span.End;
                    break;
                case IConditionalOperation conditional when !conditional.Condition.Syntax.Span.Contains(_start.Syntax.Span):
                    // The other branch is on no path from here.
                    position = conditional.Syntax.Span.End;
                    break;
                case ITryOperation @try:
                    fate = BehindPart(@try, fate);
                    position = @try.Syntax.Span.End;
                    break;
                case null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return fate;
            }

            if (ReferenceEquals(around, _held.Scope))
            {
                return fate;
            }
        }

        return fate;
    }

    /// <summary>The fate behind a try statement, of which the start's part is over. What a handler throws is caught by no other handler.</summary>
    private ValueFate BehindPart(ITryOperation @try, ValueFate fate)
    {
        TextSpan start = _start.Syntax.Span;
        return @try.Body.Syntax.Span.Contains(start) ? Handled(@try, fate)
            : @try.Finally is { } @finally && !@finally.Syntax.Span.Contains(start) ? Finished(@finally, fate)
            : fate;
    }

    /// <summary>The fate in the statements of a list between two positions.</summary>
    private ValueFate InList(ImmutableArray<IOperation> statements, int position, int end)
    {
        ValueFate fate = ValueFate.None;
        while (_references.FirstIn(position, end) is { } reference)
        {
            fate |= Between(position, reference);
            if (!_references.TryVisit() || StatementAt(statements, reference) is not { } statement || fate.Includes(ValueFate.Used))
            {
                return ValueFate.Used;
            }

            ValueFate here = InStatement(statement);
            fate |= here.Without(ValueFate.Kept);
            if (!here.Includes(ValueFate.Kept))
            {
                return fate;
            }

            position = statement.Syntax.Span.End;
        }

        IOperation? last = statements.IsEmpty ? null : statements[statements.Length - 1];
        bool leaves = last is IReturnOperation or IThrowOperation or IBranchOperation && last.Syntax.SpanStart >= position;
        return fate | Between(position, end) | (leaves ? InStatement(last!) : ValueFate.Kept);
    }

    /// <summary>The fate in statements that do not refer to the object.</summary>
    private ValueFate Between(int start, int end)
    {
        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        CodeBody code = _held.Code;
        bool isSeen = _held.IsShared
            ? code.Calls.AnyIn(span) || code.Returns.AnyIn(span) || code.Branches.AnyIn(span)
            : _held.Scope is null && code.Returns.AnyIn(span);
        return isSeen ? ValueFate.Used
            : _loopDepth + _switchDepth != 0 && code.Branches.AnyIn(span) ? ValueFate.KeptAtJump
            : ValueFate.None;
    }

    /// <summary>The statement that contains a position.</summary>
    private static IOperation? StatementAt(ImmutableArray<IOperation> statements, int position)
    {
        int low = 0;
        for (int high = statements.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = statements[middle].Syntax.Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low < statements.Length && statements[low].Syntax.SpanStart <= position ? statements[low] : null;
    }
}
