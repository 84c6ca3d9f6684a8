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
            FollowOrKeep(operation, path);
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

    private void FollowOrKeep(IOperation operation, Path path)
    {
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion when !ConstantValues.ChangesConstant(conversion):
                Follow(conversion.Operand, path);
                break;
            case IConditionalOperation { WhenFalse: not null } conditional:
                FollowBranches(conditional, path);
                break;
            case ICoalesceOperation coalesce:
                Follow(coalesce.WhenNull, path);
                Follow(coalesce.Value, path);
                break;
            case ISwitchExpressionOperation switchExpression:
                FollowArms(switchExpression, path);
                break;
            case IConditionalAccessOperation access:
                Follow(access.WhenNotNull, path);
                break;
            case ISimpleAssignmentOperation assignment:
                Follow(assignment.Value, path);
                break;
            default:
                FollowSymbolOrKeep(operation, path);
                break;
        }
    }

    private void FollowBranches(IConditionalOperation conditional, Path path)
    {
        object? condition = conditional.Condition.ConstantValue.Value;
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

    /// <summary>Continues with the value of a variable, parameter, property or helper, unless code tests that value.</summary>
    private void FollowSymbolOrKeep(IOperation operation, Path path)
    {
        if (!operation.ConstantValue.HasValue && path.Helpers < MaxHelpers
            && operation.ReferencedSymbol() is { } symbol
            && SourceOf(operation, symbol, path) is { } source
            && !CodeBody.Of(operation, _cancellationToken).UsesOf(symbol).IsTested)
        {
            Follow(source, operation is IParameterReferenceOperation ? path.BackToCaller() : path.Through(operation));
        }
        else
        {
            _leaves.Add(new ValueLeaf(operation, path.Site ?? operation));
        }
    }

    private IOperation? SourceOf(IOperation reference, ISymbol symbol, Path path) => reference is IParameterReferenceOperation
        ? path.Call?.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue
            && SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, symbol))?.Value
        : SymbolValues.Find(reference, symbol, _compilation, _cancellationToken);

    /// <summary>The tracer's way to an operation.</summary>
    /// <param name="Helpers">The number of variables and helpers on the way.</param>
    /// <param name="Site">The part of the analyzed expression from which the way leads to other code.</param>
    /// <param name="Call">The call of the helper that contains the operation, for the values of its parameters.</param>
    /// <param name="Caller">The path at that call.</param>
    private sealed record Path(int Helpers, IOperation? Site, IInvocationOperation? Call, Path? Caller)
    {
        public static readonly Path Start = new(0, null, null, null);

        public Path Through(IOperation name) => name is IInvocationOperation call
            ? new Path(Helpers + 1, Site ?? name, call, this)
            : this with { Helpers = Helpers + 1, Site = Site ?? name };

        public Path BackToCaller() => Caller! with { Helpers = Helpers };
    }
}
