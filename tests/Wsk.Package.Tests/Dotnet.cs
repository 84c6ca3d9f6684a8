using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Runs the SDK as a developer would, away from this repository's own settings.</summary>
internal static class Dotnet
{
    /// <summary>Runs a command that has to succeed, and gives back what it printed.</summary>
    public static async Task<string> RunAsync(string workingDirectory, params string[] arguments)
    {
        Outcome outcome = await TryRunAsync(workingDirectory, arguments);
        Assert.True(outcome.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {outcome.ExitCode}:\n{outcome.Output}");
        return outcome.Output;
    }

    /// <summary>Runs a command, whatever comes of it.</summary>
    public static Task<Outcome> TryRunAsync(string workingDirectory, params string[] arguments) =>
        TryRunAsync(workingDirectory, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs a command under other environment variables, or without those that are null.</summary>
    public static Task<Outcome> TryRunAsync(string workingDirectory, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        StartAsync("dotnet", workingDirectory, environment, arguments);

    /// <summary>Runs another program that has to succeed, and gives back what it printed.</summary>
    public static async Task<string> RunProgramAsync(string program, params string[] arguments)
    {
        Outcome outcome = await StartAsync(program, string.Empty, new Dictionary<string, string?>(), arguments);
        Assert.True(outcome.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {outcome.ExitCode}:\n{outcome.Output}");
        return outcome.Output;
    }

    private static async Task<Outcome> StartAsync(string program, string workingDirectory, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // The audit would make the tests depend on what a feed says of a dependency on that day.
        start.Environment["NuGetAudit"] = "false";

        start.Environment[CompilerServer.Used.Key] = CompilerServer.Used.Value;

        // Compiling methods again from a profile pays in programs that run for hours; here it took much of the compiler's time.
        start.Environment["DOTNET_TieredPGO"] = "0";

        // A build node that outlives its command would keep the command's output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output + await error);
    }

    /// <summary>How a command ended.</summary>
    internal sealed record Outcome(int ExitCode, string Output);
}
