using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>Turns mapped members into the payload's units, in payload order.</summary>
internal sealed class UnitBuilder
{
    private readonly HashSet<string> _storageNames = new();
    private readonly List<EnumModel> _enums = new();
    private readonly List<UnitModel> _units = new();
    private readonly List<int> _priorities = new();

    private UnitBuilder()
    {
    }

    public ImmutableArray<UnitModel> Units => _units.ToImmutableArray();

    public ImmutableArray<EnumModel> Enums => _enums.ToImmutableArray();

    /// <summary>The units that may be dropped: the lowest priority first, and among equals the last in payload order first.</summary>
    public ImmutableArray<int> DropOrder => Enumerable.Range(0, _units.Count)
        .Where(unit => _priorities[unit] != int.MaxValue)
        .OrderBy(unit => _priorities[unit])
        .ThenByDescending(unit => unit)
        .ToImmutableArray();

    public static UnitBuilder Build(IEnumerable<MemberMapping> mappings)
    {
        var builder = new UnitBuilder();

        foreach (MemberMapping mapping in InPayloadOrder(mappings))
        {
            builder.Add(mapping);
        }

        return builder;
    }

    /// <summary>Fields in their own order, then the labelled entries as declared, then what else customData holds.</summary>
    public static IEnumerable<MemberMapping> InPayloadOrder(IEnumerable<MemberMapping> mappings) => mappings
        .Where(mapping => mapping.IsWritten)
        .OrderBy(mapping => mapping.IsEntry ? SessionFields.Count : mapping.Field == SessionField.CustomData ? SessionFields.Count + 1 : (int)mapping.Field);

    private void Add(MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out bool isNullable);
        string name = mapping.Name;
        _priorities.Add(mapping.Priority);
        _units.Add(new UnitModel
        {
            MemberName = name,
            Identifier = SymbolExtensions.Escape(name),
            DeclaringType = mapping.IsHidden ? mapping.Member.ContainingType.ToFullName() : null,
            StorageName = StorageName(name),
            TypeName = mapping.TypeName,
            IsNullableValue = isNullable,
            IsReference = !type.IsValueType,
            Kind = mapping.Kind,
            Field = mapping.Field,
            IsEntry = mapping.IsEntry || mapping.Kind is ValueKind.Entries or ValueKind.EntriesInImmutableArray,
            LabelCn = mapping.LabelCn,
            LabelEn = mapping.LabelEn,
            Prefix = Prefix(mapping),
            Format = mapping.Format,
            EnumIndex = mapping.Kind == ValueKind.Enum ? EnumIndex((INamedTypeSymbol)type) : -1,
        });
    }

    private static string Prefix(MemberMapping mapping) =>
        mapping.IsEntry ? mapping.EntryPrefix
        : mapping.Kind is ValueKind.Text or ValueKind.UriText ? PayloadText.FieldPrefix(mapping.Field)
        : string.Empty;

    private string StorageName(string memberName)
    {
        string name = "_" + char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        while (!_storageNames.Add(name))
        {
            name += "_";
        }

        return name;
    }

    private int EnumIndex(INamedTypeSymbol type)
    {
        EnumModel texts = EnumReader.Read(type);
        int index = _enums.FindIndex(model => model.TypeName == texts.TypeName);
        if (index < 0)
        {
            index = _enums.Count;
            string suffix = _enums.Any(model => model.Name == type.Name) ? index.ToString(CultureInfo.InvariantCulture) : string.Empty;
            _enums.Add(texts with { Name = type.Name + suffix });
        }

        return index;
    }
}
