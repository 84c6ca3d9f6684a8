using System.Collections.Generic;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints how one unit's value is kept, read from the DTO, and written.</summary>
internal static class UnitEmitter
{
    private const string Entries = "global::Wsk.CompilerServices.SessionFromEntries";

    /// <summary>Whether the payload keeps the value from the beginning; run-time entries are enumerated once and rented.</summary>
    public static bool IsStored(SessionFromModel model, UnitModel unit) =>
        !model.ReadsWhileWriting || unit.Kind is ValueKind.Entries or ValueKind.EntriesInImmutableArray;

    /// <summary>The type of the payload struct's field.</summary>
    public static string StorageType(UnitModel unit) => unit.Kind switch
    {
        ValueKind.Text or ValueKind.UriText or ValueKind.BirthdayText or ValueKind.EncodedText or ValueKind.String or ValueKind.UriString => "string",
        ValueKind.Gender => "long",
        ValueKind.Entries or ValueKind.EntriesInImmutableArray => Entries,
        ValueKind.BirthdayDate or ValueKind.BirthdayDateTime or ValueKind.EncodedValue => unit.TypeName,
        _ => unit.IsNullableValue ? unit.TypeName + "?" : unit.TypeName,
    };

    /// <summary>The expression that reads the member of a DTO, once.</summary>
    public static string Read(UnitModel unit, string source)
    {
        string member = (unit.DeclaringType is null ? source : "((" + unit.DeclaringType + ")" + source + ")") + "." + unit.Identifier;
        string orDefault = unit.IsNullableValue ? member + ".GetValueOrDefault()" : member;
        return unit.Kind switch
        {
            ValueKind.UriText or ValueKind.UriString => member + "?.OriginalString",
            // The shortest way from UIntPtr to long is by way of uint.
            ValueKind.Gender when unit.TypeName == WellKnownNames.UIntPtr => "unchecked((long)(ulong)" + orDefault + ")",
            ValueKind.Gender => "unchecked((long)" + orDefault + ")",
            ValueKind.BirthdayDate or ValueKind.BirthdayDateTime or ValueKind.EncodedValue => orDefault,
            ValueKind.Entries => Entries + ".From(" + orDefault + ")",
            ValueKind.EntriesInImmutableArray => Entries + ".From(" + orDefault + ".AsMemory())",
            _ => member,
        };
    }

    /// <summary>The expression for the unit's value, to be used once.</summary>
    public static string Value(SessionFromModel model, UnitModel unit) => IsStored(model, unit) ? unit.StorageName : Read(unit, PayloadEmitter.SourceName(model));

    /// <summary>The statements that write the unit.</summary>
    public static void Write(IndentedWriter writer, SessionFromModel model, int index)
    {
        UnitModel unit = model.Units[index];
        if (unit.Prefix.Length != 0 && unit.IsEntry)
        {
            writer.Line("// " + Literals.OneLine(unit.LabelCn) + " (" + Literals.OneLine(unit.LabelEn) + ")");
        }

        bool isOptional = unit.IsNullableValue && StorageType(unit).EndsWith("?", System.StringComparison.Ordinal);
        string stored = Value(model, unit);
        if (stored != unit.StorageName && IsNamedSeveralTimes(unit, isOptional))
        {
            writer.Line(StorageType(unit) + " " + unit.StorageName + " = " + stored + ";");
            stored = unit.StorageName;
        }

        string value = isOptional ? stored + ".GetValueOrDefault()" : stored;
        string condition = string.Join(" && ", Conditions(unit, index, isOptional, mayBeDropped: model.DropOrder.Count != 0));
        if (unit.Kind == ValueKind.Enum)
        {
            WriteEnum(writer, model, unit, value, condition);
        }
        else
        {
            string call = Call(unit, index, value, PrefixEmitter.Prefix(unit, model.Language));
            writer.Line(condition.Length == 0 ? call : "if (" + condition + ") " + call);
        }
    }

    private static bool IsNamedSeveralTimes(UnitModel unit, bool isOptional) =>
        isOptional || unit.Kind is ValueKind.BirthdayDate or ValueKind.DateOnly or ValueKind.Enum || IsComparedWithNull(unit);

    private static bool IsComparedWithNull(UnitModel unit) => unit.IsReference && StorageType(unit) == unit.TypeName && unit.Kind is ValueKind.Formattable;

    private static IEnumerable<string> Conditions(UnitModel unit, int index, bool isOptional, bool mayBeDropped)
    {
        if (mayBeDropped)
        {
            yield return "writer.Keeps(" + Literals.Int(index) + ")";
        }

        if (isOptional)
        {
            yield return unit.StorageName + ".HasValue";
        }
        else if (IsComparedWithNull(unit))
        {
            // The type may have operators of its own.
            yield return "(object)" + unit.StorageName + " != null";
        }
    }

    private static string Call(UnitModel unit, int index, string value, string prefix) => unit.Kind switch
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
        ValueKind.NativeInteger => "writer.WriteFormattedEntry(" + prefix + ", (long)" + value + ", " + Literals.String(unit.Format) + ");",
        ValueKind.UnsignedNativeInteger => "writer.WriteFormattedEntry(" + prefix + ", (ulong)" + value + ", " + Literals.String(unit.Format) + ");",
        ValueKind.Formattable => "writer.WriteFormattedEntry(" + prefix + ", " + value + ", " + Literals.String(unit.Format) + ");",
        ValueKind.FormattedEnum => "writer.WriteFormattedEnumEntry(" + prefix + ", " + value + ", " + Literals.String(unit.Format) + ");",
        _ => "writer.WriteEntry(" + prefix + ", " + value + ");",
    };

    // DateOnly is unknown to the runtime's oldest target.
    private static string Parts(string date) => date + ".Year, " + date + ".Month, " + date + ".Day";

    private static void WriteEnum(IndentedWriter writer, SessionFromModel model, UnitModel unit, string value, string condition)
    {
        EnumModel texts = model.Enums[unit.EnumIndex];
        string prefix = PrefixEmitter.Prefix(unit, model.Language);
        string encoded = "encoded" + unit.StorageName;
        string number = "unchecked((" + texts.UnderlyingType + ")" + value + ")";
        if (condition.Length != 0)
        {
            writer.Open("if (" + condition + ")");
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
