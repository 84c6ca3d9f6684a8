using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Checks, warms up and times writers in this process.</summary>
internal static class Session
{
    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<Payload> payloads, IReadOnlyList<Destination> destinations, Predicate<Runner> include, Effort effort)
    {
        var contests = new List<(Payload Payload, Destination Destination, IReadOnlyList<Runner> Runners, IReadOnlyList<Fidelity> Fidelities)>();
        foreach (Payload payload in payloads)
        {
            FidelityCheck.RequireValues(payload);
            foreach (Destination destination in destinations)
            {
                IReadOnlyList<Runner> runners = [.. payload.Runners(destination).Where((runner, i) => i == 0 || include(runner))];
                contests.Add((payload, destination, runners, [.. runners.Select(runner => Check(payload, runner))]));
            }
        }

        WarmUp.Finish([.. contests.SelectMany(contest => contest.Runners)]);
        return [.. contests.SelectMany(contest => Timing.Of(contest.Runners, effort).Select((timing, i) => new Measurement(
            contest.Destination,
            contest.Payload.Name,
            contest.Runners[i].Writer,
            contest.Runners[i].IsLimit,
            timing.Nanoseconds,
            timing.Ratio,
            Timing.AllocatedBytes(contest.Runners[i]),
            contest.Fidelities[i])))];
    }

    private static Fidelity Check(Payload payload, Runner runner)
    {
        Fidelity fidelity = runner.IsLimit ? Fidelity.Exact : FidelityCheck.Of(payload, runner);
        bool mustBeExact = runner.Writer.StartsWith(WskWriter.Name, StringComparison.Ordinal) || runner.Writer == ScalarTables.Name;
        return fidelity == Fidelity.Exact || !mustBeExact
            ? fidelity
            : throw new InvalidOperationException($"{runner.Writer} does not write {payload.Name} as JavaScript does.");
    }
}
