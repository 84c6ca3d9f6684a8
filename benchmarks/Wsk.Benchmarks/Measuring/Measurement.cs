namespace Wsk.Benchmarks.Measuring;

/// <summary>What one writer took for one payload into one destination, in one launch.</summary>
/// <param name="Destination">Where it was written to.</param>
/// <param name="Payload">The payload's name.</param>
/// <param name="Writer">The writer's name.</param>
/// <param name="IsLimit">Whether it does less than the task.</param>
/// <param name="Nanoseconds">The median over the rounds, for one write.</param>
/// <param name="Ratio">How many times faster than the baseline: the median over the rounds of the ratio within a round.</param>
/// <param name="AllocatedBytes">What one write allocates; over a set of customers, the average; null where that cannot be told.</param>
/// <param name="Fidelity">What it wrote, compared with JavaScript.</param>
internal sealed record Measurement(
    Destination Destination,
    string Payload,
    string Writer,
    bool IsLimit,
    double Nanoseconds,
    double Ratio,
    double? AllocatedBytes,
    Fidelity Fidelity);
