using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Reporting;

/// <summary>The one table of all destinations, writers and payloads: medians over the launches.</summary>
internal static class RatioTable
{
    public static MarkdownTable Of(IReadOnlyList<Measurement> measurements, IReadOnlyList<Payload> payloads)
    {
        var table = new MarkdownTable(["into", "writer", .. payloads.Select(payload => $"{payload.Name} ({Figure.Whole(payload.Bytes)} B)"), "B/op", "other bytes", "**other values**"]);
        foreach (var contest in measurements.GroupBy(measurement => measurement.Destination).OrderBy(contest => contest.Key))
        {
            foreach (var row in contest.GroupBy(measurement => measurement.Writer).OrderBy(row => Rank(row.First())))
            {
                table.Add(
                [
                    contest.Key.Title(),
                    row.First().IsLimit ? $"*limit:* {row.Key}" : row.Key,
                    .. payloads.Select(payload => Cell(payload, [.. row.Where(measurement => measurement.Payload == payload.Name)])),
                    Allocated(row),
                    Unfaithful(row, Fidelity.SameValues),
                    Unfaithful(row, Fidelity.OtherValues),
                ]);
            }
        }

        return table;
    }

    private static int Rank(Measurement measurement) => measurement switch
    {
        { IsLimit: true } => 2,
        { Writer: var writer } when writer.StartsWith(Writers.WskWriter.Name, StringComparison.Ordinal) => 0,
        _ => 1,
    };

    /// <summary>A single customer: nanoseconds and ratio. A set of customers: the ratio.</summary>
    private static string Cell(Payload payload, IReadOnlyList<Measurement> launches)
    {
        if (launches is [])
        {
            return "";
        }

        string ratio = Figure.Of(Timing.Median(launches.Select(launch => launch.Ratio))) + "×";
        return payload.Finished.Count == 1 ? $"{Figure.Whole(Timing.Median(launches.Select(launch => launch.Nanoseconds)))} · {ratio}" : ratio;
    }

    /// <summary>What a write allocates, of each single customer.</summary>
    private static string Allocated(IEnumerable<Measurement> row)
    {
        string[] bytes = [.. row.Where(measurement => !measurement.Payload.EndsWith('r'))
            .GroupBy(measurement => measurement.Payload, (_, launches) => Timing.Median(launches.Select(launch => launch.AllocatedBytes ?? double.NaN)))
            .Select(median => double.IsNaN(median) ? "" : Figure.Whole(median))];
        return bytes.Distinct().Count() == 1 ? bytes[0] : string.Join(" / ", bytes);
    }

    private static string Unfaithful(IEnumerable<Measurement> row, Fidelity fidelity) =>
        string.Join(", ", row.Where(measurement => measurement.Fidelity == fidelity).Select(measurement => measurement.Payload).Distinct());
}
