using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints how one part's value is kept, read from the DTO, and written.</summary>
internal static class PartEmitter
{
    private const string Entries = "global::Wsk.CompilerServices.SessionFromEntries";

    /// <summary>Whether the payload keeps the value from the beginning; run-time entries are enumerated once and rented.</summary>
    public static bool IsStored(SessionFromModel model, PartModel part) =>
        !model.ReadsWhileWriting || part.Kind is ValueKind.Entries or ValueKind.EntriesInImmutableArray;

    /// <summary>The type of the payload struct's field.</summary>
    public static string StorageType(SessionFromModel model, PartModel part) => part.Kind switch
    {
        ValueKind.Text or ValueKind.UriText or ValueKind.BirthdayText or ValueKind.EncodedText or ValueKind.String or ValueKind.UriString =>
            model.Language.NullableAnnotations ? "string?" : "string",
        ValueKind.Gender => "long",
        ValueKind.Entries or ValueKind.EntriesInImmutableArray => Entries,
        ValueKind.BirthdayDate or ValueKind.BirthdayDateTime or ValueKind.EncodedValue => part.TypeName,
        _ when part.IsDateEntry => part.TypeName,
        _ => part.IsNullableValue ? part.TypeName + "?" : part.TypeName,
    };

    /// <summary>The expression that reads the member of a DTO, once.</summary>
    public static string Read(PartModel part, string source)
    {
        string member = (part.DeclaringType is null ? source : "((" + part.DeclaringType + ")" + source + ")") + "." + part.Identifier;
        string orDefault = part.IsNullableValue ? member + ".GetValueOrDefault()" : member;
        return part.Kind switch
        {
            ValueKind.UriText or ValueKind.UriString => member + "?.OriginalString",
            // The shortest way from UIntPtr to long is by way of uint.
            ValueKind.Gender when part.TypeName == WellKnownNames.UIntPtr => "unchecked((long)(ulong)" + orDefault + ")",
            ValueKind.Gender => "unchecked((long)" + orDefault + ")",
            ValueKind.BirthdayDate or ValueKind.BirthdayDateTime or ValueKind.EncodedValue => orDefault,
            _ when part.IsDateEntry => orDefault,
            ValueKind.Entries => Entries + ".From(" + orDefault + ")",
            ValueKind.EntriesInImmutableArray => Entries + ".From(" + orDefault + ".AsMemory())",
            _ => member,
        };
    }

    /// <summary>The expression for the part's value, to be used once.</summary>
    public static string Value(SessionFromModel model, PartModel part) => IsStored(model, part) ? part.StorageName : Read(part, PayloadEmitter.SourceName(model));

    /// <summary>The statements that write the part.</summary>
    public static void Write(IndentedWriter writer, SessionFromModel model, int index)
    {
        PartModel part = model.Parts[index];
        if (part.Prefix.Length != 0 && part.IsEntry)
        {
            writer.Line("// " + Literals.OneLine(part.LabelCn) + " (" + Literals.OneLine(part.LabelEn) + ")");
        }

        bool isOptional = part.IsNullableValue && StorageType(model, part).EndsWith("?", System.StringComparison.Ordinal);
        string stored = Value(model, part);
        if (stored != part.StorageName && IsNamedSeveralTimes(part, isOptional))
        {
            writer.Line(StorageType(model, part) + " " + part.StorageName + " = " + stored + ";");
            stored = part.StorageName;
        }

        string value = isOptional ? stored + ".GetValueOrDefault()" : stored;
        string condition = string.Join(" && ", Conditions(part, index, isOptional, mayBeLeftOut: model.MayOmit));
        if (part.Kind == ValueKind.Enum)
        {
            WriteEnum(writer, model, part, value, condition);
        }
        else
        {
            string prefix = PrefixEmitter.Prefix(part, model.Language);
            string call = model.ShortenOrder.Contains(index) ? ShorteningCall(part, value, prefix) : Call(part, index, value, prefix);
            writer.Line(condition.Length == 0 ? call : "if (" + condition + ") " + call);
        }
    }

    private static bool IsNamedSeveralTimes(PartModel part, bool isOptional) =>
        isOptional || part.IsDateEntry || part.Kind is ValueKind.BirthdayDate or ValueKind.Enum || IsComparedWithNull(part);

    private static bool IsComparedWithNull(PartModel part) => part.IsReference && part.Kind is ValueKind.Formattable;

