using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Recognizes properties whose accessors the compiler writes.</summary>
internal static class AutomaticProperties
{
    /// <summary>Whether the property has a backing field. The lookup is by name, because a type can have many members.</summary>
    public static bool IsAutomatic(this IPropertySymbol property) =>
        property.OriginalDefinition.ContainingType.GetMembers("<" + property.Name + ">k__BackingField").OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));
}
