using Wsk.Benchmarks.Measuring;

namespace Wsk.Benchmarks;

/// <summary>Into a caller's UTF-16 buffer.</summary>
public class CharSpanBenchmarks : PayloadBenchmarks
{
    private protected override Destination Destination => Destination.CharSpan;
}
