using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Calls a rule for every value that reaches a member of interest to the rule.</summary>
internal static class MemberValueActions
{
    public static void Register(
        CompilationStartAnalysisContext context,
        AnnotatedTypes types,
        Func<MemberMapping, bool> isWanted,
        Action<OperationAnalysisContext, MemberValue> inspect)
    {
        var sinks = new MemberValueSinks(types, isWanted);
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
