using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>
/// Recognizes a value that is replaced on every path before other code can see the object:
/// <c>var c = new Card { Gender = 3 }; if (m) c.Gender = 1; else c.Gender = 2;</c>.
/// </summary>
internal static class ReplacedValues
{
    /// <summary>Whether the value that an assignment gives to a member is replaced.</summary>
    public static bool IsReplaced(IOperation assignment, IMemberReferenceOperation target, CancellationToken cancellationToken)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } initializer)
        {
            return IsReplacedLater(initializer.Parent!, target.Member, cancellationToken);
        }

        return assignment.Parent is IExpressionStatementOperation
            && target.Instance is { } instance
            && HeldObject.Named(instance, assignment, cancellationToken) is { } held
            && ReplacementSearch.IsReplaced(held, target.Member, assignment, cancellationToken);
    }

    /// <summary>Whether the value that a new object's member gets during creation is replaced.</summary>
    public static bool IsReplacedLater(IOperation made, ISymbol member, CancellationToken cancellationToken) =>
        HeldObject.Made(made, cancellationToken) is { } held && ReplacementSearch.IsReplaced(held, member, made, cancellationToken);

    /// <summary>Whether the value that a constructor passes to <c>: this(…)</c> or <c>: base(…)</c> is replaced in the constructor's own body.</summary>
    public static bool IsReplacedBehind(IInvocationOperation chained, ISymbol member, CancellationToken cancellationToken) =>
        (chained.Parent is IExpressionStatementOperation statement ? statement.Parent : chained.Parent) is IConstructorBodyOperation body
        && IsReplacedBy(body, member, cancellationToken);

    /// <summary>Whether every constructor replaces the value of a member's initializer.</summary>
    public static bool IsReplacedByConstructors(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (IMethodSymbol constructor in member.ContainingType.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared || constructor.Parameters.IsEmpty))
        {
            if (constructor.DeclaringSyntaxReferences is not [var reference]
                || reference.GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax declaration
                || compilation.OperationOf(declaration, cancellationToken) is not IConstructorBodyOperation body)
            {
                return false;
            }

            bool callsAnother = declaration.Initializer is { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword };
            if (!callsAnother && !IsReplacedBy(body, member, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReplacedBy(IConstructorBodyOperation body, ISymbol member, CancellationToken cancellationToken) =>
        (body.BlockBody ?? body.ExpressionBody) is { } block
        && ReplacementSearch.IsReplacedIn(block, HeldObject.Under(body, cancellationToken), member, cancellationToken);
}
