using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>What the names in the declarations of one scope mean in one compilation. The compiler is asked about the first declaration that uses a name.</summary>
internal sealed class PlainScope
{
    private readonly ConcurrentDictionary<string, (ITypeSymbol Type, string TypeName)> _types = new();
    private readonly ConcurrentDictionary<string, AttributeData?> _byName = new();
    private readonly ConcurrentDictionary<string, AttributeData?> _byText = new();

    /// <summary>The type that a text means, and how generated code refers to it.</summary>
    public (ITypeSymbol Type, string TypeName) TypeOf(string text, PlainSymbol member)
    {
        if (!_types.TryGetValue(text, out var found))
        {
            ITypeSymbol type = MemberCollector.TypeOf(member.Symbol);
            found = _types.GetOrAdd(text, (type, type.WithoutNullable(out _).ToFullName()));
        }

        return found;
    }

    /// <summary>An attribute with this name, not necessarily this one; null where the compiler sees none.</summary>
    public AttributeData? Named(PlainAttribute attribute, PlainSymbol member) => Find(_byName, attribute.Name, attribute, member);

    /// <summary>An attribute with this text, not necessarily this one; null where the compiler sees none.</summary>
    public AttributeData? Like(PlainAttribute attribute, PlainSymbol member) => Find(_byText, attribute.Text, attribute, member);

    private static AttributeData? Find(
        ConcurrentDictionary<string, AttributeData?> known, string key, PlainAttribute attribute, PlainSymbol member) =>
        known.TryGetValue(key, out AttributeData? found) ? found : known.GetOrAdd(key, member.Attribute(attribute.Index));
}
