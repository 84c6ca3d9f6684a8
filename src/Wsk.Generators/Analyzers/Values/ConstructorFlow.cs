using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Which members of the new object a constructor's parameter is handed on to, whatever its value.</summary>
internal sealed class ConstructorFlow
{
    private const int MaxChain = 8;

    private readonly ConcurrentDictionary<IParameterSymbol, ImmutableArray<ISymbol>> _members = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    public ConstructorFlow(Compilation compilation) => _compilation = compilation;

    public ImmutableArray<ISymbol> MembersReachedBy(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        _members.GetOrAdd(parameter.OriginalDefinition, key => Find(key, MaxChain, cancellationToken).ToImmutableArray());

    private IEnumerable<ISymbol> Find(IParameterSymbol parameter, int chain, CancellationToken cancellationToken)
    {
        if (chain == 0 || parameter is not { RefKind: RefKind.None or RefKind.In, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor })
        {
            return Enumerable.Empty<ISymbol>();
        }

        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            null => PositionalRecords.InMetadata(parameter, constructor),
            ConstructorDeclarationSyntax declaration when _compilation.OperationOf(declaration, cancellationToken) is IConstructorBodyOperation body =>
                FromBody(parameter, body, chain, cancellationToken),
            TypeDeclarationSyntax declaration => FromPrimary(parameter, declaration, chain, cancellationToken),
            _ => Enumerable.Empty<ISymbol>(),
        };
    }

    private IEnumerable<ISymbol> FromBody(IParameterSymbol parameter, IConstructorBodyOperation body, int chain, CancellationToken cancellationToken)
    {
        if (body.ReferencesTo(parameter).Any(OperationExtensions.IsWritten) || ValueTests.Tests(body, parameter))
        {
            return Enumerable.Empty<ISymbol>();
        }

        IEnumerable<ISymbol> assigned = ConstructorBody.Assignments(body)
            .Where(assignment => IsHandedOn(assignment.Value, parameter) && ConstructorBody.AssignsOnce(body, assignment.Member))
            .Select(assignment => assignment.Member);
        return assigned.Concat(FromChain(parameter, ConstructorBody.Chained(body), chain, cancellationToken));
    }

    private IEnumerable<ISymbol> FromPrimary(IParameterSymbol parameter, TypeDeclarationSyntax declaration, int chain, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = parameter.ContainingType;
        IEnumerable<ISymbol> positional = type.GetMembers(parameter.Name).Where(member => PositionalRecords.IsSynthesized(member, cancellationToken));
        IEnumerable<ISymbol> initialised = type.GetMembers()
            .Where(member => !member.IsStatic && MemberInitializers.Find(member, cancellationToken) is { } value
                && _compilation.OperationOf(value, cancellationToken) is { } operation
                && IsHandedOn(operation, parameter));
        SyntaxNode? baseCall = declaration.BaseList?.Types.FirstOrDefault(candidate => candidate is PrimaryConstructorBaseTypeSyntax);
        var chained = baseCall is null ? null : _compilation.OperationOf(baseCall, cancellationToken) as IInvocationOperation;
        return positional.Concat(initialised).Concat(FromChain(parameter, chained, chain, cancellationToken));
    }

    private IEnumerable<ISymbol> FromChain(IParameterSymbol parameter, IInvocationOperation? chained, int chain, CancellationToken cancellationToken) =>
        chained is null
            ? Enumerable.Empty<ISymbol>()
            : chained.Arguments
                .Where(argument => argument.Parameter is not null && IsHandedOn(argument.Value, parameter))
                .SelectMany(argument => Find(argument.Parameter!.OriginalDefinition, chain - 1, cancellationToken));

    /// <summary>Whether a value is the parameter, converted at most, with another value only for its null.</summary>
    private static bool IsHandedOn(IOperation value, IParameterSymbol parameter)
    {
        value = value.WithoutConversions();
        return value is ICoalesceOperation coalesce
            ? IsHandedOn(coalesce.Value, parameter)
            : value is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter.OriginalDefinition, parameter);
    }
}
