using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Reporting;

/// <summary>
/// The table of all destinations, writers and payloads: medians over the launches. A cell has the nanoseconds, the ratio, and the ratio for a set of
/// customers.
/// </summary>
internal static class RatioTable
{
    public static MarkdownTable Of(IReadOnlyList<Measurement> measurements, Choice choice)
    {
        IReadOnlyList<Payload> payloads = choice.Payloads;
        IGrouping<string, Payload>[] kinds = [.. payloads.GroupBy(payload => payload.Kind)];
        string[] sides = choice.IsReading ? ["from", "reader"] : ["into", "writer"];
        var table = new MarkdownTable([.. sides, .. kinds.Select(Title), "B/op", "not as JavaScript"]);
        foreach (var contest in measurements.GroupBy(measurement => measurement.Destination).OrderBy(contest => contest.Key))
        {
            foreach (var row in contest.GroupBy(measurement => measurement.Writer).OrderBy(row => Rank(row.First())))
            {
                table.Add(
                [
                    contest.Key.Title(),
                    row.First().IsLimit ? $"*limit:* {row.Key}" : row.Key,
                    .. kinds.Select(kind => Cell(kind, row)),
                    Allocated(kinds, row),
                    string.Join(", ", payloads.Select(payload => Unlike(payload, row)).Where(name => name.Length > 0)),
                ]);
            }
        }

        return table;
    }

    private static int Rank(Measurement measurement) =>
        measurement.IsLimit ? 2 : measurement.Writer.StartsWith(WskWriter.Name, StringComparison.Ordinal) ? 0 : 1;

    private static string Title(IGrouping<string, Payload> kind) => $"{kind.Key} ({Figure.Whole(kind.First().Bytes)} B)";

    private static string Cell(IEnumerable<Payload> kind, IEnumerable<Measurement> row) =>
        string.Join(" · ", kind.SelectMany(payload => Figures(payload, row)));

    private static IEnumerable<string> Figures(Payload payload, IEnumerable<Measurement> row)
    {
        Measurement[] launches = Launches(payload, row);
        if (launches.Length > 0 && !payload.IsSet)
        {
            yield return Figure.Whole(Timing.Median(launches.Select(launch => launch.Nanoseconds)));
        }

        if (launches.Length > 0)
        {
            yield return Figure.Of(Timing.Median(launches.Select(launch => launch.Ratio))) + "×";
        }
    }

    /// <summary>The bytes that a write allocates for the single customer of each kind; one figure if all are the same.</summary>
    private static string Allocated(IEnumerable<IGrouping<string, Payload>> kinds, IEnumerable<Measurement> row)
    {
        string[] bytes = [.. kinds.Select(kind => Launches(kind.First(), row))
            .Where(launches => launches.Length > 0)
            .Select(launches => launches[0].AllocatedBytes is { } allocated ? Figure.Whole(allocated) : "")];
        return bytes.Distinct().Count() == 1 ? bytes[0] : string.Join(" / ", bytes);
    }

    /// <summary>The payload's name if the bytes differ from JavaScript's; bold if the values differ.</summary>
    private static string Unlike(Payload payload, IEnumerable<Measurement> row) => Launches(payload, row) switch
    {
        [{ Fidelity: Fidelity.SameValues }, ..] => payload.Name,
        [{ Fidelity: Fidelity.OtherValues }, ..] => $"**{payload.Name}**",
        _ => "",
    };

    private static Measurement[] Launches(Payload payload, IEnumerable<Measurement> row) =>
        [.. row.Where(measurement => measurement.Payload == payload.Name)];
}

/// <summary>The measurements of one process as plain text, to read while working.</summary>
internal static class RatioList
{
    public static void Print(IEnumerable<Measurement> measurements, TextWriter output)
    {
        output.WriteLine(Launch.Build);
        foreach (var contest in measurements.GroupBy(measurement => (measurement.Payload, measurement.Destination)))
        {
            double bytes = Payload.All.Single(payload => payload.Name == contest.Key.Payload).Bytes;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contest.Key.Payload} ({bytes:F0} bytes) {contest.Key.Destination}"));
            foreach (Measurement measurement in contest)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"  {measurement.Writer,-62} {measurement.Nanoseconds,9:F0} ns"));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $" {measurement.Ratio,7:F2} x {measurement.AllocatedBytes,7:F0} B/op  {measurement.Fidelity}"));
            }
        }
    }
}
