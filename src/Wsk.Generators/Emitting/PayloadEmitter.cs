using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the nested struct that reads each value of one DTO once, and writes it.</summary>
internal static class PayloadEmitter
{
    private const string Runtime = "global::Wsk.CompilerServices.";

    private static readonly string[] s_fieldNames = System.Enum.GetNames(typeof(SessionField)).Select(name => "global::Wsk.SessionField." + name).ToArray();

    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        string name = Literals.Xml(model.DisplayName);
        writer.Line(model.ReadsWhileWriting
            ? "/// <summary>How one " + name + " is written; each of its members is read once.</summary>"
            : "/// <summary>The values of one " + name + ", each read once, and how they are written.</summary>");
        MethodsEmitter.HiddenGeneratedCode(writer);
        writer.Open("private readonly struct " + model.PayloadName + " : " + Runtime + "ISessionFromPayload");
        EmitShape(writer, model);
        EmitStorage(writer, model);
        EmitConstructor(writer, model);
        writer.Line("public " + Runtime + "SessionFromShape Shape => s_shape;");
        EmitRelease(writer, model);
        writer.Line();
        EmitWrite(writer, model);
        if (!model.Language.Utf8Literals)
        {
            PrefixEmitter.Emit(writer, model);
        }

        foreach (EnumModel texts in model.Enums)
        {
            EnumEmitter.Emit(writer, texts, model.Language);
        }

        writer.Close();
    }

    /// <summary>The field with the DTO, of a payload that reads while it writes.</summary>
    public static string SourceName(SessionFromModel model)
    {
        string name = "_source";
        while (model.Parts.Any(part => part.StorageName == name))
        {
            name += "_";
        }

        return name;
    }

    private static IEnumerable<PartModel> Stored(SessionFromModel model) => model.Parts.Where(part => PartEmitter.IsStored(model, part));

    private static void EmitShape(IndentedWriter writer, SessionFromModel model)
    {
        int firstEntry = model.Parts.Count - model.Parts.Count(part => part.IsEntry);
        int runtimeEntries = model.Parts.ToList().FindIndex(part => part.Kind is ValueKind.Entries or ValueKind.EntriesInImmutableArray);
        writer.Line("private static readonly " + Runtime + "SessionFromShape s_shape = new " + Runtime + "SessionFromShape(");
        writer.Indent();
        writer.Line("maxBytes: " + Literals.Int(model.Options.MaxBytes) + ",");
        writer.Line("omitInvalid: " + Literals.Bool(model.Options.OmitsInvalid) + ",");
        writer.Line("memberNames: " + Array("string", model.Parts.Select(part => Literals.String(part.MemberName)).ToArray()) + ",");
        writer.Line("fields: " + Array("global::Wsk.SessionField", model.Parts.Select(part => s_fieldNames[(int)part.Field]).ToArray()) + ",");
        writer.Line("dropOrder: " + Array("int", model.DropOrder.Select(Literals.Int).ToArray()) + ",");
        writer.Line("firstEntryPart: " + Literals.Int(firstEntry) + ",");
        bool shortens = model.ShortenOrder.Count != 0;
        writer.Line("runtimeEntriesPart: " + Literals.Int(runtimeEntries) + (shortens ? "," : ");"));
        if (shortens)
        {
            writer.Line("shortenOrder: " + Array("int", model.ShortenOrder.Select(Literals.Int).ToArray()) + ");");
        }

        writer.Unindent();
        writer.Line();
    }

    private static string Array(string type, string[] elements) => elements.Length == 0
        ? "new " + type + "[0]"
        : "new " + type + "[] { " + string.Join(", ", elements) + " }";

    private static void EmitStorage(IndentedWriter writer, SessionFromModel model)
    {
        if (model.ReadsWhileWriting)
        {
            writer.Line("private readonly " + model.FullName + " " + SourceName(model) + ";");
        }

        foreach (PartModel part in Stored(model))
        {
            writer.Line("private readonly " + PartEmitter.StorageType(model, part) + " " + part.StorageName + ";");
        }

        if (model.ReadsWhileWriting || model.Parts.Count != 0)
        {
            writer.Line();
        }
    }

    private static void EmitConstructor(IndentedWriter writer, SessionFromModel model)
    {
        // A struct that is filled by a call is filled through the garbage collector's write barrier.
        writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
        writer.Open("public " + model.PayloadName + "(" + model.FullName + " source)");
        if (model.ReadsWhileWriting)
        {
            writer.Line(SourceName(model) + " = source;");
        }

        foreach (PartModel part in Stored(model))
        {
            writer.Line(part.StorageName + " = " + PartEmitter.Read(part, "source") + ";");
        }

        writer.Close();
        writer.Line();
    }

    private static void EmitRelease(IndentedWriter writer, SessionFromModel model)
    {
        PartModel? rented = model.Parts.FirstOrDefault(part => part.Kind is ValueKind.Entries or ValueKind.EntriesInImmutableArray);
        writer.Line("public void Release() " + (rented is null ? "{ }" : "=> " + rented.StorageName + ".Release();"));
    }

    private static void EmitWrite(IndentedWriter writer, SessionFromModel model)
    {
        writer.Open("public void Write(ref " + Runtime + "SessionFromWriter writer)");
        bool inArray = false;
        FieldsEmitter.Write(writer, model);
        for (int i = model.PartsInOneCall; i < model.Parts.Count; i++)
        {
            PartModel part = model.Parts[i];
            if (part.IsEntry && !inArray)
            {
                inArray = true;
                writer.Line("writer.BeginCustomData();");
            }

            PartEmitter.Write(writer, model, i);
        }

        if (inArray)
        {
            writer.Line("writer.EndCustomData();");
        }

        writer.Close();
    }
}
