using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Reporting;

/// <summary>Launches everything several times over, and prints the Markdown that the docs hold.</summary>
internal static class Document
{
    private const string LaunchesOption = "--launches";

    private const int DefaultLaunches = 5;

    public static void Print(IReadOnlyList<string> arguments, TextWriter output)
    {
        int option = arguments.ToList().IndexOf(LaunchesOption);
        int launches = option < 0 ? DefaultLaunches : int.Parse(arguments[option + 1], null);
        string[] others = option < 0 ? [.. arguments] : [.. arguments.Take(option), .. arguments.Skip(option + 2)];
        var choice = Choice.Of(others);
        var measurements = new List<Measurement>();
        var reports = new List<Report>();
        for (int launch = 1; launch <= launches; launch++)
        {
            Console.Error.WriteLine($"Launch {launch} of {launches}");
            Report report = Launch.Of(Variant.All[0], others);
            reports.Add(report);
            measurements.AddRange(report.Measurements.Select(measurement => Named(measurement, report)));
            measurements.AddRange(NodeRun.Measure(choice, report.Measurements));
            measurements.AddRange(Variant.All.Skip(1).Select(variant => Launch.Of(variant, [.. others, WskWriter.Name])).SelectMany(OwnAlone));
        }

        output.WriteLine($"{Machine(reports[0])}; medians over {launches} launches of {choice.Effort.Rounds} rounds.");
        output.WriteLine();
        output.Write(RatioTable.Of(measurements, choice.Payloads));
        if (choice.Writers.Count == 0)
        {
            output.WriteLine();
            output.WriteLine("Nanoseconds for each UTF-16 unit of a text that stands in a field and in an entry:");
            output.WriteLine();
            output.Write(LinearCost.Table(reports));
        }
    }

    private static string Machine(Report report) =>
        $"{HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName}, {report.Build}, {Environment.ProcessorCount} cores, "
        + RuntimeInformation.FrameworkDescription;

    private static IEnumerable<Measurement> OwnAlone(Report report) =>
        report.Measurements.Where(measurement => measurement.Writer == WskWriter.Name).Select(measurement => Named(measurement, report));

    private static Measurement Named(Measurement measurement, Report report) =>
        measurement.Writer == WskWriter.Name ? measurement with { Writer = $"{WskWriter.Name}, {report.Build}" } : measurement;
}
