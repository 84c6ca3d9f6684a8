using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
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
    private const string DefaultPayloadName = "SessionFromPayload";

    private static readonly ConditionalWeakTable<INamespaceSymbol, string> s_namespaces = new();

    public static TypeNames Of(INamedTypeSymbol type)
    {
        string containing = NamespaceOf(type.ContainingNamespace);
        string name = NameOf(type);
        string qualified = name;
        var containers = new Stack<string>();
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(HeaderOf(container));
            qualified = NameOf(container) + "." + qualified;
        }

        // Where a type parameter on the way has no name any more, the type is still called by its own, since it is what surrounds the code.
        string fullName = !TypeParameters.Hidden(type).IsEmpty ? name
            : containing.Length == 0 ? "global::" + qualified
            : "global::" + containing + "." + qualified;
        return new TypeNames(
            Parsing.HintName.For(MetadataName(type)), containing, containers.ToImmutableArray(), HeaderOf(type), fullName, qualified, FreeName(type, DefaultPayloadName));
    }

    private static string HeaderOf(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "partial record struct ",
        { IsRecord: true } => "partial record ",
        { TypeKind: TypeKind.Struct } => "partial struct ",
        { TypeKind: TypeKind.Interface } => "partial interface ",
        _ => "partial class ",
    } + NameOf(type);

    private static string NameOf(INamedTypeSymbol type)
    {
        string name = SymbolExtensions.Escape(type.Name);
        return type.TypeParameters.IsEmpty ? name : name + "<" + string.Join(", ", type.TypeParameters.Select(parameter => SymbolExtensions.Escape(parameter.Name))) + ">";
    }

    private static string NamespaceOf(INamespaceSymbol symbol) => symbol.IsGlobalNamespace ? string.Empty : s_namespaces.GetValue(symbol, static key => Escaped(key));

    private static string Escaped(INamespaceSymbol symbol) => symbol.ContainingNamespace.IsGlobalNamespace
        ? SymbolExtensions.Escape(symbol.Name)
        : Escaped(symbol.ContainingNamespace) + "." + SymbolExtensions.Escape(symbol.Name);

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is not null ? MetadataName(type.ContainingType) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : NamespaceOf(type.ContainingNamespace).Replace("@", string.Empty) + "." + type.MetadataName;

    /// <summary>A name for a nested type that the author does not use: the name that is wished, or that with underscores.</summary>
    public static string FreeName(INamedTypeSymbol type, string wish)
    {
        string name = wish;
        while (name == type.Name
            || IsTypeParameter(name, type)
            || type.BaseTypes().Prepend(type).Any(declaring => declaring.GetMembers(name).Any(member => !OwnOutput.Wrote(member))))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsTypeParameter(string name, INamedTypeSymbol? type) =>
        type is not null && (type.TypeParameters.Any(parameter => parameter.Name == name) || IsTypeParameter(name, type.ContainingType));
}
