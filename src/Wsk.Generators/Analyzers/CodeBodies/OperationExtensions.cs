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

    /// <summary>The variable, member or method that an operation names.</summary>
    public static ISymbol? ReferencedSymbol(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        IInvocationOperation invocation => invocation.TargetMethod.OriginalDefinition,
        _ => null,
    };

    /// <summary>Whether the operation is given a new value, or may be through a reference to it.</summary>
    public static bool IsWritten(this IOperation reference)
    {
        IOperation child = reference;
        while (child.Parent is { } transparent && IsTransparent(transparent))
        {
            child = transparent;
        }

        return child.Parent is { } parent && Writes(parent, child);
    }

    /// <summary>Whether writing to an operation writes to what stands in it.</summary>
    public static bool IsTransparent(IOperation operation) => operation is ITupleOperation or IParenthesizedOperation or IConversionOperation;

    /// <summary>Whether an operation writes to one that stands directly in it.</summary>
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
