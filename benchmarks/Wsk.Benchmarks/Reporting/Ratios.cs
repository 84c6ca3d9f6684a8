using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Reporting;

/// <summary>One process's measurements as plain text, to read while working.</summary>
internal static class Ratios
{
    public static void Print(IEnumerable<Measurement> measurements, TextWriter output)
    {
        output.WriteLine(Build.Name);
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
