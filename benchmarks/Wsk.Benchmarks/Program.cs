using System;
using BenchmarkDotNet.Running;
using Wsk.Benchmarks;
using Wsk.Benchmarks.Launching;
using Wsk.Benchmarks.Measuring;
using Wsk.Benchmarks.Reporting;

switch (args)
{
    case ["table", .. string[] rest]:
        Document.Print(Choice.Of(rest), Console.Out);
        return 0;
    case ["compare", string other, .. string[] rest] when Choice.Of(rest) is { Writers: [] } choice:
        return Comparison.Print(other, choice, Console.Out) ? 0 : 1;
    case ["ratios", .. string[] rest]:
        RatioList.Print(Session.Measure(Choice.Of(rest) with { Effort = Effort.Quick }), Console.Out);
        return 0;
    case [Launch.Argument, .. string[] rest]:
        Launch.Answer(rest);
        return 0;
    case ["bdn", .. string[] rest]:
        BenchmarkSwitcher.FromAssembly(typeof(PayloadBenchmarks).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("table [read] [--quick] [--launches N] [payloads, destinations, variants, writers]");
        Console.Error.WriteLine("compare OTHER_DLL [read] [--quick] [--launches N] [payloads, destinations, variants]");
        Console.Error.WriteLine("ratios [read] [payloads, destinations, writers]");
        Console.Error.WriteLine("bdn [BenchmarkDotNet's own arguments]");
        return 2;
}
