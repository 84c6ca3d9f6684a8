using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wsk.Docs.Tests;

public sealed class CharacterCostTests
{
    [Theory]
    [InlineData("docs/limits.md")]
    [InlineData("docs/limits.zh-CN.md")]
    public void The_table_of_bytes_per_character_is_what_the_writer_writes(string page)
    {
        MatchCollection rows = Regex.Matches(new Document(page).Text, @"^\|[^|\n]*`(?<json>""[^\n]+?"")`[^|\n]*\| (?<field>[0-9]+) \| (?<entry>[0-9]+) \|$", RegexOptions.Multiline);

        Assert.True(rows.Count >= 4, "The table is missing.");
        foreach (Match row in rows.Cast<Match>())
        {
            string text = JsonSerializer.Deserialize<string>(row.Groups["json"].Value)!;
            Assert.Equal(int.Parse(row.Groups["field"].Value, CultureInfo.InvariantCulture), Cost(new CostCard { Remark = "a" + text }, new CostCard { Remark = "a" }));
            Assert.Equal(int.Parse(row.Groups["entry"].Value, CultureInfo.InvariantCulture), Cost(new CostCard { Entry = "a" + text }, new CostCard { Entry = "a" }));
        }
    }

    private static int Cost(CostCard with, CostCard without)
    {
        Assert.True(with.TryToSessionFrom(out _, out SessionFromResult longer));
        Assert.True(without.TryToSessionFrom(out _, out SessionFromResult shorter));
        return longer.ByteCount - shorter.ByteCount;
    }
}

[SessionFrom]
public sealed partial class CostCard
{
    public string? Remark { get; set; }

    [CustomData("值", "value")]
    public string? Entry { get; set; }
}
