using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// Whether code looks at a value before it uses it. Behind <c>if (gender != 0)</c> not every value of <c>gender</c> gets through, and which does
/// cannot be told here.
/// </summary>
/// <param name="IsTested">Whether what stands here decides how the code goes on.</param>
/// <param name="OnlyThrows">Whether it stands in a condition that only decides about an exception: what is refused by one is wrong all the same.</param>
internal readonly record struct ValueTesting(bool IsTested, bool OnlyThrows)
{
    /// <summary>The same for an operation that stands directly in another one.</summary>
    public ValueTesting Inside(IOperation parent, IOperation child)
    {
        switch (parent)
        {
            case IBlockOperation:
                return default;
            case IConditionalOperation conditional when ReferenceEquals(conditional.Condition, child):
                bool onlyThrows = conditional is { WhenFalse: null, WhenTrue: IThrowOperation or IBlockOperation { Operations: [IThrowOperation] } };
                return new ValueTesting(!onlyThrows, onlyThrows);
            case IBinaryOperation { OperatorKind: not BinaryOperatorKind.Add } when !OnlyThrows:
            case IIsPatternOperation when !OnlyThrows:
            case ISwitchOperation @switch when ReferenceEquals(@switch.Value, child):
            case ISwitchExpressionOperation switchExpression when ReferenceEquals(switchExpression.Value, child):
            case ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Guard, child):
            case ILoopOperation:
                return this with { IsTested = true };
            default:
                return this;
        }
    }
}
