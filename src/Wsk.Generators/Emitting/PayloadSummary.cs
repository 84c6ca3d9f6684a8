using Wsk.Generators.Model;
using Wsk.Shared;

namespace Wsk.Generators.Emitting;

/// <summary>Prints, as documentation, which member becomes which part of the payload.</summary>
internal static class PayloadSummary
{
    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        writer.Line("/// <summary>The session-from payload of <c>" + Literals.Xml(model.DisplayName) + "</c>, as a new string.</summary>");
        writer.Line("/// <remarks>" + Limit(model.Options));
        writer.Line("/// <list type=\"table\">");
        foreach (PartModel part in model.Parts)
        {
            writer.Line("/// <item><term>" + Term(part) + "</term><description>" + Literals.Xml(part.MemberName) + "</description></item>");
        }

        writer.Line(model.ReadingObstacle is null ? "/// </list></remarks>" : "/// </list>");
        if (model.ReadingObstacle is { } obstacle)
        {
            writer.Line("/// <para>There is no TryParseSessionFrom, because " + Literals.Xml(obstacle) + ".</para></remarks>");
        }
    }

    private static string Limit(PayloadOptions options) =>
        options.MaxBytes == 0 ? "The length is not limited. In payload order:"
        : options.DropsLowestPriority ? "At most " + options.MaxBytes + " UTF-8 bytes: members of the lowest priority are left out until the payload fits. In payload order:"
        : "At most " + options.MaxBytes + " UTF-8 bytes: a longer payload is refused. In payload order:";

    private static string Term(PartModel part) => !part.IsEntry || part.Prefix.Length == 0
        ? part.Field.WireName()
        : part.Field.WireName() + ": " + Literals.Xml(part.LabelCn) + " (" + Literals.Xml(part.LabelEn) + ")";
}
