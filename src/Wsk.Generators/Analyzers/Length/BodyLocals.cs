using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>Where the local variables of one body are declared and named, found by one walk over the body.</summary>
internal sealed class BodyLocals
{
    private static readonly ConditionalWeakTable<IOperation, BodyLocals> s_byRoot = new();

    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ILookup<ISymbol, IOperation> _references;

    private BodyLocals(IOperation root)
    {
        var references = new List<ILocalReferenceOperation>();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation reference)
            {
                references.Add(reference);
            }
            else if (operation is IVariableDeclaratorOperation { Symbol: var local } declarator && declarator.GetVariableInitializer() is { Value: var value })
            {
                _initializers[local] = value;
            }
        }

        _references = references.ToLookup(reference => (ISymbol)reference.Local, reference => (IOperation)reference, SymbolEqualityComparer.Default);
    }

    /// <summary>Whether a local holds nothing but a finished payload, once that has been found out.</summary>
    public ConcurrentDictionary<ISymbol, bool> ArePayloads { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The locals of the body that an operation belongs to.</summary>
    public static BodyLocals Around(IOperation operation) => s_byRoot.GetValue(operation.Root(), root => new BodyLocals(root));

    public IOperation? Initializer(ILocalSymbol local) => _initializers.TryGetValue(local, out IOperation? value) ? value : null;

    public IEnumerable<IOperation> ReferencesTo(ILocalSymbol local) => _references[local];
}
