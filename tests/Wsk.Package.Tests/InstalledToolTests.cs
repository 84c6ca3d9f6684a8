using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>The tool as a user gets it: installed from the package, and run in a process of its own.</summary>
[Collection(PackageConsumers.Name)]
public sealed class InstalledToolTests(PackageFeed feed)
{
    private string? _folder;

    private string Folder => _folder ??= feed.NewFolder("tool");

    private string Tool => Path.Combine(Folder, "tools", OperatingSystem.IsWindows() ? "wsk.exe" : "wsk");

    [Fact]
    public async Task The_installed_tool_checks_and_shows_with_both_builds_and_ends_quietly_when_nobody_reads_on()
    {
        await Dotnet.RunAsync(Folder, "tool", "install", "Wsk.Tool", "--version", feed.Version, "--tool-path", "tools", "--add-source", feed.Packed.Folder);
        Write("shop/card.session-from.json", "{\"gender\":3}");
        Write("shop/me.vue", "<template><button open-type=\"contact\" :session-from=\"{a:1}\" /></template>");
        string net8 = Directory.GetFiles(Folder, "wsk.dll", SearchOption.AllDirectories).First(path => path.Contains(Path.Combine("tools", "net8.0", "any"), StringComparison.Ordinal));

        foreach (string[] command in new[] { new[] { Tool }, ["dotnet", "--roll-forward", "Major", net8] })
        {
            (int code, string output) = await RunAsync([.. command, "check", "shop", "--lang", "zh-Hans"]);
            Assert.Equal(1, code);
            Assert.Contains("shop/card.session-from.json(1,11): error WSK6001: gender 必须是数字", output, StringComparison.Ordinal);
            Assert.Contains("WSK7001", output, StringComparison.Ordinal);

            (code, output) = await RunAsync([.. command, "show", "{\"customerName\":\"李雷\"}", "--lang", "en"]);
            Assert.Equal(0, code);
            Assert.Contains("李雷", output, StringComparison.Ordinal);
            Assert.Equal(2, (await RunAsync([.. command, "check", "nowhere"])).Code);
        }

        await AssertClosedPipeAsync();
    }

    private async Task AssertClosedPipeAsync()
    {
        // More than a pipe holds, so that the program is still writing when its reader is gone.
        foreach (int number in Enumerable.Range(0, 3_000))
        {
            Write($"many/{number}.session-from.json", "{");
        }

        using Process process = Process.Start(new ProcessStartInfo(Tool, ["check", "many", "--lang", "en"])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Assert.StartsWith("many/0.session-from.json(1,2): error WSK6001", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        process.StandardOutput.Close();
        Assert.Empty(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
    }

    private async Task<(int Code, string Output)> RunAsync(string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo(command[0], (IEnumerable<string>)command[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private void Write(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
