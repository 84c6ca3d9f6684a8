using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Wsk.Package.Tests;
using Wsk.Package.Tests.Aot;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>The tool as one native file, for machines without .NET.</summary>
public sealed class NativeToolTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [NativeTheory]
    [InlineData("net10.0")]
    public async Task The_native_tool_checks_pages_and_payloads_and_shows_a_card(string framework)
    {
        string project = Path.Combine(Repository.Root, "src", "Wsk.Tool");

        // The solution's own build has heard the rules.
        string[] publish =
        [
            "publish", project, "--framework", framework, "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:Native=true", "-p:StripSymbols=true", "-p:RunAnalyzers=false",
            "--output", Path.Combine(_run.Folder, "native"), "-p:ArtifactsPath=" + Path.Combine(_run.Folder, "artifacts"), "--nologo",
        ];
        await Dotnet.RunAsync(_run.Folder, publish);
        _run.Write("shop/card.session-from.json", "{\"gender\":3}");
        _run.Write("shop/me.vue", "<template><button open-type=\"contact\" :session-from=\"{a:1}\" /></template>");

        (int code, string output) = await RunAsync("check", "shop", "--lang", "zh-Hans");
        Assert.Equal(1, code);
        Assert.Contains("WSK6001: gender 必须是数字", output, StringComparison.Ordinal);
        Assert.Contains("WSK7001", output, StringComparison.Ordinal);

        (code, output) = await RunAsync("check", "shop", "--format", "sarif");
        Assert.Equal(1, code);
        Assert.Contains("\"version\": \"2.1.0\"", output, StringComparison.Ordinal);

        (code, output) = await RunAsync("show", "{\"customerName\":\"李雷\"}", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("李雷", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Path.Combine(_run.Folder, "native", "wsk"), arguments)
        {
            WorkingDirectory = _run.Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
