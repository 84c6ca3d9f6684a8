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
        var page = new Document(name);

        foreach (Match link in Regex.Matches(Prose(page), @"\]\((?!https?://)(?<file>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)"))
        {
            string target = link.Groups["file"].Length == 0 ? Path.Combine(Repository.Root, name) : Path.GetFullPath(Path.Combine(page.Folder, link.Groups["file"].Value));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{name} links to {link.Value}, which is not there.");
            if (link.Groups["heading"].Success)
            {
                Assert.Contains(link.Groups["heading"].Value, Headings(new Document(Path.GetRelativePath(Repository.Root, target))));
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
            string target = Path.Combine(Repository.Root, path.Value);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{name} names {path.Value}, which is not there.");
        }
    }

    /// <summary>The page without its code, where brackets mean other things.</summary>
    private static string Prose(Document page) =>
        Regex.Replace(Regex.Replace(page.Text, "^```.*?^```", string.Empty, RegexOptions.Multiline | RegexOptions.Singleline), "`[^`\n]*`", "code");

    /// <summary>The anchors that a page's headings get.</summary>
    private static IEnumerable<string> Headings(Document page) => Regex.Matches(page.Text, "^#+ (?<text>.+)$", RegexOptions.Multiline)
        .Select(heading => Regex.Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), @"[^\w\- ]", string.Empty).Replace(' ', '-'));
}
