using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Model;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Whole pages in the shapes that WXML, uni-app, Taro, mpx, WePY and Remax have, right and wrong, and what becomes of them while they are typed.</summary>
public class PageFileTests
{
    public static TheoryData<string> Files => [.. MarkedPage.FileNames];

    [Fact]
    public void There_are_pages_of_every_kind() =>
        Assert.Equal(["jsx", "tsx", "vue", "wxml"], MarkedPage.FileNames.Select(name => name.Split('.')[^1]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_rules_speak_where_the_page_is_marked(string fileName) => MarkedPage.Read(fileName).Verify();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_that_ends_anywhere_is_read(string fileName)
    {
        MarkedPage page = MarkedPage.Read(fileName);

        Assert.All(Enumerable.Range(0, page.Text.Length), length =>
        {
            AssertReadable(page.Kind, page.Text[..length]);
            AssertReadable(page.Kind, page.Text[length..]);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_that_lacks_something_is_read(string fileName)
    {
        MarkedPage page = MarkedPage.Read(fileName);

        Assert.All(Enumerable.Range(0, page.Text.Length - 1), start =>
        {
            AssertReadable(page.Kind, page.Text.Remove(start, 1));
            AssertReadable(page.Kind, page.Text.Remove(start, Math.Min(7, page.Text.Length - start)));
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_that_has_something_too_much_is_read(string fileName)
    {
        MarkedPage page = MarkedPage.Read(fileName);

        Assert.All(Enumerable.Range(0, page.Text.Length), start =>
        {
            string typed = "\"'`{}<>/\\&$=(["[start % 14].ToString();
            AssertReadable(page.Kind, page.Text.Insert(start, typed));
            AssertReadable(page.Kind, page.Text.Remove(start, 1).Insert(start, typed));
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_of_another_kind_is_read(string fileName)
    {
        string text = MarkedPage.Read(fileName).Text;

        Assert.All(Enum.GetValues<PageKind>(), kind => AssertReadable(kind, text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_newlines_of_Windows_change_nothing_but_the_positions(string fileName)
    {
        MarkedPage page = MarkedPage.Read(fileName);
        string windows = page.Text.ReplaceLineEndings("\r\n");

        Assert.Equal(
            Check(page.Kind, page.Text).Select(fault => (fault.Kind, page.Text.Substring(fault.Start, fault.Length))),
            Check(page.Kind, windows).Select(fault => (fault.Kind, windows.Substring(fault.Start, fault.Length).ReplaceLineEndings("\n"))));
    }

    private static void AssertReadable(PageKind kind, string text)
    {
        foreach (PageFault fault in Check(kind, text))
        {
            Assert.True(fault.Start >= 0 && fault.Length >= 0 && fault.Start + fault.Length <= text.Length, $"{fault} in\n{text}");
        }
    }

    private static IReadOnlyList<PageFault> Check(PageKind kind, string text) => PageChecker.Check(kind, text, PayloadOptions.DefaultMaxBytes, CancellationToken.None);
}
