using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the nested struct that makes an object of what a payload says.</summary>
internal static class ReadingEmitter
{
    public static void Emit(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        writer.Line();
        writer.Line("/// <summary>Makes a <c>" + Literals.Xml(model.DisplayName) + "</c> of what a payload says.</summary>");
        MethodsEmitter.HiddenGeneratedCode(writer);
        writer.Open("private readonly struct " + reading.Name + " : global::Wsk.CompilerServices.ISessionFromReading<" + model.FullName + ">");
        foreach (EnumModel texts in reading.Members.Where(member => member.EnumIndex >= 0).Select(member => model.Enums[member.EnumIndex]).Distinct())
        {
            EmitEnum(writer, texts);
        }

        writer.Open("public " + model.FullName + " Read(ref global::Wsk.CompilerServices.SessionFromReader reader)");
        EmitFields(writer, model, reading);
        EmitEntries(writer, model, reading);
        writer.Line("if (reader.HasFault) return default(" + model.FullName + ");");
        EmitObject(writer, model, reading);
        writer.Close();
        foreach (string parser in reading.Members.Where(member => member.Kind == ReadKind.Parsable).Select(member => member.Method).Distinct())
        {
            EmitParser(writer, parser);
        }

        writer.Close();
    }

    private static void EmitEnum(IndentedWriter writer, EnumModel texts)
    {
        writer.Line("private static readonly string[] " + TextsName(texts) + " = new string[] { " + string.Join(", ", texts.Members.Select(member => Literals.String(member.Text))) + " };");
        writer.Line("private static readonly " + texts.TypeName + "[] " + ValuesName(texts) + " = new " + texts.TypeName + "[] { " + string.Join(", ", texts.Members.Select(member => member.Constant)) + " };");
        writer.Line();
    }

    private static void EmitFields(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        foreach (ReadMemberModel member in reading.Members.Where(member => FieldCall(member).Length != 0))
        {
            writer.Line(LocalType(member, model.Language) + " " + member.Local + " = reader." + FieldCall(member) + ";");
        }
    }

    /// <summary>The entries with a label each, and then those that no member has the labels of.</summary>
    private static void EmitEntries(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        ReadMemberModel[] entries = reading.Members.Where(member => member.IsEntry).ToArray();
        ReadMemberModel? rest = reading.RunTimeEntries < 0 ? null : reading.Members[reading.RunTimeEntries];
        if (entries.Length == 0 && rest is null)
        {
            return;
        }

        foreach (ReadMemberModel entry in entries)
        {
            writer.Line(LocalType(entry, model.Language) + " " + entry.Local + " = null;");
        }

        writer.Open("while (reader.ReadEntry(" + (rest is null ? "null" : Literals.String(rest.MemberName)) + "))");
        string start = string.Empty;
        foreach (ReadMemberModel entry in entries)
        {
            writer.Line(start + "if (reader.IsEntry(" + Literals.String(entry.LabelCn) + ", " + Literals.String(entry.LabelEn) + ")) " + entry.Local + " = " + EntryCall(entry, model) + ";");
            start = "else ";
        }

        if (rest is not null)
        {
            writer.Line(start + "reader.KeepEntry();");
        }

        writer.Close();
        if (rest is not null)
        {
            writer.Line(LocalType(rest, model.Language) + " " + rest.Local + " = reader." + (rest.Kind == ReadKind.EntryList ? "TakeEntryList" : "TakeEntries") + "();");
        }

        writer.Line();
    }

    private static void EmitObject(IndentedWriter writer, SessionFromModel model, ReadingModel reading)
    {
        string arguments = string.Join(", ", reading.Members.Where(member => member.Parameter is not null).Select(member => member.Parameter + ": " + Value(member)));
        ReadMemberModel[] initialized = reading.Members.Where(member => member.Setting == Setting.Initializer).ToArray();
        writer.Line(model.FullName + " value = new " + model.FullName + "(" + arguments + ")" + (initialized.Length == 0 ? ";" : string.Empty));
        if (initialized.Length != 0)
        {
            writer.Open();
            foreach (ReadMemberModel member in initialized)
            {
                writer.Line(member.Identifier + " = " + Value(member) + ",");
            }

            writer.Close(";");
        }

        foreach (ReadMemberModel member in reading.Members.Where(member => member.Setting == Setting.Assignment))
        {
            writer.Line("if (" + IsPresent(member) + ") value." + member.Identifier + " = " + PresentValue(member) + ";");
        }

        writer.Line("return value;");
    }

    /// <summary>Parses the text of a type that parses itself, maybe by explicit implementation only.</summary>
    private static void EmitParser(IndentedWriter writer, string parsable)
    {
        string source = parsable switch
        {
            "IParsable" => "reader.Value.ToString()",
            "IUtf8SpanParsable" => "global::System.Text.Encoding.UTF8.GetBytes(reader.Value.ToString())",
            _ => "reader.Value",
        };
        writer.Line();
        writer.Line("private static TValue Parse" + parsable + "<TValue>(ref global::Wsk.CompilerServices.SessionFromReader reader, string memberName)");
        writer.Indent();
        writer.Line("where TValue : global::System." + parsable + "<TValue>");
        writer.Unindent();
        writer.Open();
        writer.Line("reader.Check(TValue.TryParse(" + source + ", global::System.Globalization.CultureInfo.InvariantCulture, out TValue value), memberName);");
        writer.Line("return value;");
        writer.Close();
    }

