using System;
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

    /// <summary>What a package site shows links to the published tree.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_the_published_tree_leads_somewhere(string name)
    {
        foreach (Match link in Regex.Matches(new Document(name).Text, @"github\.com/wsk-generators/Wsk\.Generators/(?:blob|tree)/main/([\w./-]+)"))
        {
            Assert.True(Exists(link.Groups[1].Value), $"{name} links to {link.Groups[1].Value}, which is not there.");
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
        string[] pages = [.. Document.All.Select(page => page.Name)];
        var found = new HashSet<string>();
        var next = new Queue<string>([readme]);
        while (next.TryDequeue(out string? page))
        {
            foreach (string target in new Document(page).Links.Select(link => link.Target).Where(target => pages.Contains(target) && found.Add(target)))
            {
                next.Enqueue(target);
            }
        }

        Assert.Empty(pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal)).Except(found));
    }

    /// <summary>A badge tells of a service; this tree has none.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_shows_a_picture_from_elsewhere(string name) => Assert.DoesNotMatch(@"!\[[^\]]*\]\(https?://|<img[^>]*https?://", new Document(name).Text);

    private static bool Exists(string path) => File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path));
}
