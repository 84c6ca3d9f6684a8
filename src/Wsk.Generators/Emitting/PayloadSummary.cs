using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints, as documentation, which member becomes which part of the payload.</summary>
internal static class PayloadSummary
{
    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        writer.Line("/// <summary>The session-from payload of <c>" + Literals.Xml(model.DisplayName) + "</c>, as a new string.</summary>");
        writer.Line("/// <remarks>" + Limit(model.Options));
        writer.Line("/// <list type=\"table\">");
        foreach (UnitModel unit in model.Units)
        {
            writer.Line("/// <item><term>" + Term(unit) + "</term><description>" + Literals.Xml(unit.MemberName) + "</description></item>");
        }

        writer.Line("/// </list></remarks>");
    }

    private static string Limit(PayloadOptions options) =>
        options.MaxBytes == 0 ? "Of any length. In payload order:"
        : options.DropsLowestPriority ? "At most " + options.MaxBytes + " UTF-8 bytes: members of the lowest priority are left out until it fits. In payload order:"
        : "At most " + options.MaxBytes + " UTF-8 bytes: a longer one is refused. In payload order:";

    private static string Term(UnitModel unit) => !unit.IsEntry || unit.Prefix.Length == 0
        ? unit.Field.WireName()
        : unit.Field.WireName() + ": " + Literals.Xml(unit.LabelCn) + " (" + Literals.Xml(unit.LabelEn) + ")";
}
