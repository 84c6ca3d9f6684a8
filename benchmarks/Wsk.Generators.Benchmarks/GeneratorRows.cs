using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Benchmarks;

/// <summary>Runs each generator by turns: from nothing, and after one edit of each kind.</summary>
internal static class GeneratorRows
{
    private static readonly (string Name, Func<CSharpCompilation, CSharpCompilation>? Edit)[] s_situations =
    [
        ("cold", null),
        ("unrelated edit", Edits.Unrelated),
        ("comment edit in an annotated file", Edits.Comment),
        ("property edit", Edits.Property),
    ];

    /// <summary>Prints the rows of projects of so many types.</summary>
    public static void Print(int types, int warmUps, int turns)
    {
        Contestant[] contestants =
        [
            new("empty ForAttributeWithMetadataName generator", () => SampleProject.Create(types), () => new EmptyGenerator()),
            new("small one with an equatable model", () => SampleProject.Create(types), () => new SmallGenerator()),
            new("Wsk", () => SampleProject.Create(types), () => new SessionFromGenerator()),
            new("System.Text.Json's, one context", () => SampleProject.CreateWithJsonContext(types), SystemTextJsonGenerator.Load),
        ];
        for (int turn = 0; turn < warmUps + turns; turn++)
        {
            foreach (Contestant contestant in contestants)
            {
                contestant.TakeTurn(isWarmUp: turn < warmUps);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {types:N0} types, ms, median (least) | ") + string.Join(" | ", s_situations.Select(situation => situation.Name)) + " | MB cold / edit |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", s_situations.Length + 1)));
        foreach (Contestant contestant in contestants)
        {
            Console.WriteLine(contestant.Row(contestants[0]));
        }
    }

    private sealed class Contestant
    {
        private readonly string _name;
        private readonly Func<CSharpCompilation> _open;
        private readonly Func<IIncrementalGenerator> _create;
        private readonly Measurement[] _measurements = [.. s_situations.Select(_ => new Measurement())];

        public Contestant(string name, Func<CSharpCompilation> open, Func<IIncrementalGenerator> create)
        {
            _name = name;
            _open = open;
            _create = create;
        }

        public void TakeTurn(bool isWarmUp)
        {
            // Just parsed: nodes, declarations and symbols are kept once they were asked for.
            CSharpCompilation project = _open();
            GeneratorDriver driver = CSharpGeneratorDriver.Create([_create().AsSourceGenerator()], parseOptions: SampleProject.ParseOptions);
            GeneratorDriver cold = driver;
            _measurements[0].Measure(() => cold = driver.RunGenerators(project));
            for (int i = 1; i < s_situations.Length; i++)
            {
                CSharpCompilation edited = s_situations[i].Edit!(project);
                _measurements[i].Measure(() => cold.RunGenerators(edited));
            }

            if (isWarmUp)
            {
                Array.ForEach(_measurements, measurement => measurement.Clear());
            }
        }

        public string Row(Contestant one)
        {
            IEnumerable<string> cells = _measurements.Select((measurement, i) => string.Create(
                CultureInfo.InvariantCulture, $"{measurement} {measurement.Median / one._measurements[i].Median:0.00}×"));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {_name} | {string.Join(" | ", cells)} | {_measurements[0].Megabytes:0.#} / {_measurements[^1].Megabytes:0.#} |");
        }
    }
}
