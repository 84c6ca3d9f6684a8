using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Wsk.Benchmarks.Reporting;

/// <summary>A table in Markdown; texts to the left, figures to the right.</summary>
internal sealed class MarkdownTable(IReadOnlyList<string> header, int texts = 2)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(IReadOnlyList<string> row) => _rows.Add(row);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, header);
        Append(text, [.. header.Select((_, i) => i < texts ? "---" : "---:")]);
        foreach (IReadOnlyList<string> row in _rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> row) => text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
}
