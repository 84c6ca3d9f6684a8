using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>Questions about operations that Roslyn does not answer with one call.</summary>
internal static class OperationExtensions
{
    /// <summary>The operation inside built-in conversions and parentheses.</summary>
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

    /// <summary>The outermost conversion of an operation; the operation itself if none is around it.</summary>
    public static IOperation WithOuterConversions(this IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
        {
            operation = conversion;
        }

        return operation;
    }

    /// <summary>The variable, member or method that an operation refers to.</summary>
    public static ISymbol? ReferencedSymbol(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        IInvocationOperation invocation => invocation.TargetMethod.OriginalDefinition,
        _ => null,
    };

    /// <summary>Whether the operation gets a new value, or can get one through a reference.</summary>
    public static bool IsWritten(this IOperation reference)
    {
        IOperation child = reference;
        while (child.Parent is { } transparent && IsTransparent(transparent))
        {
            child = transparent;
        }

        return child.Parent is { } parent && Writes(parent, child);
    }

    /// <summary>Whether a write to an operation writes to the operations in it.</summary>
    public static bool IsTransparent(IOperation operation) => operation is ITupleOperation or IParenthesizedOperation or IConversionOperation;

    /// <summary>Whether an operation writes to its child.</summary>
    public static bool Writes(IOperation parent, IOperation child) => parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, child) || assignment is ISimpleAssignmentOperation { IsRef: true },
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter is null || argument.Parameter.RefKind is RefKind.Ref or RefKind.Out,
        IVariableInitializerOperation initializer => initializer.Locals.Length == 0 && IsRefLocal(initializer),
        _ => false,
    };

    private static bool IsRefLocal(IVariableInitializerOperation initializer) =>
        initializer.Parent is IVariableDeclaratorOperation { Symbol.IsRef: true };
}
