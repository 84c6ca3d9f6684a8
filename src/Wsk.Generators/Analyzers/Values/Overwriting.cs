using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// Recognises a value that a member only holds until the next assignment, as in <c>c.CustomData = json; c.CustomData = UriComponent.Encode(c.CustomData);</c>.
/// </summary>
internal static class Overwriting
{
    public static bool IsOverwritten(IOperation assignment)
    {
        if (assignment is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Parent: IExpressionStatementOperation { Parent: IBlockOperation block } statement })
        {
            return false;
        }

        foreach (IOperation next in block.Operations.SkipWhile(operation => !ReferenceEquals(operation, statement)).Skip(1))
        {
            if (next is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IMemberReferenceOperation other } } && IsSame(target, other))
            {
                return true;
            }

            // Until then nobody else may see the object.
            if (next is not (IExpressionStatementOperation or IVariableDeclarationGroupOperation)
                || next.Descendants().Any(operation => operation is IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IThrowOperation))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSame(IMemberReferenceOperation left, IMemberReferenceOperation right) =>
        SymbolEqualityComparer.Default.Equals(left.Member, right.Member)
        && (left.Instance, right.Instance) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
            (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
            _ => false,
        };
}
