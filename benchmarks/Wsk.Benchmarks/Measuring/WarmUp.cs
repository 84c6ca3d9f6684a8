using System;
using System.Collections.Generic;
using System.Runtime;
using System.Threading;

namespace Wsk.Benchmarks.Measuring;

/// <summary>
/// Runs everything until the JIT has nothing left to compile, and the heap until it reuses its memory. With .NET's default settings, so tiered, and
/// guided by what was seen of all payloads.
/// </summary>
internal static class WarmUp
{
    private const int MaxCycles = 60;

    /// <summary>A method is compiled up to three times, each time in the background, after thirty calls: one quiet cycle proves nothing.</summary>
    private const int QuietCycles = 4;

    private const int Calls = 40;

    /// <summary>The JIT's background thread begins 100 ms after the last method was first called.</summary>
    private const int PauseMilliseconds = 120;

    /// <summary>
    /// Memory that a process touches for the first time costs a page fault every 4 KiB, which doubles what allocating writers take: a server is past that.
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
