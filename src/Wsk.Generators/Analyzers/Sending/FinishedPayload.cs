using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>Recognizes the string from ToSessionFrom or TryToSessionFrom and its bytes, also in a variable that never holds anything else.</summary>
internal static class FinishedPayload
{
    private const int MaxLocals = 8;

    // The question is asked for every use of a local, so the answer is kept.
    private static readonly ConditionalWeakTable<SymbolUses, StrongBox<bool>> s_locals = new();

    public static bool Is(IOperation? operation, Compilation compilation, CancellationToken cancellationToken) =>
        Is(operation, compilation, MaxLocals, cancellationToken);

    private static bool Is(IOperation? operation, Compilation compilation, int locals, CancellationToken cancellationToken)
    {
        IOperation? value = Unwrapped(operation);
        return value switch
        {
            null => false,
            _ when IsCall(value) => true,
            ILocalReferenceOperation local => locals > 0 && IsLocal(local, compilation, locals - 1, cancellationToken),
            _ => ValueTracer.Trace(value, compilation, cancellationToken) is [var leaf] && Unwrapped(leaf.Operation) is { } call && IsCall(call),
        };
    }

    /// <summary>The operation under <c>?.</c> and under calls that keep the payload whole: <c>Trim</c>, <c>ToString</c>, <c>AsSpan()</c>, <c>GetBytes</c>.</summary>
    private static IOperation? Unwrapped(IOperation? operation)
    {
        IOperation? value = operation?.WithoutConversions();
        while (true)
        {
            IOperation? inner = value switch
            {
                IConditionalAccessInstanceOperation => Receiver(value),
                IConditionalAccessOperation access => access.WhenNotNull,
                IConversionOperation { Type.Name: "ReadOnlySpan" or "ReadOnlyMemory" } conversion => conversion.Operand,
                IInvocationOperation call => Unchanged(call),
                _ => null,
            };
            if (inner is null)
            {
                return value;
            }

            value = inner.WithoutConversions();
        }
    }

    private static IOperation? Unchanged(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "Normalize" } => call.Instance,
        { Name: "AsSpan" or "AsMemory" } method when call.Arguments.Length == 1 && method.ContainingType.Is("System", "MemoryExtensions") => call.Arguments[0].Value,
        { Name: "GetBytes" } method when call.Arguments.Length == 1 && method.ContainingType.Is("System.Text", "Encoding") => call.Arguments[0].Value,
        _ => null,
    };

    private static bool IsCall(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: WellKnownNames.ToSessionFrom, Parameters.IsEmpty: true } method }
        && IsSessionFrom(method.ContainingType);

    private static bool IsSessionFrom(INamedTypeSymbol type) =>
        type.Is(WellKnownNames.Wsk, WellKnownNames.ISessionFrom) || type.AllInterfaces.Any(implemented => implemented.Is(WellKnownNames.Wsk, WellKnownNames.ISessionFrom));

    private static IOperation? Receiver(IOperation instance)
    {
        IOperation child = instance;
        while (child.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child))
            {
                return access.Operation;
            }

            child = parent;
        }

        return null;
    }

    /// <summary>Whether every value of a local is a payload or is made from the local itself, as in <c>s = s.Substring(0, 1000)</c>.</summary>
    private static bool IsLocal(ILocalReferenceOperation reference, Compilation compilation, int locals, CancellationToken cancellationToken)
    {
        // An answer from further down a chain of locals depends on the remaining limit, so it is not kept.
        SymbolUses uses = CodeBody.Of(reference, cancellationToken).UsesOf(reference.Local);
        return locals == MaxLocals - 1
            ? s_locals.GetValue(uses, key => new StrongBox<bool>(HoldsPayload(key, compilation, locals, cancellationToken))).Value
            : HoldsPayload(uses, compilation, locals, cancellationToken);
    }

    private static bool HoldsPayload(SymbolUses uses, Compilation compilation, int locals, CancellationToken cancellationToken)
    {
        IOperation? initializer = uses.Declarator?.GetVariableInitializer()?.Value;
        bool isGiven = Is(initializer, compilation, locals, cancellationToken);
        if (initializer is not null && !isGiven)
        {
            return false;
        }

        foreach (IOperation use in uses.References.Where(use => use.IsWritten() || use.Parent is IDeclarationExpressionOperation))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isPayloadWritten = IsPayloadWritten(use, compilation, locals, cancellationToken);
            if (!isPayloadWritten && (use.Parent is not ISimpleAssignmentOperation assignment || !IsMadeOf(assignment.Value, uses)))
            {
                return false;
            }

            isGiven |= isPayloadWritten;
        }

        return isGiven;
    }

    private static bool IsMadeOf(IOperation value, SymbolUses uses) => uses.FindIn(value.Syntax.Span) is not null;

    private static bool IsPayloadWritten(IOperation write, Compilation compilation, int locals, CancellationToken cancellationToken)
    {
        IOperation target = write.Parent is IDeclarationExpressionOperation declaration ? declaration : write;
        return target.Parent switch
        {
            ISimpleAssignmentOperation { Value: not ILocalReferenceOperation } assignment => Is(assignment.Value, compilation, locals, cancellationToken),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: WellKnownNames.TryToSessionFrom } method } } argument =>
                argument.Parameter is { RefKind: RefKind.Out, Type.SpecialType: SpecialType.System_String } && IsSessionFrom(method.ContainingType),
            _ => false,
        };
    }
}
