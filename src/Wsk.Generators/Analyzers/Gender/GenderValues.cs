using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Calls;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>
/// Traces a gender further than other values: through calls that return a number as a cast would (<c>Convert.ToInt32</c>, <c>Unsafe.As</c> …), and through
/// variables that get one value in an <c>if</c> and another in its <c>else</c>.
/// </summary>
internal sealed class GenderValues
{
    // Together with the tracer's own limit this bounds the cost of one value.
    private const int MaxTraces = 32;

    private readonly List<ValueLeaf> _leaves = new();
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private int _traces;

    private GenderValues(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The expressions that a value can come from; none if there are too many.</summary>
    public static IReadOnlyList<ValueLeaf> Trace(IOperation value, Compilation compilation, CancellationToken cancellationToken)
    {
        var values = new GenderValues(compilation, cancellationToken);
        values.Follow(value, site: null);
        return values._traces > MaxTraces ? new List<ValueLeaf>() : values._leaves;
    }

    private void Follow(IOperation value, IOperation? site)
    {
        if (++_traces > MaxTraces)
        {
            return;
        }

        foreach (ValueLeaf leaf in ValueTracer.Trace(value, _compilation, _cancellationToken))
        {
            IOperation? behind = site ?? (leaf.IsDirect ? null : leaf.Site);
            if (leaf.Operation is ILocalReferenceOperation local && !IsTested(local) && GenderChoice.AssignmentsInBranches(local) is var (first, second))
            {
                // An expression in another statement cannot be underlined.
                Follow(first.Value, behind ?? local);
                Follow(second.Value, behind ?? local);
            }
            else if (HandedOn(leaf.Operation) is { } number)
            {
                Follow(number, behind);
            }
            else
            {
                _leaves.Add(site is null ? leaf : leaf with { Site = site });
            }
        }
    }

    private static bool IsTested(ILocalReferenceOperation local) => CodeBody.Of(local).UsesOf(local.Local).IsTested;

    private static IOperation? HandedOn(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } call => IsOwnNumber(call.TargetMethod, instance) ? instance : null,
        IInvocationOperation call when IndexOfNumber(call.TargetMethod) is { } index => CallArguments.At(call.Arguments, index),
        IPropertyReferenceOperation { Instance: { } nullable, Property.Name: "Value" } property when IsNullable(property.Property.ContainingType) => nullable,
        _ => null,
    };

    private static bool IsOwnNumber(IMethodSymbol method, IOperation instance) => method.Name switch
    {
        "GetValueOrDefault" => IsNullable(method.ContainingType),
        "GetHashCode" => instance.WithoutConversions().Type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean },
        _ => method.ContainingType.Is("System", "IConvertible"),
    };

    private static bool IsNullable(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static int? IndexOfNumber(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        return type.Is("System", "Convert") ? 0
            : type.SpecialType == SpecialType.System_Enum && method.Name == "ToObject" ? 1
            : type.Is("System.Runtime.CompilerServices", "Unsafe") && method is { Name: "As" or "BitCast", TypeParameters.Length: 2 } ? 0
            : null;
    }
}
