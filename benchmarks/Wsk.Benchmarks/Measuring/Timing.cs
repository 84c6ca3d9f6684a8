using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;

namespace Wsk.Benchmarks.Measuring;

/// <summary>
/// Times writers against each other: short rounds, in each of which every writer has its turn, in an order drawn anew. What else the machine does falls on
/// all of them alike, so ratios are taken within a round, and the median over the rounds.
/// </summary>
internal static class Timing
{
    private const int MaxAttempts = 6;

    /// <summary>Median nanoseconds a write, and how many times faster than the first writer, for each writer.</summary>
    public static IReadOnlyList<(double Nanoseconds, double Ratio)> Of(IReadOnlyList<Runner> runners, Effort effort)
    {
        for (int attempt = 1; ; attempt++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            IReadOnlyList<(double Nanoseconds, double Ratio)> timings = Rounds(runners, effort);

            // On a busy machine the JIT's background thread may have come late: what it has just replaced was not worth timing.
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

    /// <summary>What one write allocates, on average over the customers.</summary>
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

    /// <summary>How many writes fill a turn: every customer as often.</summary>
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
