using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Finds the other value of a choice between exactly two. A branch that throws gives no value.</summary>
internal static class GenderChoice
{
    // A choice that is nested more deeply has more than two values.
    private const int MaxDepth = 4;

    /// <summary>The value that is chosen instead of the given one; null if the value is not in such a choice.</summary>
    public static IOperation? OtherWay(IOperation value)
    {
        if (Outermost(value) is not { } outermost)
        {
            return null;
        }

        List<IOperation> ways = Ways(outermost, most: 3);
        return ways.Count switch
        {
            1 => OtherStatement(outermost),
            2 => ways.FirstOrDefault(way => !ReferenceEquals(way, value.WithoutConversions())),
            _ => null,
        };
    }

    /// <summary>The two assignments to a local or member, if a method has exactly two and they are the branches of one <c>if</c> and <c>else</c> or of one <c>switch</c>.</summary>
    public static (ISimpleAssignmentOperation First, ISimpleAssignmentOperation Second)? AssignmentsInBranches(IOperation target)
    {
        IReadOnlyList<IOperation> writes = CodeBody.Of(target).UsesOf(target.ReferencedSymbol()!).Writes;
        return writes.Count == 2
            && writes[0].Parent is ISimpleAssignmentOperation first
            && writes[1].Parent is ISimpleAssignmentOperation second
            && AreBranches(first, second)
            ? (first, second)
            : null;
    }

    /// <summary>The outermost expression that can return an operation's value; null if the operation is nested too deeply.</summary>
    private static IOperation? Outermost(IOperation value)
    {
        IOperation current = value;
        for (int depth = 0; depth <= MaxDepth;)
        {
            switch (current.Parent)
            {
                case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation:
                    current = current.Parent;
                    break;
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, current):
                    current = conditional;
                    depth++;
                    break;
                case ISwitchExpressionArmOperation { Parent: { } choice } arm when ReferenceEquals(arm.Value, current):
                    current = choice;
                    depth++;
                    break;
                default:
                    return current;
            }
        }

        return null;
    }

    private static List<IOperation> Ways(IOperation value, int most)
    {
        var ways = new List<IOperation>();
        var open = new Stack<IOperation>(new[] { value });
        while (open.Count != 0 && ways.Count < most)
        {
            IOperation next = open.Pop().WithoutConversions();
            switch (next)
            {
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    open.Push(whenFalse);
                    open.Push(conditional.WhenTrue);
                    break;
                case ISwitchExpressionOperation choice:
                    choice.Arms.Reverse().ToList().ForEach(arm => open.Push(arm.Value));
                    break;
                case IThrowOperation:
                    break;
                default:
                    ways.Add(next);
                    break;
            }
        }

        return ways;
    }

    private static IOperation? OtherStatement(IOperation value) => value.Parent switch
    {
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IMemberReferenceOperation } assignment when ReferenceEquals(assignment.Value, value) =>
            AssignmentsInBranches(assignment.Target) is var (first, second) ? (ReferenceEquals(first, assignment) ? second : first).Value.WithoutConversions() : null,
        IReturnOperation { Syntax: ReturnStatementSyntax statement } => OtherReturn(statement, value.SemanticModel),
        _ => null,
    };

    /// <summary>The value in the other return statement of a getter that has two.</summary>
    private static IOperation? OtherReturn(ReturnStatementSyntax statement, SemanticModel? model)
    {
        ReturnStatementSyntax[]? returns = statement.FirstAncestorOrSelf<AccessorDeclarationSyntax>()?
            .DescendantNodes(node => node is not (ExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Take(3)
            .ToArray();
        return returns is { Length: 2 } && returns.FirstOrDefault(other => other != statement)?.Expression is { } value ? model?.GetOperation(value) : null;
    }

    private static bool AreBranches(ISimpleAssignmentOperation left, ISimpleAssignmentOperation right) =>
        SyntaxFactory.AreEquivalent(left.Target.Syntax, right.Target.Syntax)
        && Branch(left) is { } leftBranch
        && Branch(right) is { } rightBranch
        && !ReferenceEquals(leftBranch, rightBranch)
        && ReferenceEquals(leftBranch.Parent, rightBranch.Parent);

    /// <summary>The branch that always runs an assignment, in a statement with two branches.</summary>
    private static IOperation? Branch(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Parent is not IExpressionStatementOperation statement)
        {
            return null;
        }

        IOperation branch = statement.Parent is IBlockOperation block ? block : statement;
        return branch.Parent switch
        {
            IConditionalOperation => branch,
            ISwitchCaseOperation { Parent: ISwitchOperation { Cases.Length: 2 } @switch } section when @switch.Cases.Any(HasDefault) => section,
            _ => null,
        };
    }

    private static bool HasDefault(ISwitchCaseOperation section) => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
}
