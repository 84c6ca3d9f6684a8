using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>The properties of a positional record's parameters.</summary>
internal static class PositionalRecords
{
    public static bool IsSynthesized(ISymbol member, CancellationToken cancellationToken) =>
        member is IPropertySymbol { DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(cancellationToken) is ParameterSyntax;

    /// <summary>The properties of a constructor's parameters. In metadata, the positional constructor is the one that matches <c>Deconstruct</c>.</summary>
    public static IEnumerable<(ISymbol Parameter, ISymbol Property)> InMetadata(IMethodSymbol constructor)
    {
        INamedTypeSymbol type = constructor.ContainingType;
        return type.IsRecord && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => TakesApart(method, constructor))
            ? constructor.Parameters.SelectMany(
                parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Where(property => IsSame(property.Type, parameter.Type)),
                (parameter, property) => ((ISymbol)parameter, (ISymbol)property))
            : Enumerable.Empty<(ISymbol, ISymbol)>();
    }

    private static bool TakesApart(IMethodSymbol deconstruct, IMethodSymbol constructor) =>
        deconstruct.Parameters.Length == constructor.Parameters.Length
        && deconstruct.Parameters.Zip(constructor.Parameters, (taken, given) => taken.Name == given.Name && IsSame(taken.Type, given.Type)).All(same => same);

    private static bool IsSame(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
