using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Tool.Show;

/// <summary>Shows which member takes how many of the bytes that WeChat carries.</summary>
internal sealed class BytesView(IAnsiConsole console, ToolTexts texts)
{
    private const int BarLength = 30;
    private const char Full = '█';
    private const char Empty = '░';

    /// <summary>Writes a bar for each member, and one for the whole text as it was received.</summary>
    public void Write(string received, PeeledText peeled, int maxBytes)
    {
        IReadOnlyList<MemberSize> sizes = MemberSize.Of(peeled.Text);
        int sum = sizes.Sum(size => size.Bytes);
        int total = RecordedPayload.CountBytes(received);
        int limit = maxBytes == 0 ? Math.Max(total, 1) : maxBytes;
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(0));
        if (sizes.Count > 1)
        {
            foreach (MemberSize size in sizes)
            {
                string name = size.Name.Length == 0 ? texts["Rest"] : Printable.Of(size.Name);
                grid.AddRow(new Paragraph(name), Bar(size.Bytes, limit), Number(size.Bytes));
            }
        }

        if (total != sum)
        {
            grid.AddRow(new Paragraph(texts["Around"]), Bar(total - sum, limit), Number(total - sum));
        }

        grid.AddRow(new Paragraph(texts["Total"]), Bar(total, limit), Number(total));
        console.WriteLine(maxBytes == 0 ? texts["BytesUnlimited"] : texts.Format("Bytes", maxBytes));
        console.Write(grid);
    }

    private static Paragraph Number(int bytes) => new(bytes.ToString(CultureInfo.InvariantCulture));

    // Even one byte shows, and what is over the limit ends in red where the bar does.
    private static Paragraph Bar(int bytes, int limit)
    {
        int full = (int)Math.Clamp(((long)bytes * BarLength + limit - 1) / limit, 0, BarLength);
        return new Paragraph(new string(Full, full) + new string(Empty, BarLength - full), bytes > limit ? new Style(Color.Red) : new Style(Color.Green));
    }
}
