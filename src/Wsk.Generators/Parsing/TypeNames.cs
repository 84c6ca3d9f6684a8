using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Parsing;

/// <summary>What an annotated type is called in the generated file.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Containers">The headers of the containing types, outermost first.</param>
/// <param name="Header">The header that reopens the type.</param>
/// <param name="FullName">The type as generated code refers to it.</param>
/// <param name="DisplayName">The type as documentation speaks of it.</param>
/// <param name="PayloadName">A name for the payload struct that the author does not use.</param>
internal sealed record TypeNames(
    string HintName, string Namespace, ImmutableArray<string> Containers, string Header, string FullName, string DisplayName, string PayloadName)
{
    public const string DefaultPayloadName = "SessionFromPayload";

    public static TypeNames Of(INamedTypeSymbol type) => new(
        Parsing.HintName.For(MetadataName(type)),
        type.ContainingNamespace.IsGlobalNamespace ? string.Empty : Escaped(type.ContainingNamespace),
        ContainersOf(type),
        HeaderOf(type),
        type.ToFullName(),
        type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        PayloadNameOf(type));

    private static ImmutableArray<string> ContainersOf(INamedTypeSymbol type)
    {
        var containers = new Stack<string>();
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(HeaderOf(container));
        }

        return containers.ToImmutableArray();
    }

    private static string HeaderOf(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        string parameters = type.TypeParameters.IsEmpty
            ? string.Empty
            : "<" + string.Join(", ", type.TypeParameters.Select(parameter => SymbolExtensions.Escape(parameter.Name))) + ">";
        return "partial " + kind + " " + SymbolExtensions.Escape(type.Name) + parameters;
    }

    private static string Escaped(INamespaceSymbol symbol) => symbol.ContainingNamespace.IsGlobalNamespace
        ? SymbolExtensions.Escape(symbol.Name)
        : Escaped(symbol.ContainingNamespace) + "." + SymbolExtensions.Escape(symbol.Name);

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is not null ? MetadataName(type.ContainingType) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private static string PayloadNameOf(INamedTypeSymbol type)
    {
        string name = DefaultPayloadName;
        while (name == type.Name
            || type.TypeParameters.Any(parameter => parameter.Name == name)
            || new[] { type }.Concat(type.BaseTypes()).Any(declaring => !declaring.GetMembers(name).IsEmpty))
        {
            name += "_";
        }

        return name;
    }
}
