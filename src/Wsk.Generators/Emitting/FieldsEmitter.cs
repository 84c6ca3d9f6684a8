using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints the one call that writes the fields before the birthday, whose keys the runtime knows.</summary>
internal static class FieldsEmitter
{
    // Of fewer, a call for each is faster than one that asks for all.
    private const int LeastFields = 3;

    /// <summary>How many units, from the first on, go in one call. Where units may be dropped, each has a call of its own.</summary>
    public static int Count(SessionFromModel model)
    {
        int count = model.DropOrder.Count != 0 ? 0 : model.Units.TakeWhile(unit => unit.Field < SessionField.Birthday).Count();
        return count < LeastFields ? 0 : count;
    }

    /// <summary>The statement that writes so many units.</summary>
    public static void Write(IndentedWriter writer, SessionFromModel model, int count)
    {
        writer.Line("writer.WriteFields(");
        writer.Indent();
        for (int i = 0; i < count; i++)
        {
            UnitModel unit = model.Units[i];
            string unitNumber = unit.Kind == ValueKind.Gender ? "genderUnit: " + Literals.Int(i) + ", " : string.Empty;
            writer.Line(unitNumber + Parameter(unit.Field) + ": " + UnitEmitter.Value(model, unit) + (i == count - 1 ? ");" : ","));
        }

        writer.Unindent();
    }

    private static string Parameter(SessionField field) => field == SessionField.HeadImgUrl ? "headImgUrl" : field.WireName();
}
