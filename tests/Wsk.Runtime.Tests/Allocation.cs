using System;
using System.Linq;
using Xunit;

namespace Wsk.Runtime.Tests;

internal static class Allocation
{
    private const int Rounds = 100;

    /// <summary>Fails when the action allocates on the managed heap once everything it needs is there.</summary>
    public static void AssertNone(Action action) => Assert.Equal(0, Of(action));

    /// <summary>The bytes that the action allocates on the managed heap once everything it needs is there.</summary>
    public static long Of(Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            action();
        }

        // A pool may be trimmed between two calls; code that allocates does so every time.
        return Enumerable.Range(0, Rounds).Min(_ => Allocated(action));
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
