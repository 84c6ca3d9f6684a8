using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Shared;

namespace Wsk.Generators.Parsing;

/// <summary>Turns mapped members into the payload's parts, in payload order.</summary>
internal sealed class PartBuilder
{
    // The runtime writes the fields before this one in one call, since it knows their keys.
    private const SessionField FirstFieldWithCall = SessionField.Birthday;

    // For fewer fields, a call for each is faster than one call that asks for all of them.
    private const int LeastPartsInOneCall = 3;

    private readonly HashSet<string> _storageNames = new();
    private readonly List<EnumModel> _enums = new();
    private readonly List<PartModel> _parts = new();
    private readonly List<int> _priorities = new();
    private readonly HashSet<int> _shortenable = new();

    private PartBuilder()
    {
    }

    public ImmutableArray<PartModel> Parts => _parts.ToImmutableArray();

    public ImmutableArray<EnumModel> Enums => _enums.ToImmutableArray();

    /// <summary>How many parts, from the first on, can be written in one call; 0 if each part is to have a call of its own.</summary>
    public int PartsInOneCall
    {
        get
        {
            int count = _parts.TakeWhile(part => part.Field < FirstFieldWithCall).Count();
            return count < LeastPartsInOneCall ? 0 : count;
        }
    }

    /// <summary>The parts that may be dropped: the lowest priority first, and among equals the last in payload order first.</summary>
    public ImmutableArray<int> DropOrder => InOrderOfGoing(part => _priorities[part] != int.MaxValue);

    /// <summary>The parts whose text may be shortened, in the same order.</summary>
    public ImmutableArray<int> ShortenOrder => InOrderOfGoing(_shortenable.Contains);

    public static PartBuilder Build(IEnumerable<MemberMapping> mappings)
    {
        var builder = new PartBuilder();

        foreach (MemberMapping mapping in InPayloadOrder(mappings))
        {
            builder.Add(mapping);
        }

        return builder;
    }

    /// <summary>Fields in their own order, then the labelled entries as declared, then what else customData holds.</summary>
    public static IEnumerable<MemberMapping> InPayloadOrder(IEnumerable<MemberMapping> mappings) => mappings
        .Where(mapping => mapping.IsWritten)
        .OrderBy(mapping => mapping.IsEntry ? FieldNames.Count : mapping.Field == SessionField.CustomData ? FieldNames.Count + 1 : (int)mapping.Field);

    private ImmutableArray<int> InOrderOfGoing(Func<int, bool> filter) => Enumerable.Range(0, _parts.Count)
        .Where(filter)
        .OrderBy(part => _priorities[part])
        .ThenByDescending(part => part)
        .ToImmutableArray();

    private void Add(MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out bool isNullable);
        string name = mapping.Name;
        if (mapping.MayBeShortened)
        {
            _shortenable.Add(_parts.Count);
        }

        _priorities.Add(mapping.Priority);
        _parts.Add(new PartModel
        {
            MemberName = name,
            Identifier = SymbolExtensions.Escape(name),
            DeclaringType = mapping.IsHidden ? mapping.Member.ContainingType.ToFullName() : null,
            StorageName = StorageName(name),
            TypeName = mapping.TypeName,
            IsNullableValue = isNullable,
            IsReference = !type.IsValueType,
            Kind = mapping.Kind,
            IsDateEntry = mapping.IsEntry && ValueClassifier.IsDate(type),
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
