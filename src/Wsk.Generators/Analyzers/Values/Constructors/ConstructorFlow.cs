using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values.Constructors;

/// <summary>Finds the members that a constructor sets to a parameter, directly or through other constructors.</summary>
internal sealed class ConstructorFlow
{
    private readonly ConcurrentDictionary<IParameterSymbol, ImmutableArray<ISymbol>> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ILookup<ISymbol, ISymbol>> _links = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    public ConstructorFlow(Compilation compilation) => _compilation = compilation;

    public ImmutableArray<ISymbol> MembersReachedBy(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        _members.GetOrAdd(parameter.OriginalDefinition, key => Find(key, cancellationToken));

    private ImmutableArray<ISymbol> Find(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var reached = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var now = new List<ISymbol> { parameter };
        while (now.Count != 0)
        {
            ISymbol[] targets = now.SelectMany(from => LinksOf((IParameterSymbol)from, cancellationToken)).ToArray();
            members.UnionWith(targets.Where(target => target is not IParameterSymbol));
            now = targets.Where(target => target is IParameterSymbol && reached.Add(target)).ToList();
        }

        return members.ToImmutableArray();
    }

    private IEnumerable<ISymbol> LinksOf(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter is { RefKind: RefKind.None or RefKind.In, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            ? _links.GetOrAdd(constructor, key => ConstructorLinks.Read(key, _compilation, cancellationToken))[parameter]
            : Enumerable.Empty<ISymbol>();
}
