using System;
using Xunit;

namespace Wsk.Runtime.Tests;

internal static class Allocation
{
    /// <summary>Fails when the action allocates on the managed heap once everything it needs is there.</summary>
    public static void AssertNone(Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            action();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
