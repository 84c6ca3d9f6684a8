using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the one call that writes the first fields, whose keys the runtime knows.</summary>
internal static class FieldsEmitter
{
    /// <summary>The statement that writes the parts that go in one call, if there are any.</summary>
    public static void Write(IndentedWriter writer, SessionFromModel model)
    {
        if (model.PartsInOneCall == 0)
        {
            return;
        }

        writer.Line("writer.WriteFields(");
        writer.Indent();
        for (int i = 0; i < model.PartsInOneCall; i++)
        {
            PartModel part = model.Parts[i];
            string number = part.Kind == ValueKind.Gender ? "genderPart: " + Literals.Int(i) + ", " : string.Empty;
            writer.Line(number + Parameter(part.Field) + ": " + PartEmitter.Value(model, part) + (i == model.PartsInOneCall - 1 ? ");" : ","));
        }

        writer.Unindent();
    }

    private static string Parameter(SessionField field)
    {
        string name = field.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
