using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>Type parameters of containing types that cannot be named within a nested type, because the nested type uses their names for something else.</summary>
internal static class TypeParameters
{
    /// <summary>The type parameters around a type that its own names hide.</summary>
    public static ImmutableArray<ITypeParameterSymbol> Hidden(INamedTypeSymbol type)
    {
        ImmutableArray<ITypeParameterSymbol> hidden = ImmutableArray<ITypeParameterSymbol>.Empty;
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            foreach (ITypeParameterSymbol parameter in container.TypeParameters)
            {
                if (IsHidden(parameter, type))
                {
                    hidden = hidden.Add(parameter);
                }
            }
        }

        return hidden;
    }

    /// <summary>Whether a type is made of one of the type parameters.</summary>
    public static bool Mentions(ITypeSymbol? type, ImmutableArray<ITypeParameterSymbol> parameters) => !parameters.IsEmpty && type switch
    {
        ITypeParameterSymbol parameter => parameters.Contains(parameter, SymbolEqualityComparer.Default),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameters),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, parameters)) || Mentions(named.ContainingType, parameters),
        _ => false,
    };

    private static bool IsHidden(ITypeParameterSymbol parameter, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol inner = type; !SymbolEqualityComparer.Default.Equals(inner, parameter.ContainingType); inner = inner.ContainingType)
        {
            if (inner.TypeParameters.Any(own => own.Name == parameter.Name)
                || inner.BaseTypes().Prepend(inner).Any(declaring => !declaring.GetTypeMembers(parameter.Name, 0).IsEmpty))
            {
                return true;
            }
        }

        return false;
    }
}
