using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>What may become of a value by the end of some code.</summary>
[Flags]
internal enum ValueFate
{
    /// <summary>No path comes to the end.</summary>
    None = 0,

    /// <summary>It is still there.</summary>
    Kept = 1,

    /// <summary>Another value stands in its place.</summary>
    Replaced = 2,

    /// <summary>It is still there when a <c>break</c> leaves the code.</summary>
    Left = 4,

    /// <summary>Somebody may have seen it.</summary>
    Used = 8,
}

/// <summary>Goes along the paths that lead away from where an object's member was given a value, from one mention of the object to the next.</summary>
internal sealed class ReplacementSearch
{
    // So many mentions nobody follows while somebody types; what cannot be known is not reported.
    private const int MaxVisits = 100;

    private readonly HeldObject _held;
    private readonly ISymbol _member;
    private readonly IOperation _start;
    private readonly CancellationToken _cancellationToken;
    private int _visits;
    private int _insideLoops;
    private int _insideSwitches;

    private ReplacementSearch(HeldObject held, ISymbol member, IOperation start, CancellationToken cancellationToken)
    {
        _held = held;
        _member = member;
        _start = start;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the value that the member has behind some operation is replaced before anybody sees it.</summary>
    public static bool IsReplaced(HeldObject held, ISymbol member, IOperation start, CancellationToken cancellationToken)
    {
        var search = new ReplacementSearch(held, member, start, cancellationToken);
        return search.IsOnlyReplaced(search.Follow());
    }

    /// <summary>Whether the value that the member has before some code is replaced in that code.</summary>
    public static bool IsReplacedIn(IBlockOperation code, HeldObject held, ISymbol member, CancellationToken cancellationToken)
    {
        var search = new ReplacementSearch(held, member, code, cancellationToken);
        return search.IsOnlyReplaced(search.InStatement(code));
    }

    private bool IsOnlyReplaced(ValueFate fate)
    {
        Visits.Of(_start)?.Add(_visits);
        return fate == ValueFate.Replaced || _visits > MaxVisits;
    }

    /// <summary>Goes on behind the start, and behind each statement around it, as far as the object's name means something.</summary>
    private ValueFate Follow()
    {
        ValueFate fate = ValueFate.Kept;
        int position = _start.Syntax.Span.End;
        for (IOperation? around = _start.Parent; (fate & ValueFate.Kept) != 0; around = around.Parent)
        {
            fate &= ~ValueFate.Kept;
            switch (around)
            {
                case IBlockOperation block:
                    fate |= InList(block.Operations, position, block.Syntax.Span.End);
                    position = block.Syntax.Span.End;
                    break;
                case ISwitchCaseOperation @case:
                    fate |= AfterBreak(InList(@case.Body, position, @case.Syntax.Span.End));
                    position = @case.Parent!.Syntax.Span.End;
                    break;
                case null or ILoopOperation or ITryOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return fate | ValueFate.Kept;
                case IConditionalOperation conditional when !conditional.Condition.Syntax.Span.Contains(_start.Syntax.Span):
                    // The other branch is not on the way.
                    position = conditional.Syntax.Span.End;
                    fate |= ValueFate.Kept;
                    break;
                default:
                    fate |= ValueFate.Kept;
                    break;
            }

            if (ReferenceEquals(around, _held.Scope))
            {
                return fate;
            }
        }

        return fate;
    }

    private ValueFate InList(ImmutableArray<IOperation> statements, int position, int end)
    {
        ValueFate fate = ValueFate.None;
        for (int next = _held.Uses.FirstFrom(position); next < _held.Uses.References.Count && _held.Uses.References[next].Syntax.SpanStart < end; next = _held.Uses.FirstFrom(position))
        {
            int mention = _held.Uses.References[next].Syntax.SpanStart;
            fate |= Skipping(position, mention);
            if (IsTooMuch() || Find(statements, mention) is not { } statement || (fate & ValueFate.Used) != 0)
            {
                return ValueFate.Used;
            }

            ValueFate here = InStatement(statement);
            fate |= here & ~ValueFate.Kept;
            if ((here & ValueFate.Kept) == 0)
            {
                return fate;
            }

            position = Math.Max(position + 1, statement.Syntax.Span.End);
        }

        IOperation? last = statements.IsEmpty ? null : statements[statements.Length - 1];
        return fate | Skipping(position, end)
            | (last is IReturnOperation or IThrowOperation or IBranchOperation && last.Syntax.SpanStart >= position ? InStatement(last) : ValueFate.Kept);
    }

    /// <summary>What may happen on the way from one mention to the next.</summary>
    private ValueFate Skipping(int from, int to)
    {
        var span = TextSpan.FromBounds(from, Math.Max(from, to));
        CodeBody code = _held.Code;
        bool isSeen = _held.IsShared ? code.Calls.AnyIn(span) || code.Returns.AnyIn(span) || code.Branches.AnyIn(span) : _held.Scope is null && code.Returns.AnyIn(span);
        return isSeen ? ValueFate.Used
            : _insideSwitches != 0 && code.Branches.AnyIn(span) ? ValueFate.Left
            : ValueFate.None;
    }

    private ValueFate InStatement(IOperation statement) => statement switch
    {
        IBlockOperation block => InList(block.Operations, block.Syntax.SpanStart, block.Syntax.Span.End),
        IExpressionStatementOperation { Operation: var expression } => InExpression(expression),
        IConditionalOperation conditional => Uses(conditional.Condition) ? ValueFate.Used
            : InStatement(conditional.WhenTrue) | (conditional.WhenFalse is { } otherwise ? InStatement(otherwise) : ValueFate.Kept),
        ISwitchOperation @switch => InSwitch(@switch),
        ILoopOperation loop => InLoop(loop),
        ITryOperation @try => InTry(@try),
        IUsingOperation @using => Uses(@using.Resources) ? ValueFate.Used : InStatement(@using.Body),
        ILockOperation @lock => Uses(@lock.LockedValue) ? ValueFate.Used : InStatement(@lock.Body),
        IReturnOperation { Kind: OperationKind.YieldReturn } => Uses(statement) || _held.IsShared ? ValueFate.Used : ValueFate.Kept,
        IReturnOperation or IThrowOperation => Uses(statement) ? ValueFate.Used : Leaving(),
        IBranchOperation branch => AtBranch(branch),
        ILabeledOperation => ValueFate.Used,
        _ => Uses(statement) ? ValueFate.Used : ValueFate.Kept,
    };

    private ValueFate InExpression(IOperation expression)
    {
        switch (expression)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment when !Uses(assignment.Value):
                return _held.IsReplacedAt(assignment.Target, _member) ? ValueFate.Replaced : Uses(assignment.Target) ? ValueFate.Used : InExpression(assignment.Value);
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment when !Uses(assignment):
                return targets.Elements.Any(target => _held.IsReplacedAt(target, _member)) ? ValueFate.Replaced : ValueFate.Kept;
            default:
                return Uses(expression) ? ValueFate.Used : ValueFate.Kept;
        }
    }

