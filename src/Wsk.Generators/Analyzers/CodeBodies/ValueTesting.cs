using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>
/// Whether code tests a value before it uses the value. Behind <c>if (gender != 0)</c> only some values of <c>gender</c> are possible, and the rules do
/// not know which.
/// </summary>
/// <param name="IsTested">Whether the operation decides how the code continues.</param>
/// <param name="OnlyThrows">Whether the operation is in a condition that only decides about an exception. A value that leads to an exception is wrong as well.</param>
internal readonly record struct ValueTesting(bool IsTested, bool OnlyThrows)
{
    /// <summary>The testing of a child operation.</summary>
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
