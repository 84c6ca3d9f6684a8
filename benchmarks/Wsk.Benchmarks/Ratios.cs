using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Wsk.Benchmarks;

/// <summary>
/// All competitors by turns in one process, and each one's fastest turn: what else the machine does can only add to it.
/// </summary>
internal static class Ratios
{
    private const int Turns = 101;

    private const int WarmUps = 3;

    public static void Print(string title, IReadOnlyList<string> kinds, IReadOnlyList<(string Name, Action<Customer> Write)> competitors)
    {
        foreach (string kind in kinds)
        {
            Customer[] customers = Customers.OfKind(kind);
            int passes = kind == "P4" ? 1 : 8;
            double[][] nanoseconds = competitors.Select(_ => new double[Turns]).ToArray();
            for (int warmUp = 0; warmUp <= WarmUps; warmUp++)
            {
                // The last round counts. The pauses let the JIT's background thread finish.
                Thread.Sleep(300);
                for (int turn = 0; turn < Turns; turn++)
                {
                    for (int i = 0; i < competitors.Count; i++)
                    {
                        nanoseconds[i][turn] = Time(competitors[i].Write, customers, passes);
                    }
                }
            }

            Console.WriteLine($"{title} {kind} ({customers.Average(customer => (double)Length(customer)):F0} bytes)");
            for (int i = 0; i < competitors.Count; i++)
            {
                double fastest = nanoseconds[i].Min();
                Console.WriteLine($"  {competitors[i].Name,-52} {fastest,9:F0} ns  {nanoseconds[0].Min() / fastest,6:F1} x  {Allocated(competitors[i].Write, customers),7} B/op");
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
}
