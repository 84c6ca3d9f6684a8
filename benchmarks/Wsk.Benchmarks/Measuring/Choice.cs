using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Measuring;

/// <summary>What is measured: all, unless arguments name payloads (<c>P1r</c>), destinations (<c>String</c>) or parts of writers' names (<c>scalar</c>).</summary>
internal sealed record Choice(IReadOnlyList<Payload> Payloads, IReadOnlyList<Destination> Destinations, IReadOnlyList<string> Writers)
{
    /// <summary>Whether a writer is measured; the baseline always is.</summary>
    public bool Includes(Runner runner) =>
        Writers.Count == 0 || Writers.Any(name => runner.Writer.Contains(name, StringComparison.OrdinalIgnoreCase));

    public static Choice Of(IReadOnlyList<string> arguments)
    {
        Payload[] payloads = [.. Payload.All.Where(payload => arguments.Contains(payload.Name, StringComparer.OrdinalIgnoreCase))];
        Destination[] destinations = [.. Enum.GetValues<Destination>().Where(destination => arguments.Contains(destination.ToString(), StringComparer.OrdinalIgnoreCase))];
        string[] writers = [.. arguments.Where(argument => !IsPayload(argument) && !Enum.TryParse<Destination>(argument, ignoreCase: true, out _))];
        return new Choice(payloads is [] ? Payload.All : payloads, destinations is [] ? Enum.GetValues<Destination>() : destinations, writers);
    }

    private static bool IsPayload(string argument) => Payload.All.Any(payload => payload.Name.Equals(argument, StringComparison.OrdinalIgnoreCase));
}
