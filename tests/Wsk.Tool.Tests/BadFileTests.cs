using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>What stands in folders beside pages that are right.</summary>
public sealed class BadFileTests : IDisposable
{
    private const string Bound = "<view>\n<button open-type=\"contact\" session-from=\"{{ {a:1} }}\">联系客服</button>\n</view>\n";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [UnixFact]
    public async Task Links_that_lead_nowhere_are_told_beside_the_findings()
    {
        _run.Write("pages/a.wxml", Bound);
        File.CreateSymbolicLink(Path.Combine(_run.Folder, "pages", "loop.wxml"), "loop.wxml");
        File.CreateSymbolicLink(Path.Combine(_run.Folder, "pages", "gone.vue"), "nowhere.vue");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("pages/a.wxml(2,", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("Files checked: 3; findings: 1; could not be checked: 2.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("wsk: pages/gone.vue: This cannot be read.\nwsk: pages/loop.wxml: This cannot be read.\n", outcome.Error);
    }

    [UnixFact]
    public async Task Folders_that_are_linked_in_a_circle_are_passed_once()
    {
        _run.Write("pages/deep/a.wxml", Bound);
        Directory.CreateSymbolicLink(Path.Combine(_run.Folder, "pages", "deep", "up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_run.Folder, "pages", "page.wxml"), _run.Folder);
        Directory.CreateSymbolicLink(Path.Combine(_run.Folder, "linked"), "pages");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");
        ToolRun.Outcome named = await _run.RunAsync("check", "linked");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("Files checked: 1; findings: 1;", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("linked/deep/a.wxml(2,", named.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_link_to_something_without_an_end_is_not_read_to_its_end()
    {
        File.CreateSymbolicLink(Path.Combine(_run.Folder, "zero.vue"), "/dev/zero");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("wsk: zero.vue: This is longer than 4 MiB and was not read.\n", outcome.Error);
    }

    [Fact]
    public async Task A_page_in_UTF_16_is_checked_and_one_without_its_mark_is_told_from_text()
    {
        _run.Write("little.wxml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Bound)]);
        _run.Write("big.wxml", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Bound)]);
        _run.Write("unmarked.wxml", Encoding.Unicode.GetBytes(Bound));
        _run.Write("utf8.wxml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Bound[7..])]);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("big.wxml(2,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nlittle.wxml(2,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nutf8.wxml(1,46): warning WSK7001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("wsk: unmarked.wxml: This is a binary file and not a page.\n", outcome.Error);
    }

    [Fact]
    public async Task A_page_in_GB18030_is_checked_as_far_as_it_is_ASCII()
    {
        // 联系客服, 亄 and a character of four bytes; 亄 has the byte of an opening brace.
        byte[] chinese = [0xC1, 0xAA, 0xCF, 0xB5, 0xBF, 0xCD, 0xB7, 0xFE, 0x81, 0x7B, 0x95, 0x32, 0x82, 0x36];
        _run.Write("gbk.wxml", [.. "<text>"u8, .. chinese, .. "</text>\n<button open-type=\"contact\" session-from=\""u8, .. chinese, .. "\"/>\n"u8, .. Encoding.ASCII.GetBytes(Bound.Replace("联系客服", string.Empty, StringComparison.Ordinal))]);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("gbk.wxml(4,46): warning WSK7001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("findings: 1;", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.wxml", "", 0)]
    [InlineData("empty.vue", "\uFEFF", 0)]
    [InlineData("empty.tsx", "\r\n", 0)]
    [InlineData("empty.session-from.json", "", 1)]
    [InlineData("empty.session-from.json", "\uFEFF", 1)]
    [InlineData("empty.session-from.json", "\r\n", 1)]
    public async Task An_empty_page_is_right_and_an_empty_payload_is_a_finding_at_its_first_place(string name, string content, int code)
    {
        _run.Write(name, content);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(code, outcome.Code);
        Assert.Equal(code == 1, outcome.Output.StartsWith(name + "(1,1): error WSK6001: ", StringComparison.Ordinal));
    }
}
