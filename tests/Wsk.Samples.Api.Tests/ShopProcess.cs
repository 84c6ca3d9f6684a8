using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Wsk.Samples.Api.Tests;

/// <summary>The real app in a process of its own, killed when it outlives the test.</summary>
internal sealed class ShopProcess : IDisposable
{
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromSeconds(60));
    private readonly Process _process;

    private ShopProcess(Process process) => _process = process;

    /// <summary>Starts it from a folder of its own choice, as somebody who has installed it would.</summary>
    public static ShopProcess Start(params string[] arguments) => Start(AppContext.BaseDirectory, arguments);

    /// <summary>Starts the copy that stands in another folder.</summary>
    public static ShopProcess Start(string folder, string[] arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string assembly = Path.Combine(folder, "Wsk.Samples.Api.dll");

        // A test run in the background may have been told to ignore Ctrl+C, and what it starts would inherit that.
        string[] command = IsInterruptIgnored() ? ["env", "--default-signal=INT", dotnet] : [dotnet];
        return new ShopProcess(Process.Start(new ProcessStartInfo(command[0], [.. command[1..], assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!);
    }

    /// <summary>The address at which it says that it listens.</summary>
    public async Task<string> ListeningUrlAsync()
    {
        const string Announcement = "Now listening on: ";
        while (await _process.StandardOutput.ReadLineAsync(_limit.Token) is { } line)
        {
            int at = line.IndexOf(Announcement, StringComparison.Ordinal);
            if (at >= 0)
            {
                return line[(at + Announcement.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The app ended before it listened: " + await _process.StandardError.ReadToEndAsync(_limit.Token));
    }

    /// <summary>Presses Ctrl+C.</summary>
    public async Task InterruptAsync()
    {
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(_limit.Token);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<Outcome> EndAsync()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync(_limit.Token);
        Task<string> error = _process.StandardError.ReadToEndAsync(_limit.Token);
        await _process.WaitForExitAsync(_limit.Token);
        return new Outcome(_process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _limit.Dispose();
    }

    private static bool IsInterruptIgnored()
    {
        const string Ignored = "SigIgn:";
        const ulong Interrupt = 1UL << (2 - 1);
        return OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status")
            .Where(line => line.StartsWith(Ignored, StringComparison.Ordinal))
            .Any(line => (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0);
    }

    /// <summary>How it ended.</summary>
    internal sealed record Outcome(int ExitCode, string Output, string Error)
    {
        /// <summary>What it wrote to standard error.</summary>
        public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
