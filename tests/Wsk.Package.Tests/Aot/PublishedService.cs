using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>Consumers/Service, published and started when first asked for, on a port that the system chooses.</summary>
internal sealed partial class PublishedService : IAsyncDisposable
{
    private readonly Process _process;

    private PublishedService(string published, Process process, Uri address)
    {
        Published = published;
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>The folder of the published service.</summary>
    public string Published { get; }

    public HttpClient Client { get; }

    /// <summary>What publishing printed.</summary>
    public required string Output { get; init; }

    public static async Task<PublishedService> StartAsync(PackageFeed feed, string framework, bool native)
    {
        string folder = await feed.CopyConsumersAsync("Service");
        string published = Path.Combine(folder, "published");
        string output = await Dotnet.RunAsync(
            folder, "publish", "Service", "--output", published, "-p:WskVersion=" + feed.Version, "-p:ServiceFramework=" + framework, $"-p:Native={native}", "--nologo");
        Process process = Process.Start(new ProcessStartInfo(Path.Combine(published, OperatingSystem.IsWindows() ? "Service.exe" : "Service"), "--urls http://127.0.0.1:0")
        {
            WorkingDirectory = published,
            RedirectStandardOutput = true,
        })!;
        return new PublishedService(published, process, await ReadAddressAsync(process)) { Output = output };
    }

    /// <summary>Waits until a service says where it listens.</summary>
    public static async Task<Uri> ReadAddressAsync(Process process)
    {
        var printed = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                // What it logs from now on must not fill the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new Uri(match.Groups[1].Value);
            }

            printed.AppendLine(line);
        }

        Assert.Fail("The service ended before it listened:\n" + printed);
        return null!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("Now listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}
