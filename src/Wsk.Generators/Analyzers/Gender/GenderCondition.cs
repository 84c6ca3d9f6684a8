using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Finds out which gender a value of a choice is for. Only a fix needs it: a value for women must not become male.</summary>
internal static class GenderCondition
{
    private const int MaxDepth = 8;

    /// <summary>The gender that a value is chosen for: <see cref="GenderWord.Female"/> for the 0 of <c>isMale ? 1 : 0</c> and of <c>s == "女" ? 0 : 1</c>.</summary>
    public static GenderWord Whom(IOperation value, IOperation other) => Whom(value) is var whom and not GenderWord.None ? whom : Turn(Whom(other), outcome: false);

    private static GenderWord Whom(IOperation value)
    {
        IOperation current = value;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or ISimpleAssignmentOperation or IExpressionStatementOperation or IReturnOperation or IBlockOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IConditionalOperation conditional => Holds(conditional.Condition, ReferenceEquals(conditional.WhenTrue, current), MaxDepth),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation { Arms.Length: 2 } choice } arm => Whom(choice, arm),
            _ => GenderWord.None,
        };
    }

    private static GenderWord Whom(ISwitchExpressionOperation choice, ISwitchExpressionArmOperation arm) =>
        arm.Pattern is IConstantPatternOperation own ? Matches(choice.Value, own.Value, true)
        : choice.Arms.FirstOrDefault(other => !ReferenceEquals(other, arm))?.Pattern is IConstantPatternOperation other ? Matches(choice.Value, other.Value, false)
        : GenderWord.None;

    /// <summary>The gender of a person for whom a condition has the given outcome.</summary>
    private static GenderWord Holds(IOperation condition, bool outcome, int depth) => depth == 0 ? GenderWord.None : condition.WithoutConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Holds(not.Operand, !outcome, depth - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => Matches(equal.LeftOperand, equal.RightOperand, outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal => Matches(unequal.LeftOperand, unequal.RightOperand, !outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            Either(Holds(both.LeftOperand, outcome, depth - 1), Holds(both.RightOperand, outcome, depth - 1)),
        ICoalesceOperation coalesce => Holds(coalesce.Value, outcome, depth - 1),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test => Matches(test.Value, pattern.Value, outcome),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } test => Matches(test.Value, pattern.Value, !outcome),
        { } other => Turn(Named(other, depth), outcome),
    };

    private static GenderWord Matches(IOperation left, IOperation right, bool outcome)
    {
        (left, right) = (left.WithoutConversions(), right.WithoutConversions());
        return (left.ConstantValue.Value ?? right.ConstantValue.Value) is bool expected
            ? Turn(Either(Named(left, MaxDepth), Named(right, MaxDepth)), outcome == expected)
            : Turn(Either(Constant(left), Constant(right)), outcome);
    }

    private static GenderWord Constant(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => GenderNames.Read(text),
        { ConstantValue: { HasValue: true, Value: char unit } } => GenderNames.Read(unit.ToString()),
        IFieldReferenceOperation { Field.HasConstantValue: true } field => GenderNames.Read(field.Field.Name),
        _ => GenderWord.None,
    };

    /// <summary>The gender that the names in a condition mean: <c>user.IsMale</c>, <c>isFemale.Value</c>, <c>s.Equals("女")</c>.</summary>
    private static GenderWord Named(IOperation operation, int depth)
    {
        operation = operation.WithoutConversions();
        GenderWord argument = operation is IInvocationOperation call
            ? call.Arguments.Select(each => Constant(each.Value.WithoutConversions())).FirstOrDefault(word => word != GenderWord.None)
            : GenderWord.None;
        GenderWord name = operation.ReferencedSymbol() is { } symbol ? GenderNames.Read(symbol.Name) : GenderWord.None;
        IOperation? instance = (operation as IMemberReferenceOperation)?.Instance ?? (operation as IInvocationOperation)?.Instance;
        return argument != GenderWord.None ? argument
            : name != GenderWord.None ? name
            : instance is not null && depth != 0 ? Named(instance, depth - 1)
            : GenderWord.None;
    }

    private static GenderWord Turn(GenderWord word, bool outcome) => outcome ? word : word switch
    {
        GenderWord.Male => GenderWord.Female,
        GenderWord.Female => GenderWord.Male,
        _ => GenderWord.None,
    };

    private static GenderWord Either(GenderWord left, GenderWord right) =>
        left == GenderWord.None || left == right ? right : right == GenderWord.None ? left : GenderWord.None;
}
