using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>Finds a type by name where references hold internal copies of their own, as a library does that took Wsk.Runtime in.</summary>
internal static class TypeLookup
{
    /// <summary>The type of a metadata name that the compilation's code can name; null if there is none, or more than one.</summary>
    public static INamedTypeSymbol? FindType(this Compilation compilation, string metadataName)
    {
#pragma warning disable RS0030 // Roslyn remembers what this finds. Where it finds nothing the copies are looked at.
        return compilation.GetTypeByMetadataName(metadataName) ?? FindAccessible(compilation, metadataName);
#pragma warning restore RS0030
    }

    private static INamedTypeSymbol? FindAccessible(Compilation compilation, string metadataName)
    {
        INamedTypeSymbol[] accessible = [.. compilation.GetTypesByMetadataName(metadataName).Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))];
        return accessible.Length == 1 ? accessible[0] : null;
    }
}
