using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing.Reading;

/// <summary>Decides whether and how a payload is read into a type.</summary>
internal sealed class ReadingPlanner
{
    private readonly INamedTypeSymbol _type;
    private readonly CompilationFacts _facts;
    private readonly ImmutableArray<EnumModel> _enums;
    private readonly List<ReadMemberModel> _members = new();
    private readonly HashSet<string> _locals = new() { "reader", "value" };

    private ReadingPlanner(INamedTypeSymbol type, CompilationFacts facts, ImmutableArray<EnumModel> enums)
    {
        _type = type;
        _facts = facts;
        _enums = enums;
    }

    /// <summary>The plan; null if a payload cannot be read into the type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="facts">What is known of the compilation.</param>
    /// <param name="mappings">The type's members.</param>
    /// <param name="enums">The enums whose texts are written.</param>
    /// <param name="obstacle">Why a payload cannot be read, for the type's documentation; null if it can.</param>
    public static ReadingModel? Plan(
        INamedTypeSymbol type, CompilationFacts facts, IReadOnlyList<MemberMapping> mappings, ImmutableArray<EnumModel> enums, out string? obstacle)
    {
        var planner = new ReadingPlanner(type, facts, enums);
        obstacle = planner.FindObstacle(mappings);
        return obstacle is null ? planner.Build() : null;
    }

    private ReadingModel Build() => new()
    {
        Name = TypeNames.FreeName(_type, "SessionFromReading"),
        Members = _members.ToImmutableArray(),
        RunTimeEntries = _members.FindIndex(member => member.Kind is ReadKind.EntryArray or ReadKind.EntryList or ReadKind.EntryImmutableArray or ReadKind.EntryMemory),
        IsReference = _type.IsReferenceType,
        ImplementsReadable = _facts.CanImplementReadable,
        ImplementsConvertible = _facts.CanImplementConvertible,
        Declarations = ReadingDeclarationPlanner.Plan(_type, _facts),
    };

    private string? FindObstacle(IReadOnlyList<MemberMapping> mappings)
    {
        if (_type.IsAbstract)
        {
            return "the type is abstract";
        }

        MemberMapping[] written = PartBuilder.InPayloadOrder(mappings).ToArray();
        ConstructorChoice? choice = ConstructorChoice.Choose(_type, _facts.Compilation, written);
        if (choice is null)
        {
            return "no constructor takes nothing, or nothing but members of the payload";
        }

        foreach (MemberMapping mapping in written)
        {
            if (Add(mapping, choice) is { } obstacle)
            {
                return mapping.Name + " " + obstacle;
            }
        }

        return choice.FindRequiredMember(written) is { } required ? required + " is required and is no member of the payload" : null;
    }

    /// <summary>Adds a member, or says what stands in the way.</summary>
    private string? Add(MemberMapping mapping, ConstructorChoice choice)
    {
        if (choice.SettingOf(mapping) is not { } setting)
        {
            return "cannot be set";
        }

        if (ReadableValue.Of(mapping, _facts.Compilation) is not { } value)
        {
            return mapping.Format is null ? "is of a type that parses no text" : "has a Format that may lose something of the value";
        }

        ITypeSymbol type = mapping.Type.WithoutNullable(out bool isNullable);
        _members.Add(new ReadMemberModel
        {
            MemberName = mapping.Name,
            Identifier = SymbolExtensions.Escape(mapping.Name),
            Parameter = choice.ParameterOf(mapping) is { } parameter ? SymbolExtensions.Escape(parameter) : null,
            Local = LocalName(mapping.Name),
            Setting = setting,
            Kind = value.Kind,
            TypeName = mapping.TypeName,
            IsNullableValue = isNullable,
            IsReference = !type.IsValueType,
            Method = value.Method,
            MethodType = value.MethodType,
            Field = mapping.Field,
            IsEntry = mapping.IsEntry,
            LabelCn = mapping.LabelCn,
            LabelEn = mapping.LabelEn,
            EnumIndex = value.Kind == ReadKind.Enum ? EnumIndex(type) : -1,
        });
        return null;
    }

    private int EnumIndex(ITypeSymbol type)
    {
        string name = type.ToFullName();
        for (int i = 0; i < _enums.Length; i++)
        {
            if (_enums[i].TypeName == name)
            {
                return i;
            }
        }

        return -1;
    }

    private string LocalName(string memberName)
    {
        string name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        while (!_locals.Add(name))
        {
            name += "_";
        }

        return SymbolExtensions.Escape(name);
    }
}
