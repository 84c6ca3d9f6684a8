using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime;
using System.Threading;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks.Measuring;

/// <summary>What one writer took for one payload into one destination in one launch. Launches of other builds send this as JSON: keep the names.</summary>
/// <param name="Destination">The destination.</param>
/// <param name="Payload">The payload's name.</param>
/// <param name="Writer">The writer's name.</param>
/// <param name="IsLimit">Whether the writer does less than the task.</param>
/// <param name="Nanoseconds">The median over the rounds for one write.</param>
/// <param name="Ratio">How many times as fast as the baseline: the median over the rounds of the ratio within a round.</param>
/// <param name="AllocatedBytes">What one write allocates, on average over the customers; null if unknown.</param>
/// <param name="Fidelity">What was written, compared with JavaScript.</param>
internal sealed record Measurement(
    Destination Destination,
    string Payload,
    string Writer,
    bool IsLimit,
    double Nanoseconds,
    double Ratio,
    double? AllocatedBytes,
    Fidelity Fidelity);

/// <summary>Checks, warms up and times writers in this process.</summary>
internal static class Session
{
    public static IReadOnlyList<Measurement> Measure(Choice choice)
    {
        var contests = new List<(Payload Payload, Destination Destination, IReadOnlyList<(Runner Runner, Fidelity Fidelity)> Contestants)>();
        foreach (Payload payload in choice.Payloads)
        {
            contests.AddRange(choice.Destinations.Select(destination => (payload, destination, Checked(payload, choice.Runners(payload, destination)))));
        }

        WarmUp.Finish([.. contests.SelectMany(contest => contest.Contestants).Select(contestant => contestant.Runner)]);
        return [.. contests.SelectMany(contest => Timed(contest.Payload, contest.Destination, contest.Contestants, choice.Effort))];
    }

    /// <summary>The writers of a payload, and the fidelity of each. Throws if this library or the scalar tables are not exact.</summary>
    public static IReadOnlyList<(Runner Runner, Fidelity Fidelity)> Checked(Payload payload, IReadOnlyList<Runner> runners)
    {
        FidelityCheck.RequireValues(payload);
        return [.. runners.Select(runner => (runner, Check(payload, runner)))];
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
            : throw new InvalidOperationException($"{runner.Writer} does not treat {payload.Name} as JavaScript does.");
    }
}

/// <summary>
/// Runs everything until the JIT has nothing left to compile and the heap reuses its memory. Tiered compilation and its profiles are on, as they are by
/// default, and see all payloads.
/// </summary>
internal static class WarmUp
{
    private const int MaxCycles = 60;

    /// <summary>The JIT compiles a method up to three times, each time in the background after thirty calls: one quiet cycle proves nothing.</summary>
    private const int QuietCycles = 4;

    private const int Calls = 40;

    /// <summary>The JIT's background thread starts 100 ms after the last first call of a method.</summary>
    private const int PauseMilliseconds = 120;

    /// <summary>
    /// Fresh memory costs a page fault every 4 KiB, which doubles the time of allocating writers. A server reuses its memory.
    /// </summary>
    private const int Collections = 6;

    public static void Finish(IReadOnlyList<Runner> runners)
    {
        Compile(runners);
        while (GC.CollectionCount(0) < Collections)
        {
            GC.KeepAlive(new byte[4_096]);
        }
    }

    private static void Compile(IReadOnlyList<Runner> runners)
    {
        long compiled = 0;
        int quiet = 0;
        for (int cycle = 0; cycle < MaxCycles && quiet < QuietCycles; cycle++)
        {
            foreach (Runner runner in runners)
            {
                for (int call = 0; call < Calls; call++)
                {
                    runner.Run(1);
                }

                runner.Run(runner.Customers);
            }

            Thread.Sleep(PauseMilliseconds);
            quiet = compiled == JitInfo.GetCompiledMethodCount() ? quiet + 1 : 0;
            compiled = JitInfo.GetCompiledMethodCount();
        }
    }
}
