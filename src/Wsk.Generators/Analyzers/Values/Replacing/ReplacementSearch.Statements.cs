using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Analyzers.Values.Replacing;

internal sealed partial class ReplacementSearch
{
    private int _loopDepth;
    private int _switchDepth;

    private ValueFate InStatement(IOperation statement) => statement switch
    {
        IBlockOperation block => InList(block.Operations, block.Syntax.SpanStart, block.Syntax.Span.End),
        IExpressionStatementOperation { Operation: var expression } => InExpression(expression),
        IConditionalOperation conditional => Uses(conditional.Condition) ? ValueFate.Used
            : InStatement(conditional.WhenTrue) | (conditional.WhenFalse is { } whenFalse ? InStatement(whenFalse) : ValueFate.Kept),
        ISwitchOperation @switch => InSwitch(@switch),
        ILoopOperation loop => InLoop(loop),
        ITryOperation @try => InTry(@try),
        IUsingOperation @using => Uses(@using.Resources) ? ValueFate.Used : InStatement(@using.Body),
        ILockOperation @lock => Uses(@lock.LockedValue) ? ValueFate.Used : InStatement(@lock.Body),
        IReturnOperation { Kind: OperationKind.YieldReturn } => Uses(statement) || _held.IsShared ? ValueFate.Used : ValueFate.Kept,
        IReturnOperation or IThrowOperation => Uses(statement) ? ValueFate.Used : AtExit(),
        IBranchOperation branch => AtBranch(branch),
        ILabeledOperation => ValueFate.Used,
        _ => Uses(statement) ? ValueFate.Used : ValueFate.Kept,
    };

    private ValueFate InExpression(IOperation expression)
    {
        switch (expression)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment when !Uses(assignment.Value):
                return InTarget(assignment.Target) is var fate and not ValueFate.Kept ? fate
                    : Uses(assignment.Target) ? ValueFate.Used
                    : InExpression(assignment.Value);
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment when !Uses(assignment):
                return targets.Elements.Select(InTarget).FirstOrDefault(found => found != ValueFate.Kept) is var first and not ValueFate.None ? first : ValueFate.Kept;
            default:
                return Uses(expression) ? ValueFate.Used : ValueFate.Kept;
        }
    }

    /// <summary>The fate when an assignment gives its target a new value.</summary>
    private ValueFate InTarget(IOperation target) =>
        _held.IsMemberAt(target, _member) ? ValueFate.Replaced
        : !_held.IsNameAt(target) ? ValueFate.Kept
        : _held.OutlivesName ? ValueFate.Used
        : ValueFate.Replaced;

    private ValueFate InSwitch(ISwitchOperation @switch)
    {
        if (Uses(@switch.Value))
        {
            return ValueFate.Used;
        }

        bool hasDefault = @switch.Cases.Any(@case => @case.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        ValueFate fate = hasDefault ? ValueFate.None : ValueFate.Kept;
        _switchDepth++;
        foreach (ISwitchCaseOperation @case in @switch.Cases)
        {
            // A reference in a label is in no statement of the list, so that it counts as a use.
            fate |= _references.TryVisit() ? InList(@case.Body, @case.Syntax.SpanStart, @case.Syntax.Span.End) : ValueFate.Used;
        }

        _switchDepth--;
        return fate.BehindJumps();
    }

    /// <summary>The fate in a loop, which may have no round at all, unless its condition comes last or is always true.</summary>
    private ValueFate InLoop(ILoopOperation loop)
    {
        TextSpan body = loop.Body.Syntax.Span;
        if (Uses(TextSpan.FromBounds(loop.Syntax.SpanStart, body.Start)))
        {
            return ValueFate.Used;
        }

        _loopDepth++;
        ValueFate round = InStatement(loop.Body);
        _loopDepth--;
        if (round.BehindJumps().Includes(ValueFate.Kept) && Uses(TextSpan.FromBounds(body.End, loop.Syntax.Span.End)))
        {
            return ValueFate.Used;
        }

        return IsEndless(loop) ? round.Without(ValueFate.Kept).BehindJumps()
            : loop is IWhileLoopOperation { ConditionIsTop: false } ? round.BehindJumps()
            : round.BehindJumps() | ValueFate.Kept;
    }

    /// <summary>Whether only a jump ends the loop, so that the end of its body leads back to the body's start.</summary>
    private static bool IsEndless(ILoopOperation loop) => loop switch
    {
        IForLoopOperation { Condition: null } => true,
        IForLoopOperation { Condition.ConstantValue: { HasValue: true, Value: true } } => true,
        IWhileLoopOperation { ConditionIsUntil: false, Condition.ConstantValue: { HasValue: true, Value: true } } => true,
        _ => false,
    };

    private ValueFate InTry(ITryOperation @try) => Handled(@try, InStatement(@try.Body));

    /// <summary>The fate behind the body of a try statement. An exception may come from anywhere, so each handler may find the value.</summary>
    private ValueFate Handled(ITryOperation @try, ValueFate fate)
    {
        foreach (ICatchClauseOperation @catch in @try.Catches)
        {
            fate |= @catch.Filter is { } filter && Uses(filter) ? ValueFate.Used : InStatement(@catch.Handler);
        }

        return @try.Finally is { } @finally ? Finished(@finally, fate) : fate;
    }

    private ValueFate Finished(IBlockOperation @finally, ValueFate fate)
    {
        ValueFate atEnd = InStatement(@finally);
        return atEnd.Includes(ValueFate.Kept) ? fate | (atEnd & ValueFate.Used) : (fate & ValueFate.Used) | atEnd;
    }

    private ValueFate AtBranch(IBranchOperation branch) => branch.BranchKind switch
    {
        BranchKind.Break when _loopDepth + _switchDepth != 0 => ValueFate.KeptAtJump,
        BranchKind.Continue when _loopDepth != 0 => ValueFate.KeptAtJump,
        BranchKind.Break or BranchKind.Continue => AtExit(),
        _ => ValueFate.Used,
    };

    /// <summary>The fate when a path leaves the name's scope. Other code sees the value only if it sees the object behind the scope.</summary>
    private ValueFate AtExit() => _held.Scope is null ? ValueFate.Used : ValueFate.None;

    private bool Uses(IOperation operation) => Uses(operation.Syntax.Span);

    private bool Uses(TextSpan span) => _references.AnyUse(span);
}
