using System;
using System.Linq;
using System.Threading;
using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Model;

namespace Wsk.Generators.Tests.Rules;

/// <summary>What a page costs, counted in UTF-16 units.</summary>
public class PageCostTests
{
    private const int Lines = 5000;

    public static TheoryData<string, string> Shapes => new()
    {
        { ".wxml", "<view wx:if=\"{{a < b}}\"><button open-type=\"contact\" session-from=\"{{card}}\">客服</button></view>\n" },
        { ".vue", "<view v-if=\"a < b\"><button open-type=\"contact\" :session-from=\"{ a: 1 }\">客服</button></view>\n" },
        { ".tsx", "<View>{a < b && <Button openType=\"contact\" sessionFrom={{ a: `${b}` }}>it's</Button>}</View> // more\n" },
        { ".tsx", "const a = b / c, d = /[/'\"]/g, e = 'f' + `g${h}`; /* contact */\n" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_long_page_is_passed_once(string kind, string line)
    {
        string page = string.Concat(Enumerable.Repeat(line, Lines));

        Assert.InRange(Visit(kind, page), page.Length * 9L / 10, page.Length * 11L / 10);
    }

    /// <summary>Whatever is begun again and again and never ended.</summary>
    public static TheoryData<string, string> Endless => new()
    {
        { ".wxml", "<" },
        { ".wxml", "<a " },
        { ".wxml", "<a b='<c d=\"" },
        { ".wxml", "<a b=\"\n<c d='\n" },
        { ".wxml", "<!--" },
        { ".wxml", "<wxs>" },
        { ".vue", "<script " },
        { ".vue", "<a :b=\"{{'" },
        { ".tsx", "<a b={" },
        { ".tsx", "<a b={c}<" },
        { ".tsx", "<a b='\n<c d=\"\n" },
        { ".tsx", "`${" },
        { ".tsx", "'\\" },
        { ".tsx", "'\\'\"\\\"" },
        { ".tsx", "=/\\" },
        { ".tsx", "=/[" },
        { ".tsx", "{<a>'" },
        { ".tsx", "}" },
        { ".tsx", "/*" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_page_twice_as_long_costs_twice_as_much(string kind, string piece)
    {
        string page = string.Concat(Enumerable.Repeat(piece, Lines));
        long once = Visit(kind, page);

        Assert.InRange(once, 1, page.Length * 5L);
        Assert.InRange(Visit(kind, page + page), once, (once * 21 / 10) + 100);
    }

    /// <summary>Values are read in passes of their own, whose texts show in what is allocated.</summary>
    [Theory]
    [InlineData(".wxml", "session-from=\"", "{{a}}b")]
    [InlineData(".wxml", "session-from=\"", "{{")]
    [InlineData(".wxml", "session-from=\"{", "\\{{a}}'")]
    [InlineData(".wxml", "session-from=\"", "{{[(")]
    [InlineData(".vue", ":session-from=\"", "`${a}`+")]
    [InlineData(".vue", ":session-from=\"", "[{(`${")]
    [InlineData(".vue", ":session-from=\"", "&quot;&#")]
    [InlineData(".vue", "session-from=\"{", "&quot;a&quot;:[")]
    [InlineData(".vue", ":session-from=\"", "'\\u0061\\x62'+")]
    public void A_value_twice_as_long_costs_twice_as_much(string kind, string start, string piece)
    {
        string Page(int count) => "<button open-type=\"contact\" " + start + string.Concat(Enumerable.Repeat(piece, count)) + "a\">";
        Allocate(kind, Page(10));
        long once = Allocate(kind, Page(Lines));

        Assert.InRange(Allocate(kind, Page(2 * Lines)), once, (once * 23 / 10) + 10_000);
    }

    [Theory]
    [InlineData(".wxml")]
    [InlineData(".vue")]
    [InlineData(".tsx")]
    public void A_page_without_a_contact_button_costs_no_memory(string kind)
    {
        string page = string.Concat(Enumerable.Repeat("<view open-type=\"share\" session-from=\"{a}\">\n", Lines));
        Allocate(kind, page);

        Assert.Equal(0, Allocate(kind, page));
    }

    [Theory]
    [InlineData(".wxml", "<view>\n")]
    [InlineData(".vue", "<view>\n")]
    [InlineData(".tsx", "<View>\n")]
    [InlineData(".tsx", "a\n")]
    public void A_check_is_canceled_at_once(string kind, string line)
    {
        string page = string.Concat(Enumerable.Repeat(line, Lines)) + "contact";
        var cursor = new PageCursor(page, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => PageChecker.Scan(KindOf(kind), cursor, PayloadOptions.DefaultMaxBytes));
        Assert.InRange(cursor.Visited, 0, 100);
        Assert.Throws<OperationCanceledException>(() => PageChecker.Check(KindOf(kind), page, PayloadOptions.DefaultMaxBytes, new CancellationToken(canceled: true)));
    }

    private static long Visit(string kind, string page)
    {
        var cursor = new PageCursor(page, CancellationToken.None);
        PageChecker.Scan(KindOf(kind), cursor, PayloadOptions.DefaultMaxBytes);
        return cursor.Visited;
    }

    private static long Allocate(string kind, string page)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        PageChecker.Check(KindOf(kind), page, PayloadOptions.DefaultMaxBytes, CancellationToken.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PageKind KindOf(string extension)
    {
        Assert.True(PageKinds.TryOf(extension, out PageKind kind));
        return kind;
    }
}
