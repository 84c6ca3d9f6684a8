using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>Recognises the string that ToSessionFrom or TryToSessionFrom made, also in a variable that never holds anything else.</summary>
internal static class FinishedPayload
{
    // What a local holds is asked wherever it is used.
    private static readonly ConditionalWeakTable<SymbolUses, StrongBox<bool>> s_locals = new();

    public static bool Is(IOperation? operation, Compilation compilation, CancellationToken cancellationToken)
    {
        if (operation is null)
        {
            return false;
        }

        IOperation value = operation.WithoutConversions();
        return value switch
        {
            IConditionalAccessInstanceOperation => Is(Receiver(value), compilation, cancellationToken),
            IConditionalAccessOperation access => Is(access.WhenNotNull, compilation, cancellationToken),
            ILocalReferenceOperation local => IsLocal(local, cancellationToken),
            _ => ValueTracer.Trace(value, compilation, cancellationToken) is [var leaf] && IsCall(leaf.Operation),
        };
    }

    private static bool IsCall(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: WellKnownNames.ToSessionFrom, Parameters.IsEmpty: true } method }
        && IsSessionFrom(method.ContainingType);

    private static bool IsSessionFrom(INamedTypeSymbol type) =>
        type.Is(WellKnownNames.Wsk, "ISessionFrom") || type.AllInterfaces.Any(implemented => implemented.Is(WellKnownNames.Wsk, "ISessionFrom"));

    private static IOperation? Receiver(IOperation instance)
    {
        IOperation? current = instance;
        while (current is not null and not IConditionalAccessOperation)
        {
            current = current.Parent;
        }

        return (current as IConditionalAccessOperation)?.Operation;
    }

    /// <summary>A local whose every value is a payload, or is made of the local itself: <c>s = s.Substring(0, 1000)</c>.</summary>
    private static bool IsLocal(ILocalReferenceOperation reference, CancellationToken cancellationToken)
    {
        SymbolUses uses = CodeBody.Of(reference, cancellationToken).UsesOf(reference.Local);
        return s_locals.GetValue(uses, key => new StrongBox<bool>(HoldsPayload(key, cancellationToken))).Value;
    }

    private static bool HoldsPayload(SymbolUses uses, CancellationToken cancellationToken)
    {
        IOperation? initializer = uses.Declarator?.GetVariableInitializer()?.Value;
        bool isPayload = initializer is not null && IsCall(initializer.WithoutConversions());
        if (initializer is not null && !isPayload)
        {
            return false;
        }

        foreach (IOperation use in uses.References.Where(use => use.IsWritten() || use.Parent is IDeclarationExpressionOperation))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsPayloadWritten(use))
            {
                isPayload = true;
            }
            else if (use.Parent is not ISimpleAssignmentOperation assignment || !IsMadeOf(assignment.Value, uses))
            {
                return false;
            }
        }

        return isPayload;
    }

    private static bool IsMadeOf(IOperation value, SymbolUses uses) => uses.FindIn(value.Syntax.Span) is not null;

    private static bool IsPayloadWritten(IOperation write)
    {
        IOperation target = write.Parent is IDeclarationExpressionOperation declaration ? declaration : write;
        return target.Parent switch
        {
            ISimpleAssignmentOperation assignment => IsCall(assignment.Value.WithoutConversions()),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: WellKnownNames.TryToSessionFrom } method } } argument =>
                argument.Parameter is { RefKind: RefKind.Out, Type.SpecialType: SpecialType.System_String } && IsSessionFrom(method.ContainingType),
            _ => false,
        };
    }
}
