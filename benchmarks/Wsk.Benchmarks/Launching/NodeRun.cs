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

namespace Wsk.Benchmarks.Launching;

/// <summary>The same payloads by JSON.stringify and encodeURIComponent, in a process of its own.</summary>
internal static class NodeRun
{
    // JSON.parse makes the strings, so that V8 stores them as it does in a Mini Program's backend. Lone surrogates survive as escapes alone.
    private static readonly JsonSerializerSettings s_settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
    };

    /// <summary>Measures and checks Node; null, and a line that says so, where there is no Node.</summary>
    public static IReadOnlyList<Measurement>? Measure(IReadOnlyList<Payload> payloads, Effort effort, IReadOnlyList<Measurement> launch)
    {
        string? output = Run(JsonConvert.SerializeObject(
            new
            {
                effort = new { effort.Rounds, TurnNanoseconds = effort.Turn.TotalNanoseconds },
                payloads = payloads.Select(payload => new { payload.Name, Customers = payload.Values.Select(Members) }),
            },
            s_settings));
        if (output is null)
        {
            Console.Error.WriteLine("Node is not installed: its rows are left out.");
            return null;
        }

        var report = JsonConvert.DeserializeObject<NodeReport>(output)!;
        return [.. payloads.Zip(report.Results, (payload, result) => Check(payload, result)).SelectMany(result => Measurements(result, report, launch))];
    }

    private static Dictionary<string, object> Members(CustomerValues values)
    {
        var members = values.Fields.ToDictionary(field => field.Key, field => field.Key == "gender" ? (object)(field.Value[0] - '0') : field.Value);
        foreach (CustomDataEntry entry in values.Entries)
        {
            members.Add(entry.LabelEn, entry.Value!);
        }

        return members;
    }

    private static string? Run(string input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Node", "stringify.js")])
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
            return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"Node exited with {process.ExitCode}.");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static NodeResult Check(Payload payload, NodeResult result) => result.Texts.SequenceEqual(payload.Finished, StringComparer.Ordinal)
        ? result
        : throw new InvalidOperationException($"This library does not write {payload.Name} as Node does.");

    private static IEnumerable<Measurement> Measurements(NodeResult result, NodeReport report, IReadOnlyList<Measurement> launch)
    {
        yield return Of(Destination.Utf8Span, result.Utf8Nanoseconds);
        yield return Of(Destination.String, result.StringNanoseconds);

        Measurement Of(Destination destination, double nanoseconds)
        {
            Measurement baseline = launch.First(measurement => measurement.Destination == destination && measurement.Payload == result.Name);
            return baseline with
            {
                Writer = $"Node {report.Version}: JSON.stringify + encodeURIComponent, own process",
                Nanoseconds = nanoseconds,
                Ratio = baseline.Nanoseconds / nanoseconds,
                AllocatedBytes = null,
                Fidelity = Fidelity.Exact,
            };
        }
    }

    private sealed record NodeReport(string Version, IReadOnlyList<NodeResult> Results);

    private sealed record NodeResult(string Name, IReadOnlyList<string> Texts, double StringNanoseconds, double Utf8Nanoseconds);
}
