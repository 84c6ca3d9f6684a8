using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;

namespace Wsk.Generators.Analyzers.Values.Replacing;

/// <summary>An object under the one name by which a piece of code refers to it: a local, a parameter or <c>this</c>.</summary>
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

    /// <summary>The references to the name.</summary>
    public SymbolUses Uses { get; }

    /// <summary>The block in which the name is known; null if other code sees the object when the code ends.</summary>
    public IOperation? Scope { get; private init; }

    /// <summary>Whether other code may have a reference to the object, so that any call may read the object.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Whether the object lives on when another one is assigned to the name.</summary>
    public bool OutlivesName { get; private init; }

    /// <summary>The object that an expression refers to at some place.</summary>
    public static HeldObject? Named(IOperation instance, IOperation place, CancellationToken cancellationToken)
    {
        var code = CodeBody.Of(instance, cancellationToken);
        return instance switch
        {
            _ when code.HasGoto => null,
            ILocalReferenceOperation { Local: { IsRef: false } local } when code.UsesOf(local) is { Declarator: { } declarator } uses =>
                InLocal(local, uses, declarator, instance, place, code),
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } =>
                new HeldObject(code, code.UsesOf(parameter), instance) { IsShared = true, OutlivesName = parameter.Type.IsReferenceType },
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } =>
                new HeldObject(code, code.UsesOfInstance, instance) { IsShared = true },
            _ => null,
        };
    }

    /// <summary>A new object that is assigned to a local and to nothing else.</summary>
    public static HeldObject? Made(IOperation made, CancellationToken cancellationToken)
    {
        IOperation value = made.WithOuterConversions();
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
            || !LocalEscape.Of(uses, code, declarator).HidesNameUntil(made.Syntax.SpanStart))
        {
            return null;
        }

        bool isShared = CanComeBack(made, ScopeOf(declarator));
        return new HeldObject(code, uses, declarator) { Scope = isShared ? null : ScopeOf(declarator), IsShared = isShared };
    }

    /// <summary>The object that a constructor initializes.</summary>
    public static HeldObject Under(IConstructorBodyOperation constructor, CancellationToken cancellationToken)
    {
        var code = CodeBody.Of(constructor, cancellationToken);
        return new HeldObject(code, code.UsesOfInstance, constructor);
    }

    /// <summary>Whether a reference only reads or sets a member of the object, or copies the object without the given member's value.</summary>
    public bool IsHarmless(IOperation reference, ISymbol member) =>
        reference is IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.ContainingTypeInstance }
        || (ReferenceEquals(Code.FunctionOf(reference), _function)
            && LocalEscape.KeepsObject(reference)
            && (reference.Parent is not IWithOperation copy || Sets(copy, member)));

    /// <summary>Whether an assignment's target is the given member of this object.</summary>
    public bool IsMemberAt(IOperation target, ISymbol member) => target is IMemberReferenceOperation { Instance: { } instance } && IsMember(target, member) && IsNameAt(instance);

    /// <summary>Whether an operation is the name of this object.</summary>
    public bool IsNameAt(IOperation operation) => ReferenceEquals(Uses.FindIn(operation.Syntax.Span), operation);

    private static HeldObject InLocal(ILocalSymbol local, SymbolUses uses, IVariableDeclaratorOperation declarator, IOperation instance, IOperation place, CodeBody code)
    {
        IOperation? scope = ScopeOf(declarator);
        bool comesBack = CanComeBack(place, scope);
        bool isOwn = LocalEscape.Of(uses, code, declarator).HidesObjectUntil(place.Syntax.SpanStart) && IsCreation(declarator.GetVariableInitializer()?.Value);
        bool isNew = isOwn && uses.Writes.Count == 0 && !comesBack;
        bool mayBeOther = !isOwn || uses.Writes.Any(write => (comesBack || write.Syntax.SpanStart < place.Syntax.SpanStart) && !IsGivenCreation(write));
        return new HeldObject(code, uses, instance)
        {
            Scope = isNew ? scope : null,
            IsShared = !isNew,
            OutlivesName = local.Type.IsReferenceType && mayBeOther,
        };
    }

    private static bool IsCreation(IOperation? value) => value?.WithoutConversions() is IObjectCreationOperation or IWithOperation;

    private static bool IsGivenCreation(IOperation write) => write.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && IsCreation(assignment.Value);

    private static bool Sets(IWithOperation copy, ISymbol member) =>
        copy.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(assignment => IsMember(assignment.Target, member)) == true;

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

    private static IOperation? ScopeOf(IOperation declarator)
    {
        IOperation? scope = declarator.Parent;
        while (scope is not null and not (IBlockOperation or ISwitchCaseOperation))
        {
            scope = scope.Parent;
        }

        return scope;
    }

    /// <summary>Whether a loop, a switch or a try between a place and a scope lets paths from the place skip statements and still stay in the scope.</summary>
    private static bool CanComeBack(IOperation place, IOperation? scope)
    {
        IOperation? current = place.Parent;
        while (current is not (null or ILoopOperation or ISwitchOperation or ITryOperation) && !ReferenceEquals(current, scope))
        {
            current = current.Parent;
        }

        return current is ILoopOperation or ISwitchOperation or ITryOperation;
    }
}
