using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wsk.Generators.Analyzers.CodeBodies;

/// <summary>An operation and its context. The context is passed down during the walk, so that no question needs a way up the tree.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Depth">The number of operations around it.</param>
/// <param name="Testing">Whether its value is tested.</param>
/// <param name="IsWritten">Whether it gets a new value, or can get one through a reference.</param>
/// <param name="Function">The lambda or local function that contains it.</param>
internal readonly record struct BodyPlace(IOperation Operation, int Depth, ValueTesting Testing, bool IsWritten, IOperation? Function)
{
    /// <summary>The operation and all operations in it, in source order. Without recursion, because the compiler accepts sums of any length.</summary>
    public static IEnumerable<BodyPlace> Walk(IOperation root)
    {
        var open = new Stack<BodyPlace>();
        var children = new List<IOperation>();
        open.Push(new BodyPlace(root, 0, default, false, null));
        while (open.Count != 0)
        {
            BodyPlace place = open.Pop();
            yield return place;
            foreach (IOperation child in place.Operation.ChildOperations)
            {
                children.Add(child);
            }

            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push(place.Inside(children[i]));
            }

            children.Clear();
        }
    }

    private BodyPlace Inside(IOperation child) => new(
        child,
        Depth + 1,
        Testing.Inside(Operation, child),
        OperationExtensions.IsTransparent(Operation) ? IsWritten : OperationExtensions.Writes(Operation, child),
        Operation is IAnonymousFunctionOperation or ILocalFunctionOperation ? Operation : Function);
}
