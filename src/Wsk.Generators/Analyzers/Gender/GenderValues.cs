using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>
/// Follows a gender further than other values: through calls that hand a number on as a cast would (<c>Convert.ToInt32</c>, <c>Unsafe.As</c> …), and through
/// variables that an <c>if</c> and its <c>else</c> give a value each.
/// </summary>
internal sealed class GenderValues
{
    // Together with the tracer's own budget this bounds what one value costs.
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

    /// <summary>The expressions that a value may come from; none where there are too many to look at.</summary>
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
                // What stands in other statements cannot be underlined itself.
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
        IInvocationOperation call => Argument(call, IndexOfNumber(call.TargetMethod)),
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

    private static IOperation? Argument(IInvocationOperation call, int? index) =>
        index is null ? null : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == index)?.Value;
}
