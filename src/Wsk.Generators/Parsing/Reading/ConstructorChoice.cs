using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing.Reading;

/// <summary>The constructor that generated code calls, and how each member gets its value.</summary>
internal sealed class ConstructorChoice
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly IMethodSymbol? _constructor;
    private readonly Dictionary<ISymbol, IParameterSymbol> _parameters = new(SymbolEqualityComparer.Default);

    private ConstructorChoice(INamedTypeSymbol type, Compilation compilation, IMethodSymbol? constructor)
    {
        _type = type;
        _compilation = compilation;
        _constructor = constructor;
    }

    private bool SetsRequiredMembers =>
        _constructor?.FindAttribute("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute") is not null;

    /// <summary>The constructor without parameters if each member can be set, else the one with the fewest that takes what cannot be set; null if there is none.</summary>
    public static ConstructorChoice? Choose(INamedTypeSymbol type, Compilation compilation, IReadOnlyList<MemberMapping> members)
    {
        ConstructorChoice? first = null;
        foreach (IMethodSymbol constructor in type.InstanceConstructors.OrderBy(constructor => constructor.Parameters.Length))
        {
            var choice = new ConstructorChoice(type, compilation, constructor);
            if (!constructor.IsForbidden() && choice.TakesOnly(members))
            {
                first ??= choice;
                if (members.All(member => choice.SettingOf(member) is not null))
                {
                    return choice;
                }
            }
        }

        return first;
    }

    /// <summary>How the member gets its value; null if it cannot be set.</summary>
    public Setting? SettingOf(MemberMapping mapping)
    {
        if (_parameters.ContainsKey(mapping.Member) && !(IsRequired(mapping.Member) && !SetsRequiredMembers))
        {
            return Setting.Constructor;
        }

        // A hidden member would have to be set through its base, which no object initializer can.
        if (mapping.IsHidden || mapping.Member is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true })
        {
            return null;
        }

        if (mapping.Member is IPropertySymbol property)
        {
            IMethodSymbol? setter = SetterOf(property);
            if (setter is null || property.ReturnsByRef || setter.IsForbidden() || !_compilation.IsSymbolAccessibleWithin(setter, _type, _type))
            {
                return null;
            }

            return setter.IsInitOnly || property.IsRequired ? Setting.Initializer : Setting.Assignment;
        }

        return IsRequired(mapping.Member) ? Setting.Initializer : Setting.Assignment;
    }

    /// <summary>The constructor's parameter for the member; null if there is none.</summary>
    public string? ParameterOf(MemberMapping mapping) => _parameters.TryGetValue(mapping.Member, out IParameterSymbol? parameter) ? parameter.Name : null;

    /// <summary>A required member that no payload has; null if there is none.</summary>
    public string? FindRequiredMember(IReadOnlyList<MemberMapping> members)
    {
        if (SetsRequiredMembers)
        {
            return null;
        }

        var mapped = new HashSet<string>(members.Select(member => member.Name));
        return _type.BaseTypes().Prepend(_type)
            .SelectMany(declaring => declaring.GetMembers())
            .FirstOrDefault(member => IsRequired(member) && !mapped.Contains(member.Name))?.Name;
    }

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    // An override that declares only a getter inherits the setter.
    private static IMethodSymbol? SetterOf(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);

    /// <summary>Whether each parameter is a member, or may be left out.</summary>
    private bool TakesOnly(IReadOnlyList<MemberMapping> members)
    {
        foreach (IParameterSymbol parameter in _constructor!.Parameters)
        {
            MemberMapping? member = members.FirstOrDefault(candidate =>
                string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(candidate.Type, parameter.Type));
            if (parameter.RefKind is not (RefKind.None or RefKind.In) || (member is null && !parameter.IsOptional && !parameter.IsParams))
            {
                return false;
            }

            if (member is not null)
            {
                _parameters[member.Member] = parameter;
            }
        }

        return true;
    }
}