    private static IEnumerable<string> Conditions(PartModel part, int index, bool isOptional, bool mayBeLeftOut)
    {
        if (mayBeLeftOut)
        {
            yield return "writer.BeginPart(" + Literals.Int(index) + ")";
        }

        if (isOptional)
        {
            yield return part.StorageName + ".HasValue";
        }
        else if (IsComparedWithNull(part))
        {
            // The type may have operators of its own.
            yield return "(object)" + part.StorageName + " != null";
        }
        else if (part.IsDateEntry)
        {
            // Equals compares instants, so that an offset would not count.
            string equals = part.TypeName == WellKnownNames.DateTimeOffset ? ".EqualsExact(" : ".Equals(";
            yield return "!" + part.StorageName + equals + "default(" + part.TypeName + "))";
        }
    }

    private static string ShorteningCall(PartModel part, string value, string prefix) =>
        "writer.WriteShortenable" + (part.IsEntry ? "Entry(" : "Text(") + prefix + ", " + value + ");";

    private static string Call(PartModel part, int index, string value, string prefix) => part.Kind switch
    {
        ValueKind.Text or ValueKind.UriText => "writer.WriteText(" + prefix + ", " + value + ");",
        ValueKind.Gender => "writer.WriteGender(" + Literals.Int(index) + ", " + value + ");",
        ValueKind.BirthdayText => "writer.WriteBirthday(" + Literals.Int(index) + ", " + value + ");",
        ValueKind.BirthdayDate => "writer.WriteBirthday(" + Parts(value) + ");",
        ValueKind.BirthdayDateTime => "writer.WriteBirthday(" + value + ");",
        ValueKind.EncodedText => "writer.WriteEncodedCustomData(" + Literals.Int(index) + ", " + value + ");",
        ValueKind.EncodedValue => "writer.WriteEncodedCustomData(" + value + ");",
        ValueKind.Entries or ValueKind.EntriesInImmutableArray => "writer.WriteEntries(" + value + ");",
        ValueKind.DateOnly => "writer.WriteDateEntry(" + prefix + ", " + Parts(value) + ");",
        ValueKind.TimeOnly => "writer.WriteTimeEntry(" + prefix + ", " + value + ".Ticks);",
        ValueKind.NativeInteger => "writer.WriteFormattedEntry(" + prefix + ", (long)" + value + ", " + Literals.String(part.Format) + ");",
        ValueKind.UnsignedNativeInteger => "writer.WriteFormattedEntry(" + prefix + ", (ulong)" + value + ", " + Literals.String(part.Format) + ");",
        ValueKind.Formattable => "writer.WriteFormattedEntry(" + prefix + ", " + value + ", " + Literals.String(part.Format) + ");",
        ValueKind.FormattedEnum => "writer.WriteFormattedEnumEntry(" + prefix + ", " + value + ", " + Literals.String(part.Format) + ");",
        _ => "writer.WriteEntry(" + prefix + ", " + value + ");",
    };

    // DateOnly is unknown to the runtime's oldest target.
    private static string Parts(string date) => date + ".Year, " + date + ".Month, " + date + ".Day";

    private static void WriteEnum(IndentedWriter writer, SessionFromModel model, PartModel part, string value, string condition)
    {
        EnumModel texts = model.Enums[part.EnumIndex];
        string prefix = PrefixEmitter.Prefix(part, model.Language);
        string encoded = "encoded" + part.StorageName;
        string number = "unchecked((" + texts.UnderlyingType + ")" + value + ")";
        if (condition.Length != 0)
        {
            writer.Open("if (" + condition + ")");
        }

        if (model.Language.Utf8Literals)
        {
            writer.Line("global::System.ReadOnlySpan<byte> prefix" + part.StorageName + " = " + prefix + ";");
            prefix = "prefix" + part.StorageName;
        }

        writer.Line("if (" + EnumEmitter.LookupName(texts) + "(" + value + ", out global::System.ReadOnlySpan<byte> " + encoded + "))");
        writer.Indent();
        writer.Line("writer.WriteEncodedEntry(" + prefix + ", " + encoded + ");");
        writer.Unindent();
        writer.Line("else");
        writer.Indent();
        writer.Line(texts.IsFlags
            ? "writer.WriteFlagsEntry(" + prefix + ", unchecked((ulong)" + value + "), " + EnumEmitter.FlagsName(texts) + ", " + EnumEmitter.NamesName(texts) + ", " + number + ");"
            : "writer.WriteFormattedEntry(" + prefix + ", " + number + ", null);");
        writer.Unindent();
        if (condition.Length != 0)
        {
            writer.Close();
        }
    }
}
