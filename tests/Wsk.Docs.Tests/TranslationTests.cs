using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

/// <summary>A page that exists in both languages says the same in both.</summary>
public sealed class TranslationTests
{
    private const string Chinese = ".zh-CN.md";

    public static TheoryData<string> Translated() =>
        [.. Document.All.Select(page => page.Name).Where(page => page.EndsWith(Chinese, StringComparison.Ordinal)).Select(page => page.Replace(Chinese, ".md", StringComparison.Ordinal))];

    /// <summary>Pages for those who work on Wsk itself, or who measure; the pages that lead there say that they are in English.</summary>
    private static readonly string[] s_englishOnly = ["docs/design.md", "docs/performance.md"];

    [Fact]
    public void Every_page_that_a_user_reads_exists_in_Chinese()
    {
        IEnumerable<string> english = Document.All.Where(page => Regex.IsMatch(page.Name, "^(docs|samples)/|^(README|SECURITY)") && !page.IsChinese).Select(page => page.Name);

        Assert.Equal(Translated().Concat(s_englishOnly).Order(StringComparer.Ordinal), english);
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void Both_languages_have_the_same_sections(string page) => Same(page, document => document.Headings.Select(heading => heading.Split(' ')[0]));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Both_languages_show_the_same_code(string page) => Same(page, document => document.Fences.Select(fence =>
        $"{fence.Language} {fence.Mark}\n{Regex.Replace(fence.Body, "(?<!:)// .*", "//")}"));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Both_languages_name_the_same_code_in_their_sentences(string page) => Same(page, document => document.CodeSpans.Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Both_languages_tell_the_same_numbers(string page) => Same(page, document => document.Numbers.Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Both_languages_tell_the_same_numbers_in_tables(string page) => Same(page, document => document.TableRows.Select(row =>
        string.Join(' ', Regex.Matches(row, @"(?<=\| )[0-9,]+(?= \|)").Select(number => number.Value))));

    [Theory]
    [MemberData(nameof(Translated))]
    public void Chinese_links_lead_to_Chinese_pages(string page)
    {
        Document chinese = ChineseOf(page);
        DocumentLink[] english = [.. chinese.Links.Where(link => link.Target.EndsWith(".md", StringComparison.Ordinal) && link.Target != page && !new Document(link.Target).IsChinese)];

        Assert.DoesNotContain(english, link => File.Exists(Path.Combine(Repository.Root, ChineseName(link.Target))));
        Assert.All(english, link => Assert.StartsWith("（英文）", link.Following, StringComparison.Ordinal));
        Same(page, document => document.Links.Select(link => link.Target.Replace(".zh-CN.", ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void Each_language_leads_to_the_other(string page)
    {
        Assert.Contains(ChineseName(page), new Document(page).Links.Select(link => link.Target));
        Assert.Contains(page, ChineseOf(page).Links.Select(link => link.Target));
    }

    private static void Same(string page, Func<Document, IEnumerable<string>> part) => Assert.Equal(part(new Document(page)), part(ChineseOf(page)));

    private static Document ChineseOf(string page) => new(ChineseName(page));

    private static string ChineseName(string page) => Regex.Replace(page, @"\.md$", Chinese);
}
