using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Docs;

public class RulePageTests
{
    private const string Payload = "WSK6001";
    private const string Chinese = ".zh-CN";

    private static readonly string[] s_headings = ["## Cause", "## Why it matters", "## Wrong", "## Right", "## How to suppress"];
    private static readonly string[] s_chineseHeadings = ["## 原因", "## 影响", "## 错误示例", "## 正确示例", "## 如何禁用"];

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_under_its_title(string id)
    {
        RulePage page = RulePage.Read(id);

        Assert.Equal("# " + id + ": " + Descriptor(id).Title.ToString(CultureInfo.InvariantCulture), page.Title);
        Assert.Equal(s_headings, page.Headings);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_Chinese_page_under_its_title(string id)
    {
        RulePage page = RulePage.Read(id + Chinese);

        Assert.Equal("# " + id + ": " + Descriptor(id).Title.ToString(CultureInfo.GetCultureInfo("zh-Hans")), page.Title);
        Assert.Equal(s_chineseHeadings, page.Headings);
    }

    [Fact]
    public void Every_page_is_a_rules()
    {
        IEnumerable<string> ids = AllRules.Descriptors.Select(rule => rule.Id);
        IEnumerable<string> pages = Directory.GetFiles(RulePage.Folder, "WSK*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

        Assert.Equal(ids.SelectMany(id => new[] { id, id + Chinese }), pages);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_wrong_examples_make_the_rule_speak_and_no_other(string id) => Assert.All(await CheckAsync(id, "## Wrong"), found =>
    {
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_right_examples_are_silent(string id) => Assert.All(await CheckAsync(id, "## Right"), found => Assert.Empty(found));

    /// <summary>A page is written in one of several languages, and people look for theirs.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_about_pages_shows_the_right_code_in_every_language(string id)
    {
        string[] languages = [.. RulePage.Read(id).Examples("## Right").Select(example => example.Language)];

        Assert.Equal(IsAboutPages(id) ? ["wxml", "vue", "tsx", "jsx"] : languages[..1], languages);
    }

    private static DiagnosticDescriptor Descriptor(string id) => AllRules.Descriptors.Single(rule => rule.Id == id);

    private static bool IsAboutPages(string id) => Descriptor(id).Category == "Wsk.Page";

    /// <summary>What the rules say to each example.</summary>
    private static Task<ImmutableArray<Diagnostic>[]> CheckAsync(string id, string heading)
    {
        RulePage page = RulePage.Read(id);
        return Task.WhenAll(
            id == Payload ? [AllRules.CheckPayloadAsync(page.Example(heading, "json"))]
            : IsAboutPages(id) ? page.Examples(heading).Select(example => AllRules.CheckFileAsync("page." + example.Language, example.Text, id))
            : [AllRules.CheckAsync(page.Example(heading, "csharp"), id)]);
    }
}
