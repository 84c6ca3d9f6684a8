using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Wsk.Package.Tests;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>The page that a package site shows of the tool says what the tool prints.</summary>
public sealed class PackagePageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "src", "Wsk.Tool", "PACKAGE.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("en", 0)]
    [InlineData("zh-Hans", 2)]
    public async Task The_examples_print_what_the_page_shows(string language, int first)
    {
        using var run = new ToolRun();
        run.Write("pages/me.wxml", Blocks("html").Single());
        run.Write("seen.txt", Blocks("json").Single().TrimEnd());

        ToolRun.Outcome check = await run.RunAsync("check", "pages", "--lang", language);
        ToolRun.Outcome show = await run.RunAsync("show", "seen.txt", "--lang", language);

        Assert.Equal(Blocks("text")[first], check.Output);
        Assert.Equal(Blocks("text")[first + 1], string.Join('\n', show.Output.Split('\n').Select(line => line.TrimEnd())));
    }

    private static string[] Blocks(string language) =>
        [.. Regex.Matches(s_page, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value)];
}
