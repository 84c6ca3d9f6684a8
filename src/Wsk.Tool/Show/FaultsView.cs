using System;
using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Shared;
using Wsk.Tool.Check;

namespace Wsk.Tool.Show;

/// <summary>Shows what is wrong, and where.</summary>
internal sealed class FaultsView(IAnsiConsole console, ToolTexts texts)
{
    private const int UnitsAround = 24;
    private const int MostMarked = 24;
    private const string Gap = "…";

    /// <summary>Writes the layers that were removed and the faults of the text within, with the place marked.</summary>
    public void Write(PeeledText peeled, IReadOnlyList<PayloadFault> faults, int maxBytes)
    {
        foreach (Layer layer in peeled.Layers)
        {
            WriteMessage(layer switch
            {
                Layer.Html => texts["LayerHtml"],
                Layer.Percent => texts.OfRule("WSK6001_EncodedAsAWhole"),
                _ => texts.OfRule("WSK6001_SerializedTwice"),
            });
        }

        if (peeled.Layers.Count != 0)
        {
            console.WriteLine(texts["Peeled"]);
        }

        foreach (PayloadFault fault in faults)
        {
            WriteMessage(fault.Kind == PayloadFaultKind.Absent ? texts["Absent"] : FaultTexts.Of(fault, peeled.Text, maxBytes, texts));
            WritePlace(peeled.Text, fault);
        }

        if (faults.Count == 0 && peeled.Layers.Count == 0)
        {
            console.MarkupLine("[green]" + Markup.Escape(texts["Fine"]) + "[/]");
        }
    }

    private void WriteMessage(string message) => console.MarkupLine("[red]✗[/] " + Markup.Escape(Printable.Of(message)));

    private void WritePlace(string text, PayloadFault fault)
    {
        int start = Boundary(text, fault.Start - UnitsAround);
        int end = Boundary(text, fault.Start + Math.Max(fault.Length, 1) + UnitsAround);
        int marked = Math.Min(fault.Start + Math.Min(Math.Max(fault.Length, 1), MostMarked), Math.Max(end, fault.Start + 1));
        end = Math.Min(end, Boundary(text, marked + UnitsAround));
        string before = (start > 0 ? Gap : string.Empty) + text[start..fault.Start];
        string place = marked <= text.Length ? text[fault.Start..marked] : string.Empty;
        string after = text[Math.Min(marked, text.Length)..Math.Max(end, Math.Min(marked, text.Length))] + (end < text.Length ? Gap : string.Empty);
        WriteLine(before + place + after);
        WriteLine(new string(' ', Columns(before)) + new string('^', Math.Max(1, Columns(place)))
            + " " + texts.Format("Unit", (fault.Start + 1).ToString(CultureInfo.InvariantCulture)));
    }

    // The terminal breaks what is too long for it, and not the layout, which would take the mark from its place.
    private void WriteLine(string text) => console.Write(new Paragraph("  " + Printable.Of(text) + "\n") { Overflow = Overflow.Fold });

    private static int Columns(string text) => new Segment(Printable.Of(text)).CellCount();

    /// <summary>A place within the text that is not between the two halves of a character.</summary>
    private static int Boundary(string text, int index)
    {
        int inside = Math.Clamp(index, 0, text.Length);
        return inside > 0 && inside < text.Length && char.IsSurrogatePair(text[inside - 1], text[inside]) ? inside - 1 : inside;
    }
}
