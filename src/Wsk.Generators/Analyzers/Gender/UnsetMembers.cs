using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>Proves that making an object does not set one of its members. Anything that cannot be looked into may set it.</summary>
internal static class UnsetMembers
{
    private const int MaxChain = 8;

    public static bool IsLeftUnset(ISymbol member, IObjectCreationOperation creation, Compilation compilation, CancellationToken cancellationToken) =>
        IsPlain(member, cancellationToken)
        && creation.Constructor is { } constructor
        && DoesNotSet(constructor, member, compilation, MaxChain, cancellationToken)
        && (creation.Initializer is null || DoesNotSet(creation.Initializer, member));

    /// <summary>Whether only an assignment gives the member its value.</summary>
    private static bool IsPlain(ISymbol member, CancellationToken cancellationToken) =>
        MemberInitializers.Find(member, cancellationToken) is null
        && member.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is not ParameterSyntax
        && (member is IFieldSymbol || (member is IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property && IsAutomatic(property)));

    private static bool DoesNotSet(IMethodSymbol constructor, ISymbol member, Compilation compilation, int chain, CancellationToken cancellationToken)
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
                return BaseDoesNotSet(type, member, compilation, chain, cancellationToken);
            case ConstructorDeclarationSyntax declaration
                when compilation.OperationOf(declaration, cancellationToken) is IConstructorBodyOperation body && DoesNotSet(body, member):
                IMethodSymbol? chained = ConstructorBody.Chained(body)?.TargetMethod;
                return chained is null
                    ? BaseDoesNotSet(type, member, compilation, chain, cancellationToken)
                    : DoesNotSet(chained, member, compilation, chain - 1, cancellationToken);
            default:
                return false;
        }
    }

    private static bool BaseDoesNotSet(INamedTypeSymbol type, ISymbol member, Compilation compilation, int chain, CancellationToken cancellationToken) =>
        type.BaseType is not { SpecialType: SpecialType.None } @base
        || (@base.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } constructor
            && DoesNotSet(constructor, member, compilation, chain - 1, cancellationToken));

    /// <summary>Whether code uses the new object only to read members and to set others that are plain variables.</summary>
    private static bool DoesNotSet(IOperation code, ISymbol member) => code.Descendants().OfType<IInstanceReferenceOperation>().All(self =>
        self.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }
        || (self.Parent is IMemberReferenceOperation reference && ReferenceEquals(reference.Instance, self) && LeavesAlone(reference, member)));

    /// <summary>Whether naming some member cannot set the member in question.</summary>
    public static bool LeavesAlone(IMemberReferenceOperation reference, ISymbol member) =>
        reference is IFieldReferenceOperation or IPropertyReferenceOperation
        && (!reference.IsWritten()
            || (!SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member.OriginalDefinition)
                && reference.Member is IFieldSymbol or IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false }
                && (reference.Member is not IPropertySymbol property || IsAutomatic(property))));

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.OriginalDefinition.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));
}
