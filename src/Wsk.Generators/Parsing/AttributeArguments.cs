using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>The arguments of one attribute, bound by the compiler or read off the syntax.</summary>
internal abstract class AttributeArguments
{
    /// <summary>The value of a constructor argument, or the fallback where it is absent or of another type.</summary>
    public abstract T At<T>(int index, T fallback);

    /// <summary>The value of a named argument, or the fallback where it is absent or of another type.</summary>
    public abstract T Named<T>(string name, T fallback);
}

/// <summary>Arguments as the compiler binds them.</summary>
internal sealed class BoundArguments : AttributeArguments
{
    private readonly AttributeData _attribute;

    public BoundArguments(AttributeData attribute) => _attribute = attribute;

    public override T At<T>(int index, T fallback) => _attribute.Argument(index, fallback);

    public override T Named<T>(string name, T fallback) => _attribute.Argument(name, fallback);
}

/// <summary>Arguments that are all literals.</summary>
internal sealed class LiteralArguments : AttributeArguments
{
    private readonly object[] _positional;
    private readonly KeyValuePair<string, object>[] _named;

    public LiteralArguments(object[] positional, KeyValuePair<string, object>[] named)
    {
        _positional = positional;
        _named = named;
    }

    public int PositionalCount => _positional.Length;

    /// <summary>The names of the named arguments.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> AllNamed => _named;

    public override T At<T>(int index, T fallback) => index < _positional.Length && _positional[index] is T value ? value : fallback;

    public override T Named<T>(string name, T fallback)
    {
        foreach (KeyValuePair<string, object> argument in _named)
        {
            if (argument.Key == name && argument.Value is T value)
            {
                return value;
            }
        }

        return fallback;
    }
}
