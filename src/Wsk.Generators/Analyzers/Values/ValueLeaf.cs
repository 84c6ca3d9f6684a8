using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>One of the expressions that a value may come from.</summary>
/// <param name="Operation">The expression that makes the value, wherever it is written.</param>
/// <param name="Site">
/// What stands for it in the analysed expression, and is underlined: the expression itself, or the name or call through which it arrives.
/// </param>
/// <param name="IsFallback">Whether it stands at the right of a <c>??</c>.</param>
internal readonly record struct ValueLeaf(IOperation Operation, IOperation Site, bool IsFallback)
{
    /// <summary>Whether the expression itself stands in the analysed expression.</summary>
    public bool IsDirect => ReferenceEquals(Operation, Site);

    public Location Location => Site.Syntax.GetLocation();
}
