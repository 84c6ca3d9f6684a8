using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

/// <summary>The READMEs' picture of a card shows the bytes of the example above it.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("README.md", "docs/images/card.svg")]
    [InlineData("README.zh-CN.md", "docs/images/card.zh-CN.svg")]
    public void The_picture_has_the_bytes_of_the_example(string page, string picture)
    {
        var readme = new Document(page);
        string payload = readme.Fences.First(fence => fence.Mark == "prints" && fence.Language == "json").Body.TrimEnd();
        Match remark = Regex.Match(readme.Text, @"remark = string\.Concat\(Enumerable\.Repeat\(""(?<text>[^""]+)"", (?<times>[0-9]+)\)\)");
        int remarkBytes = ",\"remark\":\"\"".Length + (Bytes(remark.Groups["text"].Value) * int.Parse(remark.Groups["times"].Value, CultureInfo.InvariantCulture));
        using JsonDocument sent = JsonDocument.Parse(payload);
        (string Name, int Bytes)[] members = [.. sent.RootElement.EnumerateObject().Select(member => (member.Name, Bytes($",\"{member.Name}\":{member.Value.GetRawText()}")))];

        Assert.Equal(readme.Links.Select(link => link.Target).First(target => target.EndsWith(".svg", StringComparison.Ordinal)), picture);
        XElement svg = XElement.Load(Path.Combine(Repository.Root, picture));
        string[] texts = [.. svg.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];
        Assert.All(members, member => Assert.Contains($"{member.Name} {member.Bytes}", texts));
        Assert.Contains(texts, text => text.StartsWith($"remark {remarkBytes} ", StringComparison.Ordinal));
        int[] totals = [Bytes(payload) + remarkBytes, Bytes(payload)];
        Assert.All(totals, total => Assert.Contains(texts, text => Regex.IsMatch(text, $@"(?<![0-9,]){total.ToString("N0", CultureInfo.InvariantCulture)} (bytes|字节)")));

        // In the bars one unit of x is one byte, and the braces take the first.
        int[][] bars = [.. svg.Elements().Where(element => element.Name.LocalName == "g").Select(bar => bar.Elements().Where(rect => rect.Attribute("x") is not null).Select(rect => (int)rect.Attribute("width")!).ToArray())];
        Assert.Equal(totals, bars.Select(bar => bar.Sum() + 1));
        Assert.Equal(members.Select(member => member.Bytes), bars[1]);
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
