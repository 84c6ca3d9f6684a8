using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>
/// What one body of code does with each symbol. One walk finds everything, all rules share the result, and no question afterwards costs a second walk:
/// a rule that searched the body for every value would take a time quadratic in the body's size.
/// </summary>
internal sealed class CodeBody
{
    // Deep code has a landmark every so many levels: finding the body from within must not cost the whole way up each time.
    private const int LandmarkDistance = 32;

    private static readonly ConditionalWeakTable<IOperation, CodeBody> s_byLandmark = new();

    private readonly Dictionary<ISymbol, SymbolUses> _uses = new(SymbolEqualityComparer.Default);
    private readonly SymbolUses _instance = new();
    private readonly Dictionary<IOperation, IOperation> _functions = new();
    private readonly List<IOperation> _landmarks = new();

    private CodeBody(IOperation root, CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (BodyPlace place in BodyPlace.Walk(root))
        {
            if ((++count & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Add(place);
        }

        Calls.Sort();
        Returns.Sort();
        Branches.Sort();
        _instance.Sort();
        foreach (SymbolUses uses in _uses.Values)
        {
            uses.Sort();
        }

        Visits.Of(root)?.Add(count);
    }

    /// <summary>The body that an operation is part of: a method's, an accessor's, or an initializer.</summary>
    public static CodeBody Of(IOperation operation, CancellationToken cancellationToken = default)
    {
        IOperation current = operation;
        CodeBody? body;
        while (!s_byLandmark.TryGetValue(current, out body) && current.Parent is { } parent)
        {
            current = parent;
        }

        return body ?? Create(current, cancellationToken);
    }

    /// <summary>What the body does with a variable, member or method.</summary>
    public SymbolUses UsesOf(ISymbol symbol) => _uses.TryGetValue(symbol.OriginalDefinition, out SymbolUses? uses) ? uses : SymbolUses.None;

    /// <summary>Every <c>this</c> and <c>base</c>, written or implied, those of object initializers included.</summary>
    public SymbolUses UsesOfInstance => _instance;

    /// <summary>Whether a return statement leaves a lambda or a local function, and not the body.</summary>
    public bool LeavesNestedFunction(IReturnOperation operation) => _functions.ContainsKey(operation);

    /// <summary>Whether the body has local functions, which are called from anywhere.</summary>
    public bool HasLocalFunctions { get; private set; }

    /// <summary>Whether the body jumps about by <c>goto</c>.</summary>
    public bool HasGoto { get; private set; }

    /// <summary>The lambda or local function that a reference or a local's declaration stands in; null where it stands in the body itself.</summary>
    public IOperation? FunctionOf(IOperation operation) => _functions.TryGetValue(operation, out IOperation? function) ? function : null;

    /// <summary>Calls, object creations, <c>await</c> and <c>throw</c>: other code may run there.</summary>
    public SourcePositions Calls { get; } = new();

    /// <summary>The statements that leave the body, or a function in it.</summary>
    public SourcePositions Returns { get; } = new();

    /// <summary>The statements <c>break</c> and <c>continue</c>.</summary>
    public SourcePositions Branches { get; } = new();

    private static CodeBody Create(IOperation root, CancellationToken cancellationToken)
    {
        CodeBody body = s_byLandmark.GetValue(root, key => new CodeBody(key, cancellationToken));
        foreach (IOperation landmark in body._landmarks)
        {
            s_byLandmark.GetValue(landmark, _ => body);
        }

        return body;
    }

    private void Add(BodyPlace place)
    {
        IOperation operation = place.Operation;
        if (place.Depth != 0 && place.Depth % LandmarkDistance == 0)
        {
            _landmarks.Add(operation);
        }

        AddKind(place, operation);
        ISymbol? symbol = operation.ReferencedSymbol();
        if (symbol is not null)
        {
            UsesFor(symbol).Add(place);
        }

        if (place.Function is { } function && (symbol is not null || operation is IVariableDeclaratorOperation or IInstanceReferenceOperation or IReturnOperation))
        {
            _functions.Add(operation, function);
        }
    }

    private void AddKind(BodyPlace place, IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator:
                UsesFor(declarator.Symbol).Declarator ??= declarator;
                break;
            case IInstanceReferenceOperation:
                _instance.Add(place);
                break;
            case ILocalFunctionOperation:
                HasLocalFunctions = true;
                break;
            case IBranchOperation branch:
                HasGoto |= branch.BranchKind == BranchKind.GoTo;
                Branches.Add(branch);
                break;
            case IReturnOperation:
                Returns.Add(operation);
                break;
            case IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IThrowOperation:
                Calls.Add(operation);
                break;
        }
    }

    private SymbolUses UsesFor(ISymbol symbol)
    {
        if (!_uses.TryGetValue(symbol, out SymbolUses? uses))
        {
            _uses.Add(symbol, uses = new SymbolUses());
        }

        return uses;
    }
}