    private static string ParserName(ReadMemberModel member) => "Parse" + member.Method;

    private static string TextsName(EnumModel texts) => "s_textsOf" + texts.Name;

    private static string ValuesName(EnumModel texts) => "s_valuesOf" + texts.Name;

    /// <summary>The call that reads a field; empty for entries.</summary>
    private static string FieldCall(ReadMemberModel member)
    {
        string name = Literals.String(member.MemberName);
        string field = "global::Wsk.SessionField." + member.Field + ", " + name;
        return member.Kind switch
        {
            ReadKind.Text => "ReadText(" + field + ")",
            ReadKind.UriText => "ReadUri(" + field + ")",
            ReadKind.Gender => "ReadGender(" + name + ")",
            ReadKind.BirthdayText => "ReadBirthdayText(" + name + ")",
            ReadKind.BirthdayDateTime or ReadKind.BirthdayDateTimeOffset or ReadKind.BirthdayDateOnly => "ReadBirthday(" + name + ")",
            ReadKind.EncodedText => "ReadCustomDataText(" + name + ")",
            ReadKind.EncodedValue => "ReadEncodedCustomData(" + name + ")",
            _ => string.Empty,
        };
    }

    private static string EntryCall(ReadMemberModel member, SessionFromModel model)
    {
        string name = Literals.String(member.MemberName);
        return member.Kind switch
        {
            ReadKind.String => "reader.ReadString()",
            ReadKind.Uri => "reader.ReadUri(" + name + ")",
            ReadKind.Enum when model.Enums[member.EnumIndex] is var texts =>
                "reader.ReadEnum(" + name + ", " + TextsName(texts) + ", " + ValuesName(texts) + ", " + Literals.Bool(texts.IsFlags) + ")",
            ReadKind.Parsable => ParserName(member) + "<" + member.TypeName + ">(ref reader, " + name + ")",
            _ => "reader." + member.Method + "(" + name + ")",
        };
    }

    private static string LocalType(ReadMemberModel member, LanguageFeatures language)
    {
        string type = member.Kind switch
        {
            ReadKind.Gender => "int?",
            ReadKind.BirthdayDateTime or ReadKind.BirthdayDateTimeOffset or ReadKind.BirthdayDateOnly => "global::System.DateTime?",
            ReadKind.EncodedValue => member.TypeName,
            ReadKind.EncodedText => "string",
            ReadKind.EntryArray or ReadKind.EntryImmutableArray or ReadKind.EntryMemory => "global::Wsk.CustomDataEntry[]",
            ReadKind.EntryList => "global::System.Collections.Generic.List<global::Wsk.CustomDataEntry>",
            _ when member.MethodType.Length != 0 => member.MethodType + "?",
            _ => member.IsReference ? member.TypeName : member.TypeName + "?",
        };
        return type.EndsWith("?", global::System.StringComparison.Ordinal) || member.Kind == ReadKind.EncodedValue || !language.NullableAnnotations ? type : type + "?";
    }

    private static string IsPresent(ReadMemberModel member) =>
        member.Kind == ReadKind.EncodedValue ? "reader.Has(global::Wsk.SessionField.CustomData)"
        : HasNullableLocal(member) ? member.Local + ".HasValue"
        : "!(" + member.Local + " is null)";

    /// <summary>The value for a constructor or an initializer, which are given one in any case.</summary>
    private static string Value(ReadMemberModel member)
    {
        string present = PresentValue(member);
        return member.Kind is ReadKind.EntryImmutableArray or ReadKind.EntryMemory || (member.IsNullableValue && HasNullableLocal(member))
            ? IsPresent(member) + " ? " + present + " : default(" + member.TypeName + (member.IsNullableValue ? "?)" : ")")
            : present;
    }

    private static string PresentValue(ReadMemberModel member)
    {
        string local = HasNullableLocal(member) ? member.Local + ".GetValueOrDefault()" : member.Local;
        return member.Kind switch
        {
            ReadKind.Gender => "(" + member.TypeName + ")" + local,
            ReadKind.BirthdayDateTimeOffset => "new global::System.DateTimeOffset(" + local + ", global::System.TimeSpan.Zero)",
            ReadKind.BirthdayDateOnly => "global::System.DateOnly.FromDateTime(" + local + ")",
            ReadKind.EntryImmutableArray => "global::System.Collections.Immutable.ImmutableArray.Create(" + local + ")",
            ReadKind.EntryMemory => "new " + member.TypeName + "(" + local + ")",
            ReadKind.BuiltIn when member.Method == "ReadDay" => "global::System.DateOnly.FromDateTime(" + local + ")",
            ReadKind.BuiltIn when member.Method == "ReadTimeOfDay" => "new global::System.TimeOnly(" + local + ")",
            _ when member.MethodType.Length != 0 => "(" + member.TypeName + ")" + local,
            _ => local,
        };
    }

    private static bool HasNullableLocal(ReadMemberModel member) => member.Kind switch
    {
        ReadKind.Gender or ReadKind.BirthdayDateTime or ReadKind.BirthdayDateTimeOffset or ReadKind.BirthdayDateOnly => true,
        ReadKind.Enum or ReadKind.BuiltIn or ReadKind.Parsable => !member.IsReference,
        _ => false,
    };
}
