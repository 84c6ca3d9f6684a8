using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Questions about operations that Roslyn does not answer in one call.</summary>
internal static class OperationExtensions
{
    /// <summary>The operation under built-in conversions and parentheses.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The outermost operation around this one: the body of the method, or the initialiser.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    public static bool IsInNestedFunction(this IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variable, member or method that an operation names.</summary>
    public static ISymbol? ReferencedSymbol(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        IInvocationOperation invocation => invocation.TargetMethod.OriginalDefinition,
        _ => null,
    };

    /// <summary>Every place inside an operation that names a symbol.</summary>
    public static IEnumerable<IOperation> ReferencesTo(this IOperation root, ISymbol symbol) =>
        root.DescendantsAndSelf().Where(operation => SymbolEqualityComparer.Default.Equals(operation.ReferencedSymbol(), symbol));

    /// <summary>Whether the operation is given a new value, or may be through a reference to it.</summary>
    public static bool IsWritten(this IOperation reference)
    {
        IOperation child = reference;
        IOperation? parent = reference.Parent;
        while (parent is ITupleOperation or IParenthesizedOperation or IConversionOperation)
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, child) || assignment is ISimpleAssignmentOperation { IsRef: true },
            IIncrementOrDecrementOperation or IAddressOfOperation => true,
            IArgumentOperation argument => argument.Parameter is null || argument.Parameter.RefKind is RefKind.Ref or RefKind.Out,
            IVariableInitializerOperation initializer => initializer.Locals.Length == 0 && IsRefLocal(initializer),
            _ => false,
        };
    }

    private static bool IsRefLocal(IVariableInitializerOperation initializer) =>
        initializer.Parent is IVariableDeclaratorOperation { Symbol.IsRef: true };
}
