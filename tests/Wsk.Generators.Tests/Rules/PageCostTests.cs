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

    /// <summary>Lines without a contact button, and how often the scanner may move on each of them.</summary>
    public static TheoryData<string, string, int> Shapes => new()
    {
        { ".wxml", "<view wx:if=\"{{a < b}}\" class=\"order\">Shipping usually takes two to three days</view>\n", 18 },
        { ".wxml", "Two to three days <!-- <view class=\"order\"> --> from here\n", 3 },
        { ".vue", "<view v-if=\"a < b\" :class=\"order\">Shipping usually takes two to three days</view>\n", 18 },
        { ".vue", "<script>\nconst a = '<view class=\"order\"></view>'\n</script>\n", 10 },
        { ".tsx", "const total = items.length + offset; return total;\n", 1 },
        { ".tsx", "<View className=\"order\">{a < b && `${c} of the orders`} are on their way, and it's late</View> // more\n", 36 },
        { ".tsx", "const a = b / c, d = /[/'\"]/g, e = 'f' + `g${h}`; /* order */\n", 24 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_long_page_is_passed_once_and_in_few_moves(string kind, string line, int moves)
    {
        string page = string.Concat(Enumerable.Repeat(line, Lines)) + ButtonOf(kind);
        PageCursor cursor = Scan(kind, page);

        Assert.InRange(cursor.Visited, page.Length * 9L / 10, page.Length * 11L / 10);
        Assert.InRange(cursor.Moves, 1, (Lines * moves) + 100);
    }

    [Theory]
    [InlineData(".wxml")]
    [InlineData(".vue")]
    [InlineData(".tsx")]
    public void A_page_full_of_contact_buttons_is_passed_at_most_twice(string kind)
    {
        string page = string.Concat(Enumerable.Repeat(ButtonOf(kind), Lines));

        Assert.InRange(Visit(kind, page), page.Length * 9L / 10, page.Length * 2L);
    }

    /// <summary>The attributes of other tags are not read.</summary>
    [Theory]
    [InlineData(".wxml", "<view open-type=\"share\" session-from=\"{{a}}\">\n")]
    [InlineData(".vue", "<view :open-type=\"share\" :session-from=\"a\">\n")]
    public void Tags_beside_a_contact_button_cost_no_memory(string kind, string line)
    {
        string Page(int count) => string.Concat(Enumerable.Repeat(line, count)) + ButtonOf(kind);
        Allocate(kind, Page(1));

        Assert.Equal(Allocate(kind, Page(1)), Allocate(kind, Page(Lines)));
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
        { ".wxml", "<wxs></" },
        { ".wxml", "<a b= =" },
        { ".wxml", "<a   =" },
        { ".wxml", "<a b=c" },
        { ".wxml", "contact" },
        { ".wxml", "<a contact>" },
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
        { ".tsx", "<a {" },
        { ".tsx", "  \"" },
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

    private static string ButtonOf(string kind) => kind switch
    {
        ".wxml" => "<button open-type=\"contact\" session-from=\"{{card}}\">客服</button>\n",
        ".vue" => "<button open-type=\"contact\" :session-from=\"{ a: 1 }\">客服</button>\n",
        _ => "<Button openType=\"contact\" sessionFrom={{ a: `${b}` }}>客服</Button>\n",
    };

    private static long Visit(string kind, string page) => Scan(kind, page).Visited;

    private static PageCursor Scan(string kind, string page)
    {
        var cursor = new PageCursor(page, CancellationToken.None);
        PageChecker.Scan(KindOf(kind), cursor, PayloadOptions.DefaultMaxBytes);
        return cursor;
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
