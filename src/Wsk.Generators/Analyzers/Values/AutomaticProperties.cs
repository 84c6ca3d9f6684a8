using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Values;

/// <summary>Recognises the properties whose accessors the compiler writes.</summary>
internal static class AutomaticProperties
{
    /// <summary>Whether the property is a plain variable. Asked by name: a type may have many members.</summary>
    public static bool IsAutomatic(this IPropertySymbol property) =>
        property.OriginalDefinition.ContainingType.GetMembers("<" + property.Name + ">k__BackingField").OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));
}
