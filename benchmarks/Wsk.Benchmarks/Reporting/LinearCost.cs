using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Reporting;

/// <summary>Shows whether the cost stays proportional to the length: the time per UTF-16 unit for texts that grow tenfold twice.</summary>
internal static class LinearCost
{
    /// <summary>Each text is in one field and in one entry.</summary>
    private const int Places = 2;

    /// <summary>The lengths of the texts in UTF-16 units.</summary>
    private static readonly int[] s_lengths = [40, 400, 4_000];

    /// <summary>A payload for each kind and length.</summary>
    private static readonly (Payload Payload, int Length)[] s_texts =
    [
        .. s_lengths.Select(length => Text("Chinese", new Random(length).Chinese(length, length))),
        .. s_lengths.Select(length => Text("ASCII", new Random(length).Sentence(length, length)[..length])),
        .. s_lengths.Select(length => Text("adversarial", new Random(length).Adversarial(length)[..length])),
    ];

    public static IReadOnlyList<Measurement> Measure(Effort effort) => Session.Measure(Choice.Of([WskWriter.Name]) with
    {
        Payloads = [.. s_texts.Select(text => text.Payload)],
        Destinations = [Destination.Utf8Span, Destination.String],
        Effort = effort,
    });

    /// <summary>The medians over all launches, in nanoseconds per unit.</summary>
    public static MarkdownTable Table(IReadOnlyList<Report> reports)
    {
        var table = new MarkdownTable(["into", "writer", .. s_texts.Select(text => $"{text.Payload.Kind} units")]);
        foreach (var row in reports.SelectMany(report => report.LinearCost).GroupBy(measurement => (measurement.Destination, measurement.Writer)))
        {
            table.Add([row.Key.Destination.Title(), row.Key.Writer, .. s_texts.Select(text => Figure.Of(Nanoseconds(text.Payload, row) / (text.Length * Places)))]);
        }

        return table;
    }

    private static double Nanoseconds(Payload payload, IEnumerable<Measurement> row) =>
        Timing.Median(row.Where(measurement => measurement.Payload == payload.Name).Select(measurement => measurement.Nanoseconds));

    private static (Payload Payload, int Length) Text(string kind, string text) => (
        new Payload<UnlimitedCard>(string.Create(CultureInfo.InvariantCulture, $"{kind}, {text.Length:N0}"), [new(new UnlimitedCustomer { Remark = text, Note = text })]),
        text.Length);
}
