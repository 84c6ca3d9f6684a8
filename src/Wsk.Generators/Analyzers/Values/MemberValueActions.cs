using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Calls a rule for every value on its way into a member that the rule cares about.</summary>
internal static class MemberValueActions
{
    public static void Register(
        CompilationStartAnalysisContext context,
        KnownSymbols symbols,
        Func<MemberMapping, bool> isWanted,
        Action<OperationAnalysisContext, MemberValue> inspect)
    {
        var sinks = new MemberValueSinks(symbols, isWanted);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (MemberValue value in sinks.Find(operation.Operation, operation.ContainingSymbol, operation.CancellationToken))
                {
                    inspect(operation, value);
                }
            },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.DeconstructionAssignment,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.ParameterInitializer,
            OperationKind.ObjectCreation,
            OperationKind.Invocation,
            OperationKind.Return);
    }
}
