using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>Checks, warms up and times writers in this process.</summary>
internal static class Session
{
    public static IReadOnlyList<Measurement> Measure(Choice choice)
    {
        var contests = new List<(Payload Payload, Destination Destination, IReadOnlyList<(Runner Runner, Fidelity Fidelity)> Contestants)>();
        foreach (Payload payload in choice.Payloads)
        {
            contests.AddRange(choice.Destinations.Select(destination => (payload, destination, Checked(payload, destination, choice.Includes))));
        }

        WarmUp.Finish([.. contests.SelectMany(contest => contest.Contestants).Select(contestant => contestant.Runner)]);
        return [.. contests.SelectMany(contest => Timed(contest.Payload, contest.Destination, contest.Contestants, choice.Effort))];
    }

    /// <summary>Who writes a payload into a destination, and how near each comes to JavaScript. Throws unless what must be exact is.</summary>
    public static IReadOnlyList<(Runner Runner, Fidelity Fidelity)> Checked(Payload payload, Destination destination, Predicate<Runner> include)
    {
        FidelityCheck.RequireValues(payload);
        return [.. payload.Runners(destination).Where((runner, i) => i == 0 || include(runner)).Select(runner => (runner, Check(payload, runner)))];
    }

    private static IEnumerable<Measurement> Timed(
        Payload payload, Destination destination, IReadOnlyList<(Runner Runner, Fidelity Fidelity)> contestants, Effort effort) =>
        Timing.Of([.. contestants.Select(contestant => contestant.Runner)], effort).Zip(contestants, (timing, contestant) => new Measurement(
            destination,
            payload.Name,
            contestant.Runner.Writer,
            contestant.Runner.IsLimit,
            timing.Nanoseconds,
            timing.Ratio,
            Timing.AllocatedBytes(contestant.Runner),
            contestant.Fidelity));

    private static Fidelity Check(Payload payload, Runner runner)
    {
        Fidelity fidelity = runner.IsLimit ? Fidelity.Exact : FidelityCheck.Of(payload, runner);
        bool mustBeExact = runner.Writer.StartsWith(WskWriter.Name, StringComparison.Ordinal) || runner.Writer == ScalarTables.Name;
        return fidelity == Fidelity.Exact || !mustBeExact
            ? fidelity
            : throw new InvalidOperationException($"{runner.Writer} does not write {payload.Name} as JavaScript does.");
    }
}
