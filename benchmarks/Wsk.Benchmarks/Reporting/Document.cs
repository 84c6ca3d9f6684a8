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

/// <summary>Launches everything several times and prints the Markdown of docs/performance.md.</summary>
internal static class Document
{
    private const int DefaultLaunches = 5;

    public static void Print(Choice choice, TextWriter output)
    {
        int launches = choice.Launches ?? DefaultLaunches;
        var measurements = new List<Measurement>();
        var reports = new List<Report>();
        for (int launch = 1; launch <= launches; launch++)
        {
            Console.Error.WriteLine($"Launch {launch} of {launches}");
            foreach (Variant variant in choice.Variants)
            {
                // The first variant has all writers, the others this library only.
                bool isFirst = variant == choice.Variants[0];
                Report report = Launch.Of(Launch.Own, variant, choice.Arguments(isFirst ? choice.Writers : [WskWriter.Name]));
                measurements.AddRange(report.Measurements
                    .Where(measurement => isFirst || measurement.Writer == WskWriter.Name)
                    .Select(measurement => measurement.Writer == WskWriter.Name ? measurement with { Writer = $"{WskWriter.Name}, {report.Build}" } : measurement));
                if (isFirst)
                {
                    reports.Add(report);
                    measurements.AddRange(NodeRun.Installed.SelectMany(node => NodeRun.Measure(node, choice, report.Measurements)));
                }
            }
        }

        output.WriteLine(
            $"{HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName}, {reports[0].Build}, {Environment.ProcessorCount} cores, "
            + $"{RuntimeInformation.FrameworkDescription}; medians over {launches} launches of {choice.Effort.Rounds} rounds.");
        output.WriteLine();
        output.Write(RatioTable.Of(measurements, choice));
        if (reports[0].LinearCost.Count != 0)
        {
            output.WriteLine();
            output.WriteLine("Nanoseconds for each UTF-16 unit of a text that is in a field and in an entry:");
            output.WriteLine();
            output.Write(LinearCost.Table(reports));
        }
    }
}
