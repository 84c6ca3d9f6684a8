using System;

namespace Wsk.Benchmarks.Measuring;

/// <summary>How much is measured: rounds, and how long each writer writes in one.</summary>
internal sealed record Effort(int Rounds, TimeSpan Turn)
{
    public static Effort Full { get; } = new(41, TimeSpan.FromMilliseconds(1));

    public static Effort Quick { get; } = new(15, TimeSpan.FromMilliseconds(0.4));
}
