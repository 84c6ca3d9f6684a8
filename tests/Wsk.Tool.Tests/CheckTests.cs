using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>A team checks its front end.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Bound = "<view>\r\n\t<button open-type=\"contact\" session-from=\"{{ {a:1} }}\">联系客服</button>\r\n</view>\r\n";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_folder_without_anything_to_check_is_clean()
    {
        _run.Write("readme.md", "{");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(0, outcome.Code);
        Assert.Equal("Files checked: 0; findings: 0; could not be checked: 0.\n", outcome.Output);
    }

    [Fact]
    public async Task Right_pages_and_payloads_are_clean()
    {
        _run.Write("card.session-from.json", "{\"customerName\":\"李雷\",\"gender\":1}\n");
        _run.Write("pages/me.wxml", "<button open-type=\"contact\" session-from=\"{{customerInfo}}\">联系客服</button>");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("Files checked: 2; findings: 0;", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_told_in_the_order_of_paths_and_places()
    {
        _run.Write("pages/b.wxml", Bound);
        _run.Write("a.session-from.json", "{\"birthday\":\"1986-02-30\",\"gender\":3}");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(1, outcome.Code);
        string[] lines = outcome.Output.Split('\n');
        Assert.StartsWith("a.session-from.json(1,13): error WSK6001: The birthday must be", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a.session-from.json(1,35): error WSK6001: The gender must be", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("pages/b.wxml(2,", lines[2], StringComparison.Ordinal);
        Assert.Contains("): warning WSK7001: ", lines[2], StringComparison.Ordinal);
        Assert.Equal("Files checked: 2; findings: 3; could not be checked: 0.", lines[3]);
    }

    [Fact]
    public async Task The_language_is_that_of_the_user_and_the_option_outweighs_it()
    {
        _run.Write("a.session-from.json", "{\"gender\":3}");
        _run.Variables["LANG"] = "zh_CN.UTF-8";

        Assert.Contains("gender 必须是数字", (await _run.RunAsync("check", ".")).Output, StringComparison.Ordinal);
        Assert.Contains("The gender must be", (await _run.RunAsync("check", ".", "--lang", "en")).Output, StringComparison.Ordinal);
        _run.Variables["LC_ALL"] = "C";
        Assert.Contains("The gender must be", (await _run.RunAsync("check", ".")).Output, StringComparison.Ordinal);
        Assert.Contains("gender 必须是数字", (await _run.RunAsync("check", ".", "--lang", "zh-Hans")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_outweighs_findings()
    {
        _run.Write("a.session-from.json", "{");

        ToolRun.Outcome outcome = await _run.RunAsync("check", "a.session-from.json", "missing");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("a.session-from.json(1,2): error WSK6001: The payload was cut", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("wsk: missing: There is no such file or folder.\n", outcome.Error);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_when_it_is_named()
    {
        _run.Write("card.json", "{}");

        ToolRun.Outcome outcome = await _run.RunAsync("check", "card.json");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("wsk: card.json: This is not a recorded payload", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_of_its_own_is_named_by_its_option()
    {
        _run.Write("a.session-from.json", "{\"customerName\":\"李雷\"}");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".", "--max-bytes", "20");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("more than the 20 that --max-bytes allows", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _run.RunAsync("check", ".", "--max-bytes", "0")).Code);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--max-bytes", "1")]
    [InlineData("check", ".", "--max-bytes", "many")]
    [InlineData("check", ".", "--lang", "fr")]
    [InlineData("chekc", ".")]
    [InlineData]
    public async Task A_wrong_command_line_could_not_run(params string[] arguments)
    {
        ToolRun.Outcome outcome = await _run.RunAsync(arguments);

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("show", "--help")]
    [InlineData("--version")]
    public async Task Help_is_no_failure(params string[] arguments) => Assert.Equal(0, (await _run.RunAsync(arguments)).Code);

    [Fact]
    public async Task A_file_that_is_too_long_is_not_read()
    {
        using (FileStream large = File.Create(Path.Combine(_run.Folder, "large.vue")))
        {
            large.SetLength(100 << 20);
        }

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("wsk: large.vue: This is longer than 4 MiB and was not read.\n", outcome.Error);
    }

    [Fact]
    public async Task A_binary_file_is_no_page()
    {
        _run.Write("picture.wxml", [0x89, 0x50, 0, 0, 1]);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("wsk: picture.wxml: This is a binary file and not a page.\n", outcome.Error);
    }

    [Fact]
    public async Task A_payload_that_is_not_UTF_8_is_a_finding_at_its_place()
    {
        _run.Write("gbk.session-from.json", [.. "{\"customerName\":\""u8, 0xC0, 0xEE, 0xC0, 0xD7, .. "\"}"u8]);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("gbk.session-from.json(1,18): error WSK6001: The file is not valid UTF-8", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Byte_order_marks_count_for_nothing()
    {
        _run.Write("utf8.session-from.json", [.. Encoding.UTF8.Preamble, .. "{\"gender\":1}"u8]);
        _run.Write("utf16.session-from.json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"gender\":3}")]);

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("utf16.session-from.json(1,11): error WSK6001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("findings: 1;", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_package_managers_and_builds_write_is_left_out_and_a_named_folder_is_not()
    {
        foreach (string folder in new[] { "node_modules/x", "miniprogram_npm", "dist", "unpackage/dist", ".git" })
        {
            _run.Write(folder + "/a.wxml", Bound);
        }

        Assert.Equal(0, (await _run.RunAsync("check", ".")).Code);
        Assert.Equal(1, (await _run.RunAsync("check", "dist")).Code);
    }

    [Fact]
    public async Task What_git_ignores_is_left_out()
    {
        Git("init", "-q");
        _run.Write(".gitignore", "built/\n*.old.wxml\n");
        _run.Write("built/a.wxml", Bound);
        _run.Write("pages/me.old.wxml", Bound);
        _run.Write("pages/中文.wxml", Bound);

        ToolRun.Outcome outcome = await _run.RunAsync("check", "pages", ".");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("pages/中文.wxml(2,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Files checked: 1; findings: 1;", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await _run.RunAsync("check", "built")).Code);
    }

    [Fact]
    public async Task Ten_thousand_files_are_checked_in_the_same_order_each_time()
    {
        foreach (int number in Enumerable.Range(0, 10_000))
        {
            _run.Write($"pages/p{number % 100}/{number}.wxml", number % 50 == 0 ? Bound : "<view/>");
        }

        ToolRun.Outcome first = await _run.RunAsync("check", ".");
        ToolRun.Outcome second = await _run.RunAsync("check", ".");

        Assert.Contains("Files checked: 10000; findings: 200;", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        string[] paths = [.. first.Output.Split('\n').Where(line => line.Contains("WSK7001", StringComparison.Ordinal)).Select(line => line.Split('(')[0])];
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public async Task Only_a_terminal_gets_colors_and_NO_COLOR_turns_them_off()
    {
        using var terminal = new ToolRun { IsTerminal = true };
        terminal.Write("a.session-from.json", "{");

        Assert.Contains("\u001b[", (await terminal.RunAsync("check", ".")).Output, StringComparison.Ordinal);
        terminal.Variables["NO_COLOR"] = "1";
        Assert.DoesNotContain("\u001b[", (await terminal.RunAsync("check", ".")).Output, StringComparison.Ordinal);
        _run.Write("a.session-from.json", "{");
        _run.Variables["GITHUB_ACTIONS"] = "true";
        Assert.DoesNotContain("\u001b[", (await _run.RunAsync("check", ".")).Output, StringComparison.Ordinal);
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _run.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
