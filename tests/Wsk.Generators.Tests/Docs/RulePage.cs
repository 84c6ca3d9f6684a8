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
        (string found, string text) = Assert.Single(Examples(heading));
        Assert.Equal(language, found);
        return text;
    }

    /// <summary>The fenced blocks under a heading, with their languages.</summary>
    public IReadOnlyList<(string Language, string Text)> Examples(string heading)
    {
        List<string> lines = _sections.Single(section => section.Heading == heading).Lines;
        int[] fences = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith(Fence, StringComparison.Ordinal))];
        return
        [
            .. fences.Chunk(2).Select(fence =>
            {
                Assert.Equal(Fence, lines[fence[1]]);
                return (lines[fence[0]][Fence.Length..], string.Join('\n', lines[(fence[0] + 1)..fence[1]]));
            }),
        ];
    }
}
