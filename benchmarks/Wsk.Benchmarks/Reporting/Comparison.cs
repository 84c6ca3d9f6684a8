using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Reporting;

/// <summary>Launches another build of the benchmarks and this one in turn, and compares the medians of this library's time.</summary>
internal static class Comparison
{
    private const int DefaultLaunches = 7;

    /// <summary>Returns whether no cell is slower than its limit allows, and none allocates more.</summary>
    /// <param name="other">The path of the other build's <c>Wsk.Benchmarks.dll</c>.</param>
    /// <param name="choice">What to compare, of this library and the baseline.</param>
    /// <param name="output">Where the Markdown goes.</param>
    public static bool Print(string other, Choice choice, TextWriter output)
    {
        int launches = choice.Launches ?? DefaultLaunches;
        long start = Stopwatch.GetTimestamp();
        var samples = new List<Sample>();
        Add(samples, other, choice, choice.Variants, launches);

        // Launches of one build differ by 10 % and more. A variant with a slow cell is launched as often again, and all its launches count.
        Variant[] doubtful = [.. Cells(samples).Where(cell => cell.IsSlower).Select(cell => cell.Variant).Distinct()];
        Add(samples, other, choice, doubtful, launches);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMinutes:F1} minutes"));

        IReadOnlyList<Cell> cells = Cells(samples);
        Cell[] slower = [.. cells.Where(cell => cell.IsSlower)];
        Cell[] larger = [.. cells.Where(cell => cell.AllocatesMore)];
        output.Write($"Other build → this build; medians over {launches} launches of each");
        output.WriteLine(doubtful is [] ? "." : $", {2 * launches} for {string.Join(", ", doubtful.Select(variant => variant.Name))}.");
        output.WriteLine();
        output.WriteLine(Table(cells, choice.Payloads));
        output.WriteLine($"{slower.Length} of {cells.Count} cells are slower than the limit; {larger.Length} allocate more.");
        foreach (Cell cell in slower)
        {
            output.WriteLine($"* {cell}: {Figure.Percent(cell.Change)}; ratios {Ratios(cell.Old)} → {Ratios(cell.New)}");
        }

        foreach (Cell cell in larger)
        {
            output.WriteLine($"* {cell}: {Figure.Whole(Cell.Allocated(cell.Old))} → {Figure.Whole(Cell.Allocated(cell.New))} B/op");
        }

        return slower.Length + larger.Length == 0;
    }

    private static void Add(List<Sample> samples, string other, Choice choice, IReadOnlyList<Variant> variants, int launches)
    {
        for (int launch = 1; launch <= launches; launch++)
        {
            for (int i = 0; i < variants.Count; i++)
            {
                Console.Error.WriteLine($"Launch {launch} of {launches}, {variants[i].Name}");

                // A B B A: neither build is always the first.
                foreach (bool isNew in (launch + i) % 2 == 0 ? new[] { true, false } : [false, true])
                {
                    Report report = Launch.Of(isNew ? Launch.Own : other, variants[i], choice.Arguments([WskWriter.Name]));
                    samples.AddRange(report.Measurements
                        .GroupBy(measurement => (measurement.Payload, measurement.Destination))
                        .SelectMany(contest => contest.Skip(1).Select((measurement, row) => new Sample(variants[i], row, isNew, measurement))));
                }
            }
        }
    }

    private static IReadOnlyList<Cell> Cells(IEnumerable<Sample> samples) =>
    [
        .. samples.GroupBy(sample => (sample.Variant, sample.Row, sample.Measurement.Destination, sample.Measurement.Payload)).Select(cell => new Cell(
            cell.Key.Variant,
            cell.Key.Row,
            [.. cell.Where(sample => !sample.IsNew).Select(sample => sample.Measurement)],
            [.. cell.Where(sample => sample.IsNew).Select(sample => sample.Measurement)])),
    ];

    private static MarkdownTable Table(IReadOnlyList<Cell> cells, IReadOnlyList<Payload> payloads)
    {
        var table = new MarkdownTable(["variant", "into", "writer", .. payloads.Select(payload => payload.Name), "mean"], texts: 3);
        foreach (var row in cells.GroupBy(cell => (cell.Variant, cell.Row, cell.New[0].Destination)))
        {
            table.Add(
            [
                row.Key.Variant.Name,
                row.Key.Destination.Title(),
                row.First().New[0].Writer,
                .. payloads.Select(payload => row.SingleOrDefault(cell => cell.New[0].Payload == payload.Name) is { } cell ? Text(cell) : ""),
                Figure.Percent(Math.Exp(row.Average(cell => Math.Log(1 + cell.Change))) - 1),
            ]);
        }

        return table;
    }

    private static string Text(Cell cell)
    {
        (double old, double own) = (Nanoseconds(cell.Old), Nanoseconds(cell.New));
        string change = Figure.Percent(cell.Change);
        return $"{Figure.Of(old)} → {Figure.Of(own)} · {Figure.Percent((own / old) - 1)} · {(cell.IsSlower ? $"**{change}**" : change)}";
    }

    private static double Nanoseconds(IEnumerable<Measurement> launches) => Timing.Median(launches.Select(launch => launch.Nanoseconds));

    private static string Ratios(IEnumerable<Measurement> launches) => string.Join(' ', launches.Select(launch => launch.Ratio).Order().Select(Figure.Of));

    /// <summary>One measurement of this library.</summary>
    private sealed record Sample(Variant Variant, int Row, bool IsNew, Measurement Measurement);

    /// <summary>All launches of both builds for one variant, payload and destination, and for one of this library's rows: their names may change.</summary>
    private sealed record Cell(Variant Variant, int Row, IReadOnlyList<Measurement> Old, IReadOnlyList<Measurement> New)
    {
        /// <summary>The change of the time relative to the baseline's time in the same process, which the machine's drift does not change.</summary>
        public double Change => (Ratio(Old) / Ratio(New)) - 1;

        /// <summary>WeChat never carries a payload like P4: it may lose more.</summary>
        public bool IsSlower => Change > (New[0].Payload.StartsWith("P4", StringComparison.Ordinal) ? 0.10 : 0.05);

        public bool AllocatesMore => Allocated(New) > Allocated(Old);

        public static double Allocated(IEnumerable<Measurement> launches) => launches.Min(launch => launch.AllocatedBytes)!.Value;

        public override string ToString() => $"{Variant.Name}, {New[0].Destination.Title()}, {New[0].Writer}, {New[0].Payload}";

        private static double Ratio(IEnumerable<Measurement> launches) => Timing.Median(launches.Select(launch => launch.Ratio));
    }
}
