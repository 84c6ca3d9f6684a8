using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Samples.Api.Tests;

public sealed class ProcessTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [UnixFact]
    public async Task CtrlC_ends_the_app_with_exit_code_0_and_nothing_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        using var limit = new CancellationTokenSource(s_patience);
        using Process app = Start("--urls", "http://127.0.0.1:0", $"--Shop:Database={folder.File("shop.db")}");
        try
        {
            string url = await ListeningUrl(app, limit.Token);
            using var client = new HttpClient();
            Assert.Equal("Healthy", await client.GetStringAsync($"{url}/health", limit.Token));

            using Process kill = Process.Start("kill", ["-INT", app.Id.ToString(CultureInfo.InvariantCulture)]);
            Task<string> rest = app.StandardOutput.ReadToEndAsync(limit.Token);
            await app.WaitForExitAsync(limit.Token);

            Assert.Equal(0, app.ExitCode);
            Assert.Contains("shutting down", await rest);
            Assert.Empty(await app.StandardError.ReadToEndAsync(limit.Token));
        }
        finally
        {
            app.Kill();
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_the_app_with_one_line_that_says_so()
    {
        await using Shop shop = await Shop.OpenAsync();
        using var folder = new TemporaryFolder();
        using var limit = new CancellationTokenSource(s_patience);
        using Process app = Start("--urls", shop.Client.BaseAddress!.ToString(), $"--Shop:Database={folder.File("shop.db")}");
        try
        {
            Task<string> output = app.StandardOutput.ReadToEndAsync(limit.Token);
            string error = await app.StandardError.ReadToEndAsync(limit.Token);
            await app.WaitForExitAsync(limit.Token);

            Assert.Equal(1, app.ExitCode);
            Assert.Contains("address already in use", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            Assert.Empty(await output);
        }
        finally
        {
            app.Kill();
        }
    }

    private static Process Start(params string[] arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string assembly = Path.Combine(AppContext.BaseDirectory, "Wsk.Samples.Api.dll");

        // A test run in the background may have been told to ignore Ctrl+C, and what it starts would inherit that.
        string[] command = IsInterruptIgnored() ? ["env", "--default-signal=INT", dotnet] : [dotnet];
        return Process.Start(new ProcessStartInfo(command[0], [.. command[1..], assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
    }

    private static bool IsInterruptIgnored()
    {
        const string Ignored = "SigIgn:";
        const ulong Interrupt = 1UL << (2 - 1);
        return OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status")
            .Where(line => line.StartsWith(Ignored, StringComparison.Ordinal))
            .Any(line => (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0);
    }

    private static async Task<string> ListeningUrl(Process app, CancellationToken cancellation)
    {
        const string Announcement = "Now listening on: ";
        while (await app.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            int at = line.IndexOf(Announcement, StringComparison.Ordinal);
            if (at >= 0)
            {
                return line[(at + Announcement.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The app ended before it listened: " + await app.StandardError.ReadToEndAsync(cancellation));
    }
}
