using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Values.Constructors;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Types;

/// <summary>The annotated types of one compilation. All rules share the result, so each type is read once.</summary>
internal sealed class AnnotatedTypes
{
    private static readonly ConditionalWeakTable<Compilation, AnnotatedTypes> s_byCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, AnnotatedType?> _annotated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, AnnotatedType?> _nearest = new(SymbolEqualityComparer.Default);

    private AnnotatedTypes(Compilation compilation)
    {
        Compilation = compilation;
        Constructors = new ConstructorFlow(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>The members that each constructor sets to its parameters.</summary>
    public ConstructorFlow Constructors { get; }

    /// <summary>The types of a compilation; null if the compilation does not reference Wsk.Runtime.</summary>
    public static AnnotatedTypes? Resolve(Compilation compilation) =>
        compilation.FindType(WellKnownNames.SessionFromAttributeMetadataName) is null
            ? null
            : s_byCompilation.GetValue(compilation, key => new AnnotatedTypes(key));

    /// <summary>The type with its mapped members; null unless the type itself has <c>[SessionFrom]</c>.</summary>
    public AnnotatedType? Find(INamedTypeSymbol type)
    {
        INamedTypeSymbol definition = type.OriginalDefinition;
        return _annotated.TryGetValue(definition, out AnnotatedType? annotated)
            ? annotated
            : _annotated.GetOrAdd(definition, AnnotatedType.Create(definition, Compilation));
    }

    /// <summary>The annotated type that writes the payload of an object of this type: the type itself or its nearest annotated base.</summary>
    public AnnotatedType? FindNearest(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { SpecialType: SpecialType.None, OriginalDefinition: var definition } ? null
        : _nearest.TryGetValue(definition, out AnnotatedType? nearest) ? nearest
        : SearchBases(definition);

    private AnnotatedType? SearchBases(INamedTypeSymbol type)
    {
        AnnotatedType? nearest = null;
        var passed = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType?.OriginalDefinition)
        {
            if (_nearest.TryGetValue(current, out nearest) || (nearest = Find(current)) is not null)
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

    /// <summary>The mapping of a property or field; null if the payload does not contain the member.</summary>
    public MemberMapping? FindWritten(ITypeSymbol? type, ISymbol member) =>
        FindNearest(type is INamedTypeSymbol ? type : member.ContainingType)?.Find(member) is { IsWritten: true } mapping ? mapping : null;
}
