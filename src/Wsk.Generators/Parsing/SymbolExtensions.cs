using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Parsing;

/// <summary>Questions about symbols that the compiler does not answer in one call.</summary>
internal static class SymbolExtensions
{
    private static readonly ConditionalWeakTable<ITypeSymbol, string> s_fullNames = new();

    /// <summary>A type as generated code refers to it: <c>global::</c>, keywords escaped. Put together once for as long as the compiler keeps the symbol.</summary>
    public static string ToFullName(this ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? "string" : s_fullNames.GetValue(type, static key => string.Concat(key.ToDisplayParts(SymbolDisplayFormat.FullyQualifiedFormat).Select(ToText)));

    // C# 7.3 has no keywords for the native integers.
    private static string ToText(SymbolDisplayPart part) => part.Kind == SymbolDisplayPartKind.Keyword && part.ToString() is "nint" or "nuint"
        ? part.ToString() == "nint" ? WellKnownNames.IntPtr : WellKnownNames.UIntPtr
        : part.ToString();

    /// <summary>An identifier as source spells it.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    /// <summary>Whether a type is the named one, by its namespace and name; its arity is not looked at.</summary>
    public static bool Is(this ITypeSymbol? type, string containingNamespace, string name) =>
        type is not null && type.Name == name && type.ContainingType is null && type.ContainingNamespace.IsNamed(containingNamespace);

    /// <summary>The base types, the nearest first, without System.Object and System.ValueType.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseTypes(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null && current.SpecialType is SpecialType.None; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The type under <c>Nullable&lt;T&gt;</c>, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type, out bool wasNullable)
    {
        wasNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return wasNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    public static AttributeData? FindAttribute(this ISymbol symbol, string containingNamespace, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(containingNamespace, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether no code may use the symbol, generated code included: <c>[Obsolete(…, error: true)]</c>.</summary>
    public static bool IsForbidden(this ISymbol symbol) => symbol.FindAttribute("System", "ObsoleteAttribute")?.Argument(1, false) ?? false;

    /// <summary>The value of a named argument, or the fallback where it is absent or of another type.</summary>
    public static T Argument<T>(this AttributeData attribute, string name, T fallback)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T value)
            {
                return value;
            }
        }

        return fallback;
    }

    /// <summary>The value of a constructor argument, or the fallback where it is absent or of another type.</summary>
    public static T Argument<T>(this AttributeData attribute, int index, T fallback) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Array
        && attribute.ConstructorArguments[index].Value is T value
            ? value
            : fallback;

    private static bool IsNamed(this INamespaceSymbol? symbol, string name)
    {
        int end = name.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            int start = end - symbol.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            if (start == 0)
            {
                return symbol.ContainingNamespace.IsGlobalNamespace;
            }

            if (name[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
            symbol = symbol.ContainingNamespace;
        }

        return false;
    }
}
