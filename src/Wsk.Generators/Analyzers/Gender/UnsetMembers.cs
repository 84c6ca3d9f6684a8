using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Analyzers.Values.Constructors;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Proves that creating an object does not set one of its members. Code without source counts as setting it.</summary>
internal sealed class UnsetMembers
{
    private const int MaxChain = 8;

    private readonly ConcurrentDictionary<AnnotatedType, ISymbol?> _forgettable = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _plain = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol Constructor, ISymbol Member), bool> _unset = new();
    private readonly Compilation _compilation;

    public UnsetMembers(Compilation compilation) => _compilation = compilation;

    /// <summary>The first member of a kind. It is found once for each type, because every creation asks for it.</summary>
    public ISymbol? ForgettableOf(AnnotatedType type, Func<MemberMapping, bool> isForgettable) =>
        _forgettable.GetOrAdd(type, key => key.Mappings.FirstOrDefault(isForgettable)?.Member);

    public bool IsLeftUnset(ISymbol member, IObjectCreationOperation creation, CancellationToken cancellationToken) =>
        _plain.GetOrAdd(member, key => IsPlain(key, cancellationToken))
        && creation.Constructor is { } constructor
        && (creation.Initializer is null || creation.Initializer.Initializers.All(initializer => DoesNotSet(initializer, member)))
        && _unset.GetOrAdd((constructor.OriginalDefinition, member), key => DoesNotSet(key.Constructor, key.Member, MaxChain, cancellationToken));

    /// <summary>Whether the member gets its value only by assignment.</summary>
    private static bool IsPlain(ISymbol member, CancellationToken cancellationToken) =>
        MemberInitializers.Find(member, cancellationToken) is null
        && member.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is not ParameterSyntax
        && (member is IFieldSymbol || (member is IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property && property.IsAutomatic()));

    private bool DoesNotSet(IMethodSymbol constructor, ISymbol member, int chain, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = constructor.ContainingType;
        if (type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return true;
        }

        if (chain == 0 || type.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        switch (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken))
        {
            case null or TypeDeclarationSyntax:
                return BaseDoesNotSet(type, member, chain, cancellationToken);
            case ConstructorDeclarationSyntax declaration
                when _compilation.OperationOf(declaration, cancellationToken) is IConstructorBodyOperation body && BodyDoesNotSet(body, member, cancellationToken):
                IMethodSymbol? chained = ConstructorBody.Chained(body)?.TargetMethod;
                return chained is null
                    ? BaseDoesNotSet(type, member, chain, cancellationToken)
                    : DoesNotSet(chained, member, chain - 1, cancellationToken);
            default:
                return false;
        }
    }

    private bool BaseDoesNotSet(INamedTypeSymbol type, ISymbol member, int chain, CancellationToken cancellationToken) =>
        type.BaseType is not { SpecialType: SpecialType.None } @base
        || (@base.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } constructor
            && DoesNotSet(constructor, member, chain - 1, cancellationToken));

    /// <summary>Whether an item of an object initializer only sets another member or its content.</summary>
    private static bool DoesNotSet(IOperation initializer, ISymbol member) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => LeavesAlone(target, member),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => LeavesAlone(target, member),
        _ => false,
    };

    /// <summary>Whether a constructor's body uses the new object only to read members and to set other automatic members.</summary>
    private static bool BodyDoesNotSet(IConstructorBodyOperation body, ISymbol member, CancellationToken cancellationToken) =>
        CodeBody.Of(body, cancellationToken).UsesOfInstance.References.All(self =>
            self.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }
            || (self.Parent is IMemberReferenceOperation reference && ReferenceEquals(reference.Instance, self) && LeavesAlone(reference, member)));

    /// <summary>Whether a reference to a member cannot set the given member.</summary>
    public static bool LeavesAlone(IMemberReferenceOperation reference, ISymbol member) =>
        reference is IFieldReferenceOperation or IPropertyReferenceOperation
        && (!reference.IsWritten()
            || (!SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member.OriginalDefinition)
                && reference.Member is IFieldSymbol or IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false }
                && (reference.Member is not IPropertySymbol property || property.IsAutomatic())));
}
