using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks;

/// <summary>The same writers and payloads under BenchmarkDotNet. A derived class says into which destination.</summary>
[MemoryDiagnoser]
public abstract class PayloadBenchmarks
{
    /// <summary>As many writes as a set has customers, so that each has its turn.</summary>
    protected const int Writes = Payload.SetSize;

    private Dictionary<string, Runner> _runners = [];

    [ParamsSource(nameof(Names))]
    public string Kind { get; set; } = "P1";

    public static IEnumerable<string> Names => Payload.All.Select(payload => payload.Name);

    private protected abstract Destination Destination { get; }

    [GlobalSetup]
    public void Setup() => _runners = Session
        .Checked(Payload.All.Single(payload => payload.Name == Kind), Destination, _ => true)
        .ToDictionary(contestant => contestant.Runner.Writer, contestant => contestant.Runner);

    [Benchmark(Baseline = true, OperationsPerInvoke = Writes, Description = "System.Text.Json source-gen + Uri.EscapeDataString")]
    public long Baseline() => Run<SystemTextJson>();

    [Benchmark(OperationsPerInvoke = Writes)]
    public long Wsk() => Run<WskWriter>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "scalar tables by hand")]
    public long Scalar() => Run<ScalarTables>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "string concatenation")]
    public long Concat() => Run<StringConcat>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "Newtonsoft.Json + Uri.EscapeDataString")]
    public long Newtonsoft() => Run<NewtonsoftJson>();

    private protected long Run<TWriter>()
        where TWriter : struct, IWriter =>
        _runners[TWriter.Name].Run(Writes);
}
