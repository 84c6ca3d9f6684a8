using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers;

/// <summary>What the rules ask of one compilation again and again, found once and shared by all of them.</summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> s_byCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, AnnotatedType?> _annotated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, AnnotatedType?> _nearest = new(SymbolEqualityComparer.Default);

    private KnownSymbols(Compilation compilation)
    {
        Compilation = compilation;
        Constructors = new ConstructorFlow(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>Where constructors hand their parameters on to.</summary>
    public ConstructorFlow Constructors { get; }

    /// <summary>The compilation's symbols; null where Wsk.Runtime is not referenced, so that there is nothing to check.</summary>
    public static KnownSymbols? Resolve(Compilation compilation) =>
        compilation.FindType(WellKnownNames.SessionFromAttributeMetadataName) is null
            ? null
            : s_byCompilation.GetValue(compilation, key => new KnownSymbols(key));

    /// <summary>The type with its mapped members; null unless the type itself bears <c>[SessionFrom]</c>.</summary>
    public AnnotatedType? Annotated(INamedTypeSymbol type)
    {
        INamedTypeSymbol definition = type.OriginalDefinition;
        return _annotated.TryGetValue(definition, out AnnotatedType? annotated)
            ? annotated
            : _annotated.GetOrAdd(definition, AnnotatedType.Create(definition, Compilation));
    }

    /// <summary>The annotated type whose payload an object of this type makes: the type itself or the nearest annotated base.</summary>
    public AnnotatedType? NearestAnnotated(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { SpecialType: SpecialType.None, OriginalDefinition: var definition } ? null
        : _nearest.TryGetValue(definition, out AnnotatedType? nearest) ? nearest
        : FindNearest(definition);

    private AnnotatedType? FindNearest(INamedTypeSymbol type)
    {
        AnnotatedType? nearest = null;
        var passed = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType?.OriginalDefinition)
        {
            if (_nearest.TryGetValue(current, out nearest) || (nearest = Annotated(current)) is not null)
            {
                break;
            }

            passed.Add(current);
        }

        foreach (INamedTypeSymbol below in passed)
        {
            _nearest.TryAdd(below, nearest);
        }

        return nearest;
    }

    /// <summary>What a property or field is to the payload of the object it belongs to; null when it is no part of it.</summary>
    public MemberMapping? FindWritten(ITypeSymbol? type, ISymbol member) =>
        NearestAnnotated(type is INamedTypeSymbol ? type : member.ContainingType)?.Find(member) is { IsWritten: true } mapping ? mapping : null;
}
