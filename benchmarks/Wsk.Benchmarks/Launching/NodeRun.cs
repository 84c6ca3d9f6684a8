using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Launching;

/// <summary>The same payloads with JavaScript's own functions, in a process of their own.</summary>
internal static class NodeRun
{
    // JSON.parse makes the strings, so that V8 stores them as it does in a backend. Lone surrogates survive only as escapes.
    private static readonly JsonSerializerSettings s_settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
    };

    /// <summary>The folder for npm's package of the newest Node, <c>bin/node</c> of this project. See README.md.</summary>
    private static readonly string s_packages = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "node", "node_modules"));

    /// <summary>The installed Node, and the newest one if npm has put it into <c>bin/node</c>.</summary>
    public static IReadOnlyList<string> Installed { get; } =
    [
        "node",
        .. Directory.Exists(s_packages) ? Directory.EnumerateDirectories(s_packages, "node-*").Select(Executable) : [],
    ];

    /// <summary>
    /// Measures a Node beside a launch of the benchmarks, and requires that this library and Node write the same texts, or read the same values. Returns nothing, and says so,
    /// if this Node is not installed.
    /// </summary>
    public static IReadOnlyList<Measurement> Measure(string node, Choice choice, IReadOnlyList<Measurement> launch)
    {
        string? output = Run(node, choice.IsReading ? "parse.js" : "stringify.js", JsonConvert.SerializeObject(
            new
            {
                effort = new { choice.Effort.Rounds, TurnNanoseconds = choice.Effort.Turn.TotalNanoseconds },
                payloads = choice.Payloads.Select(payload => choice.IsReading
                    ? (object)new { payload.Name, Texts = payload.Finished }
                    : new { payload.Name, Customers = payload.Values.Select(Members) }),
            },
            s_settings));
        if (output is null)
        {
            Console.Error.WriteLine($"{node} is not installed: its rows are left out.");
            return [];
        }

        var report = JsonConvert.DeserializeObject<NodeReport>(output)!;
        foreach ((Payload payload, NodeResult result) in choice.Payloads.Zip(report.Results))
        {
            bool isSame = choice.IsReading
                ? result.Texts.Zip(payload.Values).All(read => PayloadText.ValuesOf(read.First).HasSame(read.Second))
                : result.Texts.SequenceEqual(payload.Finished, StringComparer.Ordinal);
            if (!isSame)
            {
                throw new InvalidOperationException($"This library does not treat {payload.Name} as Node {report.Version} does.");
            }
        }

        return [.. launch.GroupBy(measurement => (measurement.Destination, measurement.Payload))
            .Where(contest => contest.Key.Destination is Destination.Utf8Span or Destination.String)
            .Select(contest => Measurement(contest.First(), report, choice.IsReading ? "JSON.parse + decodeURIComponent" : "JSON.stringify + encodeURIComponent"))];
    }

    private static string Executable(string package) =>
        OperatingSystem.IsWindows() ? Path.Combine(package, "bin", "node.exe") : Path.Combine(package, "bin", "node");

    private static Dictionary<string, object> Members(CustomerValues values)
    {
        var members = values.Fields.ToDictionary(field => field.Key, field => field.Key == "gender" ? (object)(field.Value[0] - '0') : field.Value);
        foreach (CardEntry entry in values.Entries)
        {
            members.Add(entry.LabelEn, entry.Value);
        }

        return members;
    }

    private static string? Run(string node, string script, string input)
    {
        var start = new ProcessStartInfo(node, [Path.Combine(AppContext.BaseDirectory, "Node", script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{node} exited with {process.ExitCode}.");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static Measurement Measurement(Measurement baseline, NodeReport report, string functions)
    {
        NodeResult result = report.Results.Single(result => result.Name == baseline.Payload);
        double nanoseconds = baseline.Destination == Destination.String ? result.StringNanoseconds : result.Utf8Nanoseconds;
        return baseline with
        {
            Writer = $"Node {report.Version}: {functions}, own process",
            Nanoseconds = nanoseconds,
            Ratio = baseline.Nanoseconds / nanoseconds,
            AllocatedBytes = null,
            Fidelity = Fidelity.Exact,
        };
    }

    private sealed record NodeReport(string Version, IReadOnlyList<NodeResult> Results);

    private sealed record NodeResult(string Name, IReadOnlyList<string> Texts, double StringNanoseconds, double Utf8Nanoseconds);
}
