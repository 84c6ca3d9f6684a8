using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Wsk.Tool.Show;

/// <summary>Shows the card that the workbench shows beside the chat.</summary>
internal sealed class CardView(IAnsiConsole console, ToolTexts texts)
{
    /// <summary>Writes the card, and below it the members that the workbench does not use.</summary>
    public void Write(SessionFromDocument document)
    {
        Row[] rows = [.. Fields(document).Where(row => row.Value is not null), .. document.CustomData.Select(RowOf)];
        console.WriteLine(texts["Card"]);
        console.Write(new Panel(rows.Length == 0 ? new Paragraph(texts["NoCard"]) : Grid(rows)).RoundedBorder());
        if (document.OtherMembers.Count != 0)
        {
            console.WriteLine(texts["OtherMembers"]);
            console.Write(Grid(document.OtherMembers.Select(member => new Row("  " + member.Key, member.Value))));
        }
    }

    private IEnumerable<Row> Fields(SessionFromDocument document) =>
    [
        new(texts["CustomerName"], document.CustomerName),
        new(texts["HeadImgUrl"], document.HeadImgUrl),
        new(texts["Gender"], document.Gender switch { 1 => texts["Male"], 2 => texts["Female"], 0 => texts["Unknown"], _ => null }),
        new(texts["PhoneNumber"], document.PhoneNumber),
        new(texts["Email"], document.Email),
        new(texts["Address"], document.Address),
        new(texts["Title"], document.Title),
        new(texts["Department"], document.Department),
        new(texts["Birthday"], document.Birthday),
        new(texts["Remark"], document.Remark),
    ];

    private static Row RowOf(CustomDataEntry entry) => new(entry.LabelCn + " · " + entry.LabelEn, entry.Value ?? string.Empty);

    private static Grid Grid(IEnumerable<Row> rows)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        foreach (Row row in rows)
        {
            grid.AddRow(Cell(row.Label), Cell(row.Value!));
        }

        return grid;
    }

    private static Paragraph Cell(string text) => new Paragraph(Printable.Of(text));

    private readonly record struct Row(string Label, string? Value);
}
