using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Wsk.Benchmarks;

/// <summary>Into a new string, a different customer each time.</summary>
[MemoryDiagnoser]
public class StringBenchmarks
{
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
            Competitors.Check("System.Text.Json", customer, SystemTextJson.ToText(customer));
            Competitors.Check("concatenation", customer, StringConcat.ToText(customer));
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json source-gen + Uri.EscapeDataString")]
    public string Stj() => SystemTextJson.ToText(Next());

    [Benchmark(Description = "concatenation, labels encoded beforehand")]
    public string Concat() => StringConcat.ToText(Next());

    [Benchmark(Description = "Wsk")]
    public string Wsk() => Next().ToSessionFrom();

    private Customer Next() => _customers[_next++ & (Customers.Count - 1)];
}