    private ValueFate InSwitch(ISwitchOperation @switch)
    {
        if (Uses(@switch.Value))
        {
            return ValueFate.Used;
        }

        bool isComplete = false;
        ValueFate fate = ValueFate.None;
        _insideSwitches++;
        foreach (ISwitchCaseOperation @case in @switch.Cases)
        {
            if (IsTooMuch() || @case.Clauses.Any(Uses))
            {
                return ValueFate.Used;
            }

            isComplete |= @case.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);
            fate |= InList(@case.Body, @case.Syntax.SpanStart, @case.Syntax.Span.End);
        }

        _insideSwitches--;
        return AfterBreak(fate) | (isComplete ? ValueFate.None : ValueFate.Kept);
    }

    private static ValueFate AfterBreak(ValueFate fate) => (fate & ValueFate.Left) == 0 ? fate : (fate & ~ValueFate.Left) | ValueFate.Kept;

    /// <summary>Nobody knows whether a loop runs at all.</summary>
    private ValueFate InLoop(ILoopOperation loop)
    {
        var body = TextSpan.FromBounds(loop.Body.Syntax.SpanStart, loop.Body.Syntax.Span.End);
        if (Uses(TextSpan.FromBounds(loop.Syntax.SpanStart, body.Start)) || Uses(TextSpan.FromBounds(body.End, loop.Syntax.Span.End)))
        {
            return ValueFate.Used;
        }

        _insideLoops++;
        ValueFate fate = InStatement(loop.Body);
        _insideLoops--;
        return (fate & (ValueFate.Used | ValueFate.Replaced)) | ValueFate.Kept;
    }

    /// <summary>Wherever the exception comes from, the value may be there still.</summary>
    private ValueFate InTry(ITryOperation @try)
    {
        ValueFate fate = InStatement(@try.Body);
        foreach (ICatchClauseOperation @catch in @try.Catches)
        {
            fate |= @catch.Filter is { } filter && Uses(filter) ? ValueFate.Used : InStatement(@catch.Handler);
        }

        if (@try.Finally is not { } @finally)
        {
            return fate;
        }

        ValueFate atEnd = InStatement(@finally);
        return (atEnd & ValueFate.Kept) == 0 ? (fate & ValueFate.Used) | atEnd : fate | (atEnd & ValueFate.Used);
    }

    private ValueFate AtBranch(IBranchOperation branch) => branch.BranchKind switch
    {
        BranchKind.Break when _insideLoops + _insideSwitches != 0 => ValueFate.Left,
        BranchKind.Continue when _insideLoops != 0 => ValueFate.Left,
        BranchKind.Break or BranchKind.Continue => Leaving(),
        _ => ValueFate.Used,
    };

    /// <summary>Who leaves the code leaves the object behind, unless somebody else has it, too.</summary>
    private ValueFate Leaving() => _held.Scope is null ? ValueFate.Used : ValueFate.None;

    private bool Uses(IOperation operation) => Uses(operation.Syntax.Span);

    private bool Uses(TextSpan span)
    {
        for (int i = _held.Uses.FirstFrom(span.Start); i < _held.Uses.References.Count && _held.Uses.References[i].Syntax.SpanStart < span.End; i++)
        {
            if (IsTooMuch() || !_held.IsHarmless(_held.Uses.References[i], _member))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTooMuch()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return ++_visits > MaxVisits;
    }

    /// <summary>The statement that stands at a position.</summary>
    private static IOperation? Find(ImmutableArray<IOperation> statements, int position)
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
