using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>
/// The uses of each symbol in one body of code. One walk finds them, and all rules share the result. If each rule searched the body for each value,
/// the time would be quadratic in the body's size.
/// </summary>
internal sealed class CodeBody
{
    // In deep code, every so many levels an operation is a landmark, so that finding the body does not take the whole way up each time.
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

    /// <summary>The body that contains an operation: a method's body, an accessor's body, or an initializer.</summary>
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

    /// <summary>The uses of a variable, member or method in the body.</summary>
    public SymbolUses UsesOf(ISymbol symbol) => _uses.TryGetValue(symbol.OriginalDefinition, out SymbolUses? uses) ? uses : SymbolUses.None;

    /// <summary>The uses of <c>this</c> and <c>base</c>, explicit or implicit, including those of object initializers.</summary>
    public SymbolUses UsesOfInstance => _instance;

    /// <summary>Whether a return statement leaves only a lambda or a local function.</summary>
    public bool LeavesNestedFunction(IReturnOperation operation) => _functions.ContainsKey(operation);

    /// <summary>Whether the body has local functions, which any code in it can call.</summary>
    public bool HasLocalFunctions { get; private set; }

    /// <summary>Whether the body uses <c>goto</c>.</summary>
    public bool HasGoto { get; private set; }

    /// <summary>The lambda or local function that contains a reference or a local's declaration; null if the body itself contains it.</summary>
    public IOperation? FunctionOf(IOperation operation) => _functions.TryGetValue(operation, out IOperation? function) ? function : null;

    /// <summary>Calls, object creations, <c>await</c> and <c>throw</c>, where other code can run.</summary>
    public SourcePositions Calls { get; } = new();

    /// <summary>The statements that leave the body or a function in it.</summary>
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
