using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// Recognises a value that a member only holds until another one replaces it, on every path on which anybody comes to see the object:
/// <c>var c = new Card { Gender = 3 }; if (m) c.Gender = 1; else c.Gender = 2;</c>.
/// </summary>
internal static class Overwriting
{
    /// <summary>Whether what an assignment gives to its target, or to a part of it, is replaced.</summary>
    public static bool IsOverwritten(IOperation assignment, IMemberReferenceOperation target, CancellationToken cancellationToken)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } initializer)
        {
            return IsOverwrittenLater(initializer.Parent!, target.Member, cancellationToken);
        }

        return assignment.Parent is IExpressionStatementOperation
            && target.Instance is { } instance
            && HeldObject.Named(instance, assignment, cancellationToken) is { } held
            && ReplacementSearch.IsReplaced(held, target.Member, assignment, cancellationToken);
    }

    /// <summary>Whether what a new object's member is given in the making is replaced.</summary>
    public static bool IsOverwrittenLater(IOperation made, ISymbol member, CancellationToken cancellationToken) =>
        HeldObject.Made(made, cancellationToken) is { } held && ReplacementSearch.IsReplaced(held, member, made, cancellationToken);

    /// <summary>Whether what a constructor gives to another one, by <c>: this(…)</c> or <c>: base(…)</c>, is replaced in its own body.</summary>
    public static bool IsOverwrittenBehind(IInvocationOperation chained, ISymbol member, CancellationToken cancellationToken) =>
        (chained.Parent is IExpressionStatementOperation statement ? statement.Parent : chained.Parent) is IConstructorBodyOperation body
        && IsOverwrittenBy(body, member, cancellationToken);

    /// <summary>Whether what stands in a member's declaration is replaced in every constructor.</summary>
    public static bool IsOverwrittenByConstructors(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        bool isReplaced = false;
        foreach (IMethodSymbol constructor in member.ContainingType.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared || constructor.Parameters.IsEmpty))
        {
            if (constructor.DeclaringSyntaxReferences is not [var reference]
                || reference.GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax declaration
                || compilation.OperationOf(declaration, cancellationToken) is not IConstructorBodyOperation body)
            {
                return false;
            }

            bool callsAnother = declaration.Initializer is { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword };
            if (!callsAnother && !IsOverwrittenBy(body, member, cancellationToken))
            {
                return false;
            }

            isReplaced |= !callsAnother;
        }

        return isReplaced;
    }

    private static bool IsOverwrittenBy(IConstructorBodyOperation body, ISymbol member, CancellationToken cancellationToken) =>
        (body.BlockBody ?? body.ExpressionBody) is { } block
        && ReplacementSearch.IsReplacedIn(block, HeldObject.Under(body, cancellationToken), member, cancellationToken);
}
