using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Constructors;

/// <summary>Reads the body of a constructor.</summary>
internal static class ConstructorBody
{
    /// <summary>The assignments to members of the new object that always run.</summary>
    public static IEnumerable<(ISymbol Member, IOperation Value)> Assignments(IConstructorBodyOperation body) =>
        Statements(body).OfType<IExpressionStatementOperation>().SelectMany(statement => Assignments(statement.Operation));

    /// <summary>The call of another constructor by <c>: this(…)</c> or <c>: base(…)</c>.</summary>
    public static IInvocationOperation? Chained(IConstructorBodyOperation body) => body.Initializer switch
    {
        IExpressionStatementOperation { Operation: IInvocationOperation invocation } => invocation,
        IInvocationOperation invocation => invocation,
        _ => null,
    };

    private static IEnumerable<IOperation> Statements(IConstructorBodyOperation body) =>
        (body.BlockBody ?? body.ExpressionBody)?.Operations ?? Enumerable.Empty<IOperation>();

    private static IEnumerable<(ISymbol Member, IOperation Value)> Assignments(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => Assigned(assignment.Target, assignment.Value),
        IDeconstructionAssignmentOperation assignment => Assigned(assignment.Target, assignment.Value),
        _ => Enumerable.Empty<(ISymbol, IOperation)>(),
    };

    private static IEnumerable<(ISymbol Member, IOperation Value)> Assigned(IOperation target, IOperation value)
    {
        if (target is ITupleOperation targets && value.WithoutConversions() is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            return targets.Elements.Zip(values.Elements, Assigned).SelectMany(found => found);
        }

        return target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } reference
            ? new[] { (reference.Member, value) }
            : Enumerable.Empty<(ISymbol, IOperation)>();
    }
}
