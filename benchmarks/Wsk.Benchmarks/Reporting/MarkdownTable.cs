using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks.Reporting;

/// <summary>A table in Markdown: texts to the left, figures to the right.</summary>
internal sealed class MarkdownTable(IReadOnlyList<string> header, int texts = 2)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(IReadOnlyList<string> row) => _rows.Add(row);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (IReadOnlyList<string> row in (IEnumerable<IReadOnlyList<string>>)[header, [.. header.Select((_, i) => i < texts ? "---" : "---:")], .. _rows])
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return text.ToString();
    }
}

/// <summary>Figures and names as the tables show them.</summary>
internal static class Figure
{
    /// <summary>As many digits as are significant.</summary>
    public static string Of(double value) => value.ToString(
        value switch
        {
            < 1 => "0.00",
            < 30 => "0.0",
            _ => "#,0",
        },
        CultureInfo.InvariantCulture);

    public static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A change, where 0.05 is 5 % more.</summary>
    public static string Percent(double change) => Math.Round(100 * change, 1).ToString("+0.0 '%';-0.0 '%';0.0 '%'", CultureInfo.InvariantCulture);

    public static string Title(this Destination destination) => destination switch
    {
        Destination.Utf8Span => "`Span<byte>`",
        Destination.BufferWriter => "`IBufferWriter<byte>`",
        Destination.String => "`string`",
        Destination.CharSpan => "`Span<char>`",
        _ => throw new ArgumentOutOfRangeException(nameof(destination)),
    };
}
