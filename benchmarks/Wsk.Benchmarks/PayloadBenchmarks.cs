using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Payloads;
using Wsk.Benchmarks.Writers;

namespace Wsk.Benchmarks;

/// <summary>The same writers, payloads and destinations under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class PayloadBenchmarks
{
    /// <summary>As many writes as a set has customers, so that each customer has its turn.</summary>
    private const int Writes = Payload.SetSize;

    private Dictionary<string, Runner> _runners = [];

    [ParamsSource(nameof(Names))]
    public string Kind { get; set; } = "P1";

    [ParamsSource(nameof(Destinations))]
    public string Into { get; set; } = nameof(Destination.String);

    public static IEnumerable<string> Names => Payload.All.Select(payload => payload.Name);

    public static IEnumerable<string> Destinations => Enum.GetNames<Destination>();

    [GlobalSetup]
    public void Setup()
    {
        Payload payload = Payload.All.Single(payload => payload.Name == Kind);
        _runners = Session.Checked(payload, payload.Runners(Enum.Parse<Destination>(Into)))
            .ToDictionary(contestant => contestant.Runner.Writer, contestant => contestant.Runner);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Writes, Description = "System.Text.Json source-gen + Uri.EscapeDataString")]
    public long Baseline() => Run<SystemTextJson>();

    [Benchmark(OperationsPerInvoke = Writes)]
    public long Wsk() => Run<WskWriter>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "scalar tables by hand")]
    public long Scalar() => Run<ScalarTables>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "string concatenation")]
    public long Concat() => Run<StringConcat>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "Utf8JsonWriter on kept buffers")]
    public long Utf8JsonWriter() => Run<Utf8Writer>();

    [Benchmark(OperationsPerInvoke = Writes, Description = "Newtonsoft.Json + Uri.EscapeDataString")]
    public long Newtonsoft() => Run<NewtonsoftJson>();

    private long Run<TWriter>()
        where TWriter : struct, IWriter<TWriter> =>
        _runners[TWriter.Name].Run(Writes);
}
