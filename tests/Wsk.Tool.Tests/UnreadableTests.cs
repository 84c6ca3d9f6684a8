using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>The program as a user who must not read everything, and in a shell that gives it bad streams.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnreadableTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose()
    {
        Allow("locked");
        Allow("noenter");
        _run.Dispose();
    }

    [UnixFact]
    public async Task What_must_not_be_read_is_told_and_outweighs_what_was_found()
    {
        _run.Write("a.session-from.json", "{\"gender\":3}");
        Forbid(_run.Write("secret.wxml", "<view/>"));
        Forbid(Path.GetDirectoryName(_run.Write("locked/b.wxml", "<view/>"))!);
        File.SetUnixFileMode(Path.GetDirectoryName(_run.Write("noenter/c.wxml", "<view/>"))!, UnixFileMode.UserRead);

        (int code, string output, string error) = await RunAsync("check . --lang en");

        Assert.Equal(2, code);
        Assert.StartsWith("a.session-from.json(1,11): error WSK6001", output, StringComparison.Ordinal);
        Assert.EndsWith("findings: 1; could not be checked: 3.\n", output, StringComparison.Ordinal);
        Assert.Equal("wsk: locked: This cannot be read.\nwsk: noenter: This cannot be read.\nwsk: secret.wxml: This cannot be read.\n", error);
    }

    [UnixFact]
    public async Task A_path_that_must_not_be_read_could_not_be_checked_or_shown()
    {
        Forbid(_run.Write("secret.session-from.json", "{}"));
        Forbid(Path.GetDirectoryName(_run.Write("locked/b.wxml", "<view/>"))!);

        foreach (string command in new[] { "check locked", "check locked/b.wxml", "check secret.session-from.json", "show secret.session-from.json", "show locked/b.wxml" })
        {
            (int code, _, string error) = await RunAsync(command + " --lang en");

            Assert.Equal(2, code);
            Assert.Matches("^wsk: (locked|secret)[^\n]*\\.\n$", error);
        }
    }

    [UnixFact]
    public async Task Standard_input_that_is_a_folder_could_not_be_shown()
    {
        Assert.Equal((2, string.Empty, "wsk: -: This cannot be read.\n"), await RunAsync("show --lang en < /"));
    }

    [UnixFact]
    public async Task Standard_input_that_is_closed_could_not_be_shown()
    {
        (int, string, string) closed = (2, string.Empty, "wsk: -: Standard input is closed. Pass the text, the name of a file, or the text through a pipe.\n");

        Assert.Equal(closed, await RunAsync("show --lang en <&-"));
        Assert.Equal(closed, await RunAsync("show - --lang en <&-"));
        Assert.Equal(0, (await RunAsync("show '{}' --lang en <&-")).Code);
    }

    [UnixFact]
    public async Task A_pipe_among_the_pages_is_told_and_nobody_waits_for_its_writer()
    {
        _run.Write("a.session-from.json", "{\"gender\":3}");

        (int code, string output, string error) = await RunAsync("check . --lang en", before: "mkfifo pipe.wxml pipe.session-from.json && ");

        Assert.Equal(2, code);
        Assert.StartsWith("a.session-from.json(1,11): error WSK6001", output, StringComparison.Ordinal);
        Assert.Equal("wsk: pipe.session-from.json: This is a pipe and was not read.\nwsk: pipe.wxml: This is a pipe and was not read.\n", error);
        Assert.Equal("wsk: pipe.wxml: This is a pipe and was not read.\n", (await RunAsync("check pipe.wxml --lang en")).Error);
    }

    [UnixFact]
    public async Task A_link_to_a_page_is_read_and_so_is_a_page_that_is_empty()
    {
        _run.Write("shared/page.txt", "<view>\n<button open-type=\"contact\" session-from=\"{{ {a:1} }}\">联系客服</button>\n</view>\n");
        _run.Write("pages/empty.wxml", string.Empty);
        File.CreateSymbolicLink(Path.Combine(_run.Folder, "pages", "页面.wxml"), "../shared/page.txt");

        (int code, string output, string error) = await RunAsync("check pages --lang en");

        Assert.Equal(1, code);
        Assert.StartsWith("pages/页面.wxml(2,", output, StringComparison.Ordinal);
        Assert.EndsWith("Files checked: 2; findings: 1; could not be checked: 0.\n", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [UnixFact]
    public async Task Output_that_cannot_be_written_is_one_line_and_no_success()
    {
        _run.Write("a.session-from.json", "{}");

        foreach (string command in new[] { "show wxapp", "check .", "check . --format sarif", "check . --format github", "--help" })
        {
            Assert.Equal((2, string.Empty, "wsk: The output cannot be written.\n"), await RunAsync(command + " --lang en > /dev/full"));
            Assert.Equal((2, string.Empty, "wsk: The output cannot be written.\n"), await RunAsync(command + " --lang en >&-"));
        }

        Assert.Equal((2, string.Empty, "wsk: 无法写入输出。\n"), await RunAsync("check . --lang zh-Hans > /dev/full"));
    }

    private static void Forbid(string path) => File.SetUnixFileMode(path, UnixFileMode.None);

    private void Allow(string folder)
    {
        string path = Path.Combine(_run.Folder, folder);
        if (Directory.Exists(path))
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs the program in a shell, for root without the right to read everything.</summary>
    private async Task<(int Code, string Output, string Error)> RunAsync(string command, string before = "")
    {
        string right = Environment.IsPrivilegedProcess ? "setpriv --bounding-set=-dac_override,-dac_read_search " : string.Empty;
        string program = Path.Combine(AppContext.BaseDirectory, "wsk.dll");
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", $"{before}{right}dotnet '{program}' {command}"])
        {
            WorkingDirectory = _run.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        })!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
