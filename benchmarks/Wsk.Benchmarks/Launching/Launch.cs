using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Tasks;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Reporting;

namespace Wsk.Benchmarks.Launching;

/// <summary>One launch of the benchmarks: a process of its own that measures and hands over what it measured.</summary>
internal static class Launch
{
    /// <summary>The argument that makes a process measure for another.</summary>
    public const string Argument = "measure";

    /// <summary>Launches a variant with arguments as <see cref="Choice"/> takes them.</summary>
    public static Report Of(Variant variant, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [variant.Assembly, Argument, .. arguments]) { RedirectStandardOutput = true };
        if (variant.Switch is not null)
        {
            start.Environment[variant.Switch] = "0";
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Report>(output.Result)!
            : throw new InvalidOperationException($"A launch with {variant.Switch ?? "nothing"} switched off exited with {process.ExitCode}.");
    }

    /// <summary>Measures in this process, for the one that launched it.</summary>
    public static void Answer(IReadOnlyList<string> arguments)
    {
        var choice = Choice.Of(arguments);
        Console.Out.Write(JsonSerializer.Serialize(new Report(
            Build.Name,
            Session.Measure(choice),
            choice.Writers.Count == 0 ? LinearCost.Measure(choice.Effort) : [])));
    }
}
