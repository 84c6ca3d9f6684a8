using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages() => [.. Document.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_inside_the_tree_leads_somewhere(string name)
    {
        foreach (DocumentLink link in new Document(name).Links)
        {
            Assert.True(Exists(link.Target), $"{name} links to {link.Target}, which is not there.");
            if (link.Anchor is not null)
            {
                Assert.Contains(link.Anchor, new Document(link.Target).Anchors);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_that_a_command_names_is_there(string name)
    {
        IEnumerable<string> commands = new Document(name).Fences.Where(fence => fence.Language is "shell" or "sh").Select(fence => fence.Body);

        foreach (Match path in commands.SelectMany(body => Regex.Matches(body, @"(?<![\w/.-])(?:src|tests|samples|benchmarks|\.ci)/[\w./-]+")))
        {
            Assert.True(Exists(path.Value), $"{name} names {path.Value}, which is not there.");
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_page_of_the_docs_is_found_from_the_readme(string readme)
    {
        var found = new HashSet<string>();
        var next = new Queue<string>([readme]);
        while (next.TryDequeue(out string? page))
        {
            foreach (DocumentLink link in new Document(page).Links.Where(link => found.Add(link.Target) && File.Exists(Path.Combine(Repository.Root, link.Target)) && link.Target.EndsWith(".md", System.StringComparison.Ordinal)))
            {
                next.Enqueue(link.Target);
            }
        }

        Assert.Empty(Document.All.Select(page => page.Name).Where(page => page.StartsWith("docs/", System.StringComparison.Ordinal)).Except(found));
    }

    private static bool Exists(string path) => File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path));
}
