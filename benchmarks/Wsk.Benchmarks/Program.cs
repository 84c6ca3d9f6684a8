using System.Collections.Generic;
using BenchmarkDotNet.Running;
using Wsk.Benchmarks;

if (args is not ["ratios", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(SpanBenchmarks).Assembly).Run(args);
    return;
}

IReadOnlyList<string> kinds = args.Length > 1 ? args[1..] : Customers.Kinds;
foreach (string kind in kinds)
{
    new SpanBenchmarks { Kind = kind }.Setup();
    new StringBenchmarks { Kind = kind }.Setup();
}

byte[] destination = new byte[262_144];
Ratios.Print(
    "UTF-8",
    kinds,
    [
        ("System.Text.Json source-gen + Uri.EscapeDataString", customer => SystemTextJson.Write(customer, destination)),
        ("Utf8JsonWriter on kept buffers", customer => Utf8Writer.Write(customer, destination)),
        ("Wsk", customer => customer.TryWriteSessionFrom(destination, out _)),
    ]);
Ratios.Print(
    "string",
    kinds,
    [
        ("System.Text.Json source-gen + Uri.EscapeDataString", customer => SystemTextJson.ToText(customer)),
        ("concatenation, labels encoded beforehand", customer => StringConcat.ToText(customer)),
        ("Wsk", customer => customer.ToSessionFrom()),
    ]);
