using BenchmarkDotNet.Attributes;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks;

/// <summary>Into a caller's UTF-8 buffer.</summary>
public class Utf8SpanBenchmarks : PayloadBenchmarks
{
    private protected override Destination Destination => Destination.Utf8Span;

    [Benchmark(OperationsPerInvoke = Writes, Description = "Utf8JsonWriter on kept buffers")]
    public long Utf8JsonWriter() => Run<Utf8Writer>();
}
