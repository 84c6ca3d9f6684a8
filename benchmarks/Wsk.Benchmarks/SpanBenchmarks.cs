using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Wsk.Benchmarks;

/// <summary>Into a caller's UTF-8 buffer, a different customer each time.</summary>
[MemoryDiagnoser]
public class SpanBenchmarks
{
    private readonly byte[] _destination = new byte[262_144];
    private Customer[] _customers = [];
    private int _next;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "P1";

    public static IEnumerable<string> Kinds => Customers.Kinds;

    [GlobalSetup]
    public void Setup()
    {
        _customers = Customers.OfKind(Kind);
        foreach (Customer customer in _customers)
        {
            Competitors.Check("System.Text.Json", customer, Competitors.Text(_destination.AsSpan(0, SystemTextJson.Write(customer, _destination))));
            Competitors.Check("Utf8JsonWriter", customer, Competitors.Text(_destination.AsSpan(0, Utf8Writer.Write(customer, _destination))));
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json source-gen + Uri.EscapeDataString")]
    public int Stj() => SystemTextJson.Write(Next(), _destination);

    [Benchmark(Description = "Utf8JsonWriter on kept buffers")]
    public int Utf8JsonWriter() => Utf8Writer.Write(Next(), _destination);

    [Benchmark(Description = "Wsk")]
    public int Wsk()
    {
        Next().TryWriteSessionFrom(_destination, out int written);
        return written;
    }

    private Customer Next() => _customers[_next++ & (Customers.Count - 1)];
}
