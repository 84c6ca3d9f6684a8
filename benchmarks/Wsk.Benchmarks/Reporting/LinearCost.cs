using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Reporting;

/// <summary>Whether the cost stays proportional to the length: what a unit of text takes, in texts of growing length.</summary>
internal static class LinearCost
{
    /// <summary>The text stands in a field and in an entry.</summary>
    private const int Places = 2;

    public static IReadOnlyList<Measurement> Measure(Effort effort) =>
        Session.Measure(new Choice(GrowingTexts.All, [Destination.Utf8Span, Destination.String], [WskWriter.Name], effort));

    /// <summary>The medians over all launches, in nanoseconds a unit.</summary>
    public static MarkdownTable Table(IReadOnlyList<Report> reports)
    {
        var table = new MarkdownTable(["into", "writer", .. GrowingTexts.All.Select(text => $"{text.Kind} units")]);
        foreach (var row in reports.SelectMany(report => report.LinearCost).GroupBy(measurement => (measurement.Destination, measurement.Writer)))
        {
            table.Add([row.Key.Destination.Title(), row.Key.Writer, .. GrowingTexts.All.Select(text => Figure.Of(NanosecondsPerUnit(text, row)))]);
        }

        return table;
    }

    private static double NanosecondsPerUnit(Payload text, IEnumerable<Measurement> row)
    {
        int units = text.Values[0].Fields[0].Value.Length * Places;
        return Timing.Median(row.Where(measurement => measurement.Payload == text.Name).Select(measurement => measurement.Nanoseconds)) / units;
    }
}
