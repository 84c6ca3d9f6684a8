using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>One of the expressions that a value can come from.</summary>
/// <param name="Operation">The expression that gives the value, wherever it is.</param>
/// <param name="Site">
/// The part of the analyzed expression that is underlined: the expression itself, or the name or call that leads to it.
/// </param>
internal readonly record struct ValueLeaf(IOperation Operation, IOperation Site)
{
    /// <summary>Whether the expression is in the analyzed expression itself.</summary>
    public bool IsDirect => ReferenceEquals(Operation, Site);

    public Location Location => Site.Syntax.GetLocation();
}
