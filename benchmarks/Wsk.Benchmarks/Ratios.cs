using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Wsk.Benchmarks;

/// <summary>
/// All competitors by turns in one process, and the median of each turn's ratio: what else the machine does then weighs on all alike.
/// </summary>
internal static class Ratios
{
    private const int Turns = 41;

    public static void Print(string title, IReadOnlyList<(string Name, Action<Customer> Write)> competitors)
    {
        foreach (string kind in Customers.Kinds)
        {
            Customer[] customers = Customers.OfKind(kind);
            int passes = kind == "P4" ? 4 : 60;
            double[][] nanoseconds = competitors.Select(_ => new double[Turns]).ToArray();
            for (int turn = -20; turn < Turns; turn++)
            {
                for (int i = 0; i < competitors.Count; i++)
                {
                    double measured = Time(competitors[i].Write, customers, passes);
                    if (turn >= 0)
                    {
                        nanoseconds[i][turn] = measured;
                    }
                }
            }

            Console.WriteLine($"{title} {kind} ({customers.Average(customer => (double)Length(customer)):F0} bytes)");
            for (int i = 0; i < competitors.Count; i++)
            {
                double ratio = Median(Enumerable.Range(0, Turns).Select(turn => nanoseconds[0][turn] / nanoseconds[i][turn]));
                Console.WriteLine($"  {competitors[i].Name,-52} {Median(nanoseconds[i]),9:F0} ns  {ratio,6:F1} x  {Allocated(competitors[i].Write, customers),7} B/op");
            }
        }
    }

    private static double Time(Action<Customer> write, Customer[] customers, int passes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pass = 0; pass < passes; pass++)
        {
            foreach (Customer customer in customers)
            {
                write(customer);
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / (passes * customers.Length);
    }

    private static long Allocated(Action<Customer> write, Customer[] customers)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Customer customer in customers)
        {
            write(customer);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / customers.Length;
    }

    private static int Length(Customer customer)
    {
        byte[] destination = new byte[262_144];
        customer.TryWriteSessionFrom(destination, out int written);
        return written;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
