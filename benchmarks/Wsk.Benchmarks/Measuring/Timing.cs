using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;

namespace Wsk.Benchmarks.Measuring;

/// <summary>
/// Times writers against each other in short rounds. Each writer has its turn in every round, in a new random order, so that whatever else the machine does
/// affects all writers alike. Ratios are taken within a round; medians are taken over the rounds.
/// </summary>
internal static class Timing
{
    private const int MaxAttempts = 6;

    /// <summary>For each writer: the median nanoseconds per write, and how many times as fast as the first writer.</summary>
    public static IReadOnlyList<(double Nanoseconds, double Ratio)> Of(IReadOnlyList<Runner> runners, Effort effort)
    {
        for (int attempt = 1; ; attempt++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            IReadOnlyList<(double Nanoseconds, double Ratio)> timings = Rounds(runners, effort);

            // On a busy machine the JIT's background thread can be late: code that was replaced meanwhile is not worth timing.
            if (compiled == JitInfo.GetCompiledMethodCount() || attempt == MaxAttempts)
            {
                return timings;
            }
        }
    }

    private static IReadOnlyList<(double Nanoseconds, double Ratio)> Rounds(IReadOnlyList<Runner> runners, Effort effort)
    {
        int[] writes = [.. runners.Select(runner => Writes(runner, effort.Turn))];
        int[] order = [.. Enumerable.Range(0, runners.Count)];
        double[][] nanoseconds = [.. runners.Select(_ => new double[effort.Rounds])];
        var random = new Random(runners.Count);
        for (int round = 0; round < effort.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                nanoseconds[i][round] = Turn(runners[i], writes[i]);
            }
        }

        return [.. nanoseconds.Select(writer => (Median(writer), Median(writer.Zip(nanoseconds[0], (own, baseline) => baseline / own))))];
    }

    /// <summary>The bytes that one write allocates, on average over the customers.</summary>
    public static double AllocatedBytes(Runner runner)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        runner.Run(runner.Customers);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)runner.Customers;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The number of writes that fill a turn: the same number for every customer.</summary>
    private static int Writes(Runner runner, TimeSpan turn)
    {
        int writes = runner.Customers;
        while (Turn(runner, writes) * writes < turn.TotalNanoseconds)
        {
            writes *= 2;
        }

        return writes;
    }

    private static double Turn(Runner runner, int writes)
    {
        long start = Stopwatch.GetTimestamp();
        runner.Run(writes);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / writes;
    }
}
