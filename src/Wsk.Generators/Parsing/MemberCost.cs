using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing.Formats;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Generators.Parsing;

/// <summary>What a member costs in the payload, in UTF-8 bytes, its key or labels and its punctuation included.</summary>
internal static class MemberCost
{
    // Text without control characters and lone surrogates: a Chinese character; an emoji has two units for its four bytes.
    private const int OrdinaryBytesPerUnit = 3;

    // An ellipsis is written like a Chinese character.
    private const int EllipsisBytes = 3;

    /// <summary>The most bytes that the member needs when space is short; null when nothing bounds the member.</summary>
    public static long? Most(MemberMapping mapping) =>
        Cut(mapping, WorstCase.MaxBytes(mapping), mapping.IsEntry ? PercentJsonEncoder.MaxBytesPerUnit : JsonEscaper.MaxBytesPerUnit);

    /// <summary>The same, of ordinary text.</summary>
    public static long? Ordinary(MemberMapping mapping)
    {
        long? most = WorstCase.MaxBytes(mapping);

        // Within customData a Chinese character is the worst there is: %E8%AE%A2.
        return mapping.Kind == ValueKind.Text
            ? Cut(mapping, most - ((long?)mapping.Attributes.MaxLength * (JsonEscaper.MaxBytesPerUnit - OrdinaryBytesPerUnit)), OrdinaryBytesPerUnit)
            : Cut(mapping, most, PercentJsonEncoder.MaxBytesPerUnit);
    }

    /// <summary>What is left of a text that may be cut: one character and the ellipsis.</summary>
    private static long? Cut(MemberMapping mapping, long? bytes, int bytesPerUnit) => bytes is { } whole && mapping.MayBeShortened && mapping.Attributes.MaxLength is { } length
        ? Math.Min(whole, whole - ((length - 1L) * bytesPerUnit) + (mapping.IsEntry ? PercentJsonEncoder.MaxBytesPerUnit : EllipsisBytes))
        : bytes;

    /// <summary>The bytes that the member brings whatever its value; 0 where a value leaves it out.</summary>
    public static long Least(MemberMapping mapping) =>
        CanBeAbsent(mapping) ? 0
        : mapping.IsEntry ? PayloadText.EntryPrefix(mapping.LabelCn, mapping.LabelEn).Length + ShortestEntryValue(mapping) + EntrySyntax.End.Length
        : PayloadText.FieldPrefix(mapping.Field).Length + 1;

    /// <summary>A whole payload's bytes from those of its members.</summary>
    public static long Sum(IEnumerable<(MemberMapping Mapping, long Bytes)> members)
    {
        (MemberMapping Mapping, long Bytes)[] present = members.Where(member => member.Bytes != 0).ToArray();
        long frame = present.Any(member => member.Mapping.IsEntry) ? EntrySyntax.CustomDataLength : 0;

        // Every member brings one comma; the first one's place is the opening brace's.
        return present.Length == 0 ? 2 : present.Sum(member => member.Bytes) + frame + 1;
    }

    /// <summary>Null leaves every member out; gender 0, an empty birthday, a date's default, and customData without entries do so too.</summary>
    private static bool CanBeAbsent(MemberMapping mapping) =>
        mapping.Field is SessionField.Gender or SessionField.Birthday
        || (mapping.Field == SessionField.CustomData && !mapping.IsEntry)
        || ValueClassifier.IsDate(mapping.Type)
        || !IsNeverNull(mapping.Type);

    // What is not said to be nullable in code that says so is taken at its word.
    private static bool IsNeverNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        : type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.NotAnnotated;

    private static long ShortestEntryValue(MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type;
        if (mapping.Format is { } format && ValueClassifier.TakesFormat(mapping.Kind))
        {
            return FormatBound.MinBytes(type, format);
        }

        return mapping.Kind switch
        {
            ValueKind.Char or ValueKind.NativeInteger or ValueKind.UnsignedNativeInteger => 1,
            ValueKind.Boolean => "true".Length,
            ValueKind.TimeOnly => "00%3A00%3A00".Length,
            ValueKind.Enum => EnumText.MinBytes(EnumReader.Read((INamedTypeSymbol)type)),
            ValueKind.Formattable => ShortestWithoutFormat(type),
            _ => 0,
        };
    }

    private static int ShortestWithoutFormat(ITypeSymbol type) =>
        type.Is("System", "Guid") ? "00000000-0000-0000-0000-000000000000".Length
        : type.Is("System", "TimeSpan") ? "00%3A00%3A00".Length
        : NumberRange.Of(type) is null ? 0
        : 1;
}
