using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// Finds the expressions that a value can come from, through conditions, <c>??</c>, switch expressions, casts, variables with one value, and helpers
/// that only return an expression. An expression that cannot be followed further is a leaf.
/// </summary>
internal sealed class ValueTracer
{
    private const int MaxHelpers = 8;
    private const int MaxSteps = 500;

    private readonly List<ValueLeaf> _leaves = new();
    private readonly Stack<(IOperation Operation, Path Path)> _open = new();
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private int _steps;

    private ValueTracer(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The leaves in source order; none if there are too many to look at while somebody types.</summary>
    public static IReadOnlyList<ValueLeaf> Trace(IOperation value, Compilation compilation, CancellationToken cancellationToken)
    {
        var tracer = new ValueTracer(compilation, cancellationToken);
        return tracer.TryFollow(value) ? tracer._leaves : Array.Empty<ValueLeaf>();
    }

    private bool TryFollow(IOperation value)
    {
        Follow(value, Path.Start);
        while (_open.Count != 0 && _steps <= MaxSteps)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (IOperation operation, Path path) = _open.Pop();
            if (!FollowInside(operation, path) && !FollowSymbol(operation, path))
            {
                _leaves.Add(new ValueLeaf(operation, path.Site ?? operation, path.IsFallback));
            }
        }

        Visits.In(_compilation).Add(_steps);
        return _open.Count == 0;
    }

    /// <summary>The operation that is pushed last is looked at first.</summary>
    private void Follow(IOperation operation, Path path)
    {
        _steps++;
        _open.Push((operation, path));
    }

    private bool FollowInside(IOperation operation, Path path)
    {
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion when !ConstantValues.ChangesConstant(conversion):
                Follow(conversion.Operand, path);
                return true;
            case IConditionalOperation { WhenFalse: not null } conditional:
                FollowBranches(conditional, path.WithFallback(false));
                return true;
            case ICoalesceOperation coalesce:
                Follow(coalesce.WhenNull, path.WithFallback(true));
                Follow(coalesce.Value, path.WithFallback(false));
                return true;
            case ISwitchExpressionOperation switchExpression:
                FollowArms(switchExpression, path.WithFallback(false));
                return true;
            case IConditionalAccessOperation access:
                Follow(access.WhenNotNull, path);
                return true;
            case ISimpleAssignmentOperation assignment:
                Follow(assignment.Value, path);
                return true;
            default:
                return false;
        }
    }

    private void FollowBranches(IConditionalOperation conditional, Path path)
    {
        object? condition = conditional.Condition.ConstantValue.HasValue ? conditional.Condition.ConstantValue.Value : null;
        if (condition is not true)
        {
            Follow(conditional.WhenFalse!, path);
        }

        if (condition is not false)
        {
            Follow(conditional.WhenTrue, path);
        }
    }

    private void FollowArms(ISwitchExpressionOperation switchExpression, Path path)
    {
        for (int i = switchExpression.Arms.Length - 1; i >= 0 && _steps <= MaxSteps; i--)
        {
            Follow(switchExpression.Arms[i].Value, path);
        }
    }

    /// <summary>Continues with the value of a variable, property or helper, unless code tests that value.</summary>
    private bool FollowSymbol(IOperation operation, Path path)
    {
        if (operation.ConstantValue.HasValue || operation.ReferencedSymbol() is not { } symbol || path.Helpers >= MaxHelpers)
        {
            return false;
        }

        if (operation is IParameterReferenceOperation)
        {
            return FollowArgument(operation, symbol, path);
        }

        IOperation? source = SymbolValues.Find(operation, symbol, _compilation, _cancellationToken);
        if (source is null || IsTested(operation, symbol))
        {
            return false;
        }

        Follow(source, path.Through(operation));
        return true;
    }

    private bool FollowArgument(IOperation reference, ISymbol parameter, Path path)
    {
        IArgumentOperation? argument = path.Call?.Arguments.FirstOrDefault(candidate =>
            SymbolEqualityComparer.Default.Equals(candidate.Parameter?.OriginalDefinition, parameter));
        if (argument is not { ArgumentKind: ArgumentKind.Explicit or ArgumentKind.DefaultValue } || IsTested(reference, parameter))
        {
            return false;
        }

        Follow(argument.Value, path.BackToCaller());
        return true;
    }

    private bool IsTested(IOperation reference, ISymbol symbol) => CodeBody.Of(reference, _cancellationToken).UsesOf(symbol).IsTested;

    /// <summary>The tracer's way to an operation.</summary>
    /// <param name="Helpers">The number of variables and helpers on the way.</param>
    /// <param name="Site">The part of the analyzed expression from which the way leads to other code.</param>
    /// <param name="Call">The call of the helper that contains the operation, for the values of its parameters.</param>
    /// <param name="Caller">The path at that call.</param>
    /// <param name="IsFallback">Whether the operation is on the right side of a <c>??</c>.</param>
    private sealed record Path(int Helpers, IOperation? Site, IInvocationOperation? Call, Path? Caller, bool IsFallback)
    {
        public static readonly Path Start = new(0, null, null, null, false);

        public Path WithFallback(bool isFallback) => this with { IsFallback = isFallback };

        public Path Through(IOperation name) => name is IInvocationOperation call
            ? new Path(Helpers + 1, Site ?? name, call, this, IsFallback)
            : this with { Helpers = Helpers + 1, Site = Site ?? name };

        public Path BackToCaller() => Caller! with { Helpers = Helpers, IsFallback = IsFallback };
    }
}
