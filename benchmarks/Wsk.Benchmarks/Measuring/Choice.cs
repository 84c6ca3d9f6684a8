using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Payloads;

namespace Wsk.Benchmarks.Measuring;

/// <summary>
/// What is measured, and how long: everything, unless arguments name payloads (<c>P1r</c>), destinations (<c>String</c>) or parts of
/// writers' names (<c>scalar</c>); <c>--quick</c> takes less time and is less exact.
/// </summary>
internal sealed record Choice(IReadOnlyList<Payload> Payloads, IReadOnlyList<Destination> Destinations, IReadOnlyList<string> Writers, Effort Effort)
{
    private const string Quick = "--quick";

    public static Choice Of(IReadOnlyList<string> arguments)
    {
        var named = arguments.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Payload[] payloads = [.. Payload.All.Where(payload => named.Contains(payload.Name))];
        Destination[] destinations = [.. Enum.GetValues<Destination>().Where(destination => named.Contains(destination.ToString()))];
        return new Choice(
            payloads is [] ? Payload.All : payloads,
            destinations is [] ? Enum.GetValues<Destination>() : destinations,
            [.. arguments.Where(IsWriter)],
            arguments.Contains(Quick) ? Effort.Quick : Effort.Full);
    }

    /// <summary>Whether a writer is measured. The baseline is in any case.</summary>
    public bool Includes(Runner runner) =>
        Writers.Count == 0 || Writers.Any(name => runner.Writer.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsWriter(string argument) =>
        argument != Quick
        && !Enum.TryParse<Destination>(argument, ignoreCase: true, out _)
        && !Payload.All.Any(payload => payload.Name.Equals(argument, StringComparison.OrdinalIgnoreCase));
}
