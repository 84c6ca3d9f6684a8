using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Docs;

/// <summary>A page of docs/rules, taken apart at its headings and fenced blocks.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";

    private readonly List<(string Heading, List<string> Lines)> _sections = [];

    private RulePage(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        Title = lines[0];
        foreach (string line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                _sections.Add((line, []));
            }
            else if (_sections.Count != 0)
            {
                _sections[^1].Lines.Add(line);
            }
        }
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(References.Handed("Sources"), "..", "..", "docs", "rules"));

    public string Title { get; }

    public IEnumerable<string> Headings => _sections.Select(section => section.Heading);

    public static RulePage Read(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")));

    /// <summary>The only fenced block under a heading.</summary>
    public string Example(string heading, string language)
    {
        List<string> lines = _sections.Single(section => section.Heading == heading).Lines;
        int[] fences = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith(Fence, StringComparison.Ordinal))];
        Assert.Equal(2, fences.Length);
        Assert.Equal(Fence + language, lines[fences[0]]);
        return string.Join('\n', lines[(fences[0] + 1)..fences[1]]);
    }
}
