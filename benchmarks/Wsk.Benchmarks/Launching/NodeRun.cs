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

    /// <summary>
    /// Measures Node beside a launch of the benchmarks, and holds this library's payloads to Node's. Nothing, and a line that says so, where there is no Node.
    /// </summary>
    public static IReadOnlyList<Measurement> Measure(Choice choice, IReadOnlyList<Measurement> launch)
    {
        string? output = Run(JsonConvert.SerializeObject(
            new
            {
                effort = new { choice.Effort.Rounds, TurnNanoseconds = choice.Effort.Turn.TotalNanoseconds },
                payloads = choice.Payloads.Select(payload => new { payload.Name, Customers = payload.Values.Select(Members) }),
            },
            s_settings));
        if (output is null)
        {
            Console.Error.WriteLine("Node is not installed: its rows are left out.");
            return [];
        }

        var report = JsonConvert.DeserializeObject<NodeReport>(output)!;
        Check(choice.Payloads, report);
        return [.. launch.GroupBy(measurement => (measurement.Destination, measurement.Payload))
            .Where(contest => contest.Key.Destination is Destination.Utf8Span or Destination.String)
            .Select(contest => Measurement(contest.First(), report))];
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

    private static void Check(IReadOnlyList<Payload> payloads, NodeReport report)
    {
        foreach ((Payload payload, NodeResult result) in payloads.Zip(report.Results))
        {
            if (!result.Texts.SequenceEqual(payload.Finished, StringComparer.Ordinal))
            {
                throw new InvalidOperationException($"This library does not write {payload.Name} as Node does.");
            }
        }
    }

    private static Measurement Measurement(Measurement baseline, NodeReport report)
    {
        NodeResult result = report.Results.Single(result => result.Name == baseline.Payload);
        double nanoseconds = baseline.Destination == Destination.String ? result.StringNanoseconds : result.Utf8Nanoseconds;
        return baseline with
        {
            Writer = $"Node {report.Version}: JSON.stringify + encodeURIComponent, own process",
            Nanoseconds = nanoseconds,
            Ratio = baseline.Nanoseconds / nanoseconds,
            AllocatedBytes = null,
            Fidelity = Fidelity.Exact,
        };
    }

    private sealed record NodeReport(string Version, IReadOnlyList<NodeResult> Results);

    private sealed record NodeResult(string Name, IReadOnlyList<string> Texts, double StringNanoseconds, double Utf8Nanoseconds);
}
