using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing.Formats;
using Wsk.Shared;
using Wsk.Text;

namespace Wsk.Generators.Parsing;

/// <summary>The longest payload that a type's members can make, in UTF-8 bytes.</summary>
internal static class WorstCase
{
    /// <summary>Whether every member is bounded by its type, MaxLength or StringLength.</summary>
    public static bool IsBounded(IEnumerable<MemberMapping> mappings) =>
        mappings.Where(mapping => mapping.IsWritten).All(mapping => MaxBytes(mapping) is not null);

    /// <summary>The worst case; null when a member is not bounded, or the sum is more than an int holds.</summary>
    public static int? MaxBytes(IReadOnlyCollection<MemberMapping> mappings)
    {
        if (!IsBounded(mappings))
        {
            return null;
        }

        long total = MemberCost.Sum(mappings.Where(mapping => mapping.IsWritten).Select(mapping => (mapping, MaxBytes(mapping)!.Value)));
        return total <= int.MaxValue ? (int)total : null;
    }

    /// <summary>The worst case member by member, in payload order; the lines add up to <see cref="MaxBytes(IReadOnlyCollection{MemberMapping})"/>.</summary>
    public static ImmutableArray<BudgetLine> Budget(IReadOnlyCollection<MemberMapping> mappings)
    {
        MemberMapping[] written = PartBuilder.InPayloadOrder(mappings).ToArray();
        IEnumerable<BudgetLine> members = written.Select(mapping => new BudgetLine(mapping.Name, MaxBytes(mapping)!.Value));
        long frame = MaxBytes(mappings)!.Value - members.Sum(line => line.MaxBytes);
        string name = written.Any(mapping => mapping.IsEntry) ? "{ } and customData's frame" : "{ }";
        return members.Concat(new[] { new BudgetLine(name, frame) }).ToImmutableArray();
    }

    /// <summary>The most bytes that the member adds, key and punctuation included; null when nothing bounds it.</summary>
    public static long? MaxBytes(MemberMapping mapping)
    {
        if (mapping.Kind == ValueKind.Gender)
        {
            return ",\"gender\":1".Length;
        }

        if (mapping.IsEntry)
        {
            long? value = MaxEntryValueBytes(mapping);
            return value + mapping.EntryPrefix.Length + EntrySyntax.End.Length;
        }

        return MaxFieldValueBytes(mapping) is not { } bytes ? null
            : bytes == 0 && mapping.Kind is ValueKind.EncodedText or ValueKind.BirthdayText ? 0
            : bytes + PayloadText.FieldPrefix(mapping.Field).Length + 1;
    }

    private static long? MaxFieldValueBytes(MemberMapping mapping) => mapping.Kind switch
    {
        ValueKind.Text => (long?)mapping.Attributes.MaxLength * JsonEscaper.MaxBytesPerUnit,
        // No day is shorter; only "" is, which is left out.
        ValueKind.BirthdayText when mapping.Attributes.MaxLength < BirthdayRule.Length => 0,
        ValueKind.BirthdayText or ValueKind.BirthdayDate or ValueKind.BirthdayDateTime => BirthdayRule.Length,
        ValueKind.EncodedText => mapping.Attributes.MaxLength is int length ? MaxEncodedTextLength(length) : null,
        _ => null,
    };

    /// <summary>The longest text of encoded entries within a length. From one entry on every length is met; below, only <c>[]</c> and white space within.</summary>
    private static int MaxEncodedTextLength(int length)
    {
        const int EmptyArray = 6;
        const int WhiteSpace = 3;
        int oneEntry = EmptyArray + PayloadText.EntryPrefix(string.Empty, string.Empty).Length - WhiteSpace + EntrySyntax.End.Length;
        return length >= oneEntry ? length
            : length < EmptyArray ? 0
            : EmptyArray + ((length - EmptyArray) / WhiteSpace * WhiteSpace);
    }

    private static long? MaxEntryValueBytes(MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        if (mapping.Format is { } format && ValueClassifier.TakesFormat(mapping.Kind))
        {
            return FormatBound.MaxBytes(type, format);
        }

        return mapping.Kind switch
        {
            ValueKind.String => (long?)mapping.Attributes.MaxLength * PercentJsonEncoder.MaxBytesPerUnit,
            ValueKind.Char => PercentJsonEncoder.MaxBytesPerUnit,
            ValueKind.Boolean => "false".Length,
            ValueKind.DateOnly => BirthdayRule.Length,
            ValueKind.TimeOnly => "23%3A59%3A59.9999999".Length,
            ValueKind.DateTime => "9999-12-31T23%3A59%3A59.9999999%2B14%3A00".Length,
            ValueKind.NativeInteger or ValueKind.UnsignedNativeInteger => "-9223372036854775808".Length,
            ValueKind.Enum => EnumText.MaxBytes(EnumReader.Read((INamedTypeSymbol)type)),
            ValueKind.Formattable => MaxNumberBytes(type),
            _ => null,
        };
    }

    /// <summary>The longest text of a number without a format, percent-encoded: the plus sign of an exponent is the only character that grows.</summary>
    public static int? MaxNumberBytes(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => "-128".Length,
        SpecialType.System_Byte => "255".Length,
        SpecialType.System_Int16 => "-32768".Length,
        SpecialType.System_UInt16 => "65535".Length,
        SpecialType.System_Int32 => "-2147483648".Length,
        SpecialType.System_UInt32 => "4294967295".Length,
        SpecialType.System_Int64 or SpecialType.System_IntPtr => "-9223372036854775808".Length,
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => "18446744073709551615".Length,
        SpecialType.System_Single => "-3.40282347E%2B38".Length,
        SpecialType.System_Double => "-1.7976931348623157E%2B308".Length,
        SpecialType.System_Decimal => "-7.9228162514264337593543950335".Length,
        _ when type.Is("System", "Half") => "-6.1035E-05".Length,
        _ when type.Is("System", "Guid") => "ffffffff-ffff-ffff-ffff-ffffffffffff".Length,
        _ when type.Is("System", "TimeSpan") => "-10675199.02%3A48%3A05.4775808".Length,
        _ when type.Is("System", "Int128") => "-170141183460469231731687303715884105728".Length,
        _ when type.Is("System", "UInt128") => "340282366920938463463374607431768211455".Length,
        _ => null,
    };
}
