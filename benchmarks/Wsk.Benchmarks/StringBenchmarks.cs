using BenchmarkDotNet.Attributes;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks;

/// <summary>Into a new string.</summary>
public class StringBenchmarks : PayloadBenchmarks
{
    private protected override Destination Destination => Destination.String;

    [Benchmark(OperationsPerInvoke = Writes, Description = "Utf8JsonWriter on kept buffers")]
    public long Utf8JsonWriter() => Run<Utf8Writer>();
}
