using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// Whether code looks at a value before it uses it. Behind <c>if (gender != 0)</c> not every value of <c>gender</c> gets through, and which does
/// cannot be told here.
/// </summary>
internal static class ValueTests
{
    public static bool Tests(IOperation root, ISymbol symbol) => root.ReferencesTo(symbol).Any(IsTest);

    private static bool IsTest(IOperation reference)
    {
        IOperation child = reference;
        for (IOperation? parent = reference.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when ReferenceEquals(conditional.Condition, child):
                    return !OnlyThrows(conditional);
                case IBinaryOperation { OperatorKind: not BinaryOperatorKind.Add } when !IsInThrowingCondition(parent):
                case IIsPatternOperation when !IsInThrowingCondition(parent):
                case ISwitchOperation @switch when ReferenceEquals(@switch.Value, child):
                case ISwitchExpressionOperation switchExpression when ReferenceEquals(switchExpression.Value, child):
                case ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Guard, child):
                case ILoopOperation:
                    return true;
            }

            child = parent;
        }

        return false;
    }

    private static bool IsInThrowingCondition(IOperation operation)
    {
        IOperation child = operation;
        for (IOperation? parent = operation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation conditional && ReferenceEquals(conditional.Condition, child))
            {
                return OnlyThrows(conditional);
            }

            child = parent;
        }

        return false;
    }

    // What is refused by an exception is wrong all the same.
    private static bool OnlyThrows(IConditionalOperation conditional) =>
        conditional is { WhenFalse: null, WhenTrue: IThrowOperation or IBlockOperation { Operations: [IThrowOperation] } };
}
