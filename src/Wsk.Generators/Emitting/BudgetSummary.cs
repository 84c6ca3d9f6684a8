using System.Globalization;
using Wsk.Generators.Model;

namespace Wsk.Generators.Emitting;

/// <summary>Prints, as documentation, which member needs how much of the longest payload: an editor shows it over the constant.</summary>
internal static class BudgetSummary
{
    public static void Emit(IndentedWriter writer, SessionFromModel model)
    {
        if (model.Budget.Count == 0)
        {
            writer.Line("/// <summary>Not bounded: a member's text may have any length.</summary>");
            return;
        }

        writer.Line("/// <summary>The longest payload that the members can make, in UTF-8 bytes, before the limit of " + Limit(model.Options.MaxBytes) + ":");
        writer.Line("/// <list type=\"bullet\">");
        foreach (BudgetLine line in model.Budget)
        {
            writer.Line("/// <item><description>" + Literals.Xml(line.MemberName) + ": " + Text(line.MaxBytes) + "</description></item>");
        }

        writer.Line("/// </list></summary>");
    }

    private static string Limit(int maxBytes) => maxBytes == 0 ? "none" : Text(maxBytes);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
