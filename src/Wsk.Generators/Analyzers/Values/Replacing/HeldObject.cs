using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>An object under the one name by which the code at hand gets at it: a local, a parameter or <c>this</c>.</summary>
internal sealed class HeldObject
{
    private readonly IOperation? _function;

    private HeldObject(CodeBody code, SymbolUses uses, IOperation anchor)
    {
        Code = code;
        Uses = uses;
        _function = code.FunctionOf(anchor);
    }

    public CodeBody Code { get; }

    /// <summary>What the code does with the name.</summary>
    public SymbolUses Uses { get; }

    /// <summary>The statements behind which the name means nothing; null where the object is seen behind the end of the code.</summary>
    public IOperation? Scope { get; private init; }

    /// <summary>Whether other code can get at the object in some way but this name, so that any call may use it.</summary>
    public bool IsShared { get; private init; }

    /// <summary>The object that an expression names at some place.</summary>
    public static HeldObject? Named(IOperation instance, IOperation place, CancellationToken cancellationToken)
    {
        var code = CodeBody.Of(instance, cancellationToken);
        switch (instance)
        {
            case var _ when code.HasGoto:
                return null;
            case ILocalReferenceOperation { Local: { IsRef: false } local } when code.UsesOf(local) is { Declarator: { } declarator } uses:
                bool isNew = declarator.GetVariableInitializer()?.Value.WithoutConversions() is IObjectCreationOperation or IWithOperation
                    && uses.Writes.Count == 0
                    && NameSecrecy.Of(uses, code, declarator).HidesObjectUntil(place.Syntax.SpanStart)
                    && !GoesRound(place, ScopeOf(declarator));
                return new HeldObject(code, uses, instance) { Scope = isNew ? ScopeOf(declarator) : null, IsShared = !isNew };
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                return new HeldObject(code, code.UsesOf(parameter.Parameter), instance) { IsShared = true };
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return new HeldObject(code, code.UsesOfInstance, instance) { IsShared = true };
            default:
                return null;
        }
    }

    /// <summary>A new object, if it is put into a local and nowhere else.</summary>
    public static HeldObject? Made(IOperation made, CancellationToken cancellationToken)
    {
        IOperation value = made;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        var code = CodeBody.Of(made, cancellationToken);
        ILocalSymbol? local = value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } => declared,
            ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local: var assigned }, Parent: IExpressionStatementOperation } => assigned,
            _ => null,
        };
        if (local is not { IsRef: false, IsUsing: false }
            || code.HasGoto
            || code.UsesOf(local) is not { Declarator: { } declarator } uses
            || !NameSecrecy.Of(uses, code, declarator).HidesNameUntil(made.Syntax.SpanStart))
        {
            return null;
        }

        bool isShared = GoesRound(made, ScopeOf(declarator));
        return new HeldObject(code, uses, declarator) { Scope = isShared ? null : ScopeOf(declarator), IsShared = isShared };
    }

    /// <summary>The object that a constructor makes.</summary>
    public static HeldObject Under(IConstructorBodyOperation constructor, CancellationToken cancellationToken)
    {
        var code = CodeBody.Of(constructor, cancellationToken);
        return new HeldObject(code, code.UsesOfInstance, constructor);
    }

    /// <summary>Whether a reference only reads or sets a member of the object, or copies the object without a member's value.</summary>
    public bool IsHarmless(IOperation reference, ISymbol member) =>
        reference is IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.ContainingTypeInstance }
        || (ReferenceEquals(Code.FunctionOf(reference), _function)
            && (NameSecrecy.KeepsObject(reference)
                && (reference.Parent is not IWithOperation copy || copy.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(set => IsMember(set.Target, member)) == true)));

    /// <summary>Whether an assignment's target is the member of this object, or the name itself.</summary>
    public bool IsReplacedAt(IOperation target, ISymbol member) => target switch
    {
        IMemberReferenceOperation { Instance: { } instance } => IsMember(target, member) && IsName(instance),
        _ => IsName(target),
    };

    private static bool IsMember(IOperation target, ISymbol member) =>
        target is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(Root(reference.Member), Root(member));

    private static ISymbol Root(ISymbol member)
    {
        while (member is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            member = overridden;
        }

        return member.OriginalDefinition;
    }

    private bool IsName(IOperation operation) => operation is ILocalReferenceOperation or IParameterReferenceOperation
        or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        && ReferenceEquals(Uses.FindIn(operation.Syntax.Span), operation);

    private static IOperation? ScopeOf(IOperation declarator)
    {
        IOperation? scope = declarator.Parent;
        while (scope is not null and not (IBlockOperation or ISwitchCaseOperation))
        {
            scope = scope.Parent;
        }

        return scope;
    }

    /// <summary>Whether a loop, a switch or a try stands between a place and the scope of the name: from there, code gets past statements to where the name still means something.</summary>
    private static bool GoesRound(IOperation place, IOperation? scope)
    {
        IOperation? current = place.Parent;
        while (current is not (null or ILoopOperation or ISwitchOperation or ITryOperation) && !ReferenceEquals(current, scope))
        {
            current = current.Parent;
        }

        return current is ILoopOperation or ISwitchOperation or ITryOperation;
    }
}
