using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Benchmarks;

/// <summary>Builds the project, generator included, by turns without the rules and with all of them.</summary>
internal static class BuildRows
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules =
    [
        .. typeof(SessionFromGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static void Print(int warmUps, int turns)
    {
        Console.WriteLine("| ms, median (least) | no rule at all | a rule that looks at nothing | all rules | all rules against the one |");
        Console.WriteLine("|---|---|---|---|---|");
        PrintRow("the types alone", SampleProject.Create, warmUps, turns);
        PrintRow("the types, and code that fills and sends each", SampleProject.CreateWithUses, warmUps, turns);
    }

    private static void PrintRow(string name, Func<CSharpCompilation> open, int warmUps, int turns)
    {
        ImmutableArray<DiagnosticAnalyzer>[] rules = [[], [new NoRule()], s_rules];
        Measurement[] measurements = [.. rules.Select(_ => new Measurement())];
        for (int turn = 0; turn < warmUps + turns; turn++)
        {
            if (turn == warmUps)
            {
                Array.ForEach(measurements, measurement => measurement.Clear());
            }

            for (int i = 0; i < rules.Length; i++)
            {
                CSharpCompilation project = open();
                ImmutableArray<DiagnosticAnalyzer> these = rules[i];
                measurements[i].Measure(() => Build(project, these));
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {measurements[0]} | {measurements[1]} | {measurements[2]} | {Added(measurements[2].Median, measurements[1].Median)} ({Added(measurements[2].Least, measurements[1].Least)}) |"));
    }

    private static string Added(double with, double without) => ((with / without) - 1).ToString("+0.0 %;-0.0 %", CultureInfo.InvariantCulture);

    private static void Build(CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> rules)
    {
        CSharpGeneratorDriver.Create([new SessionFromGenerator().AsSourceGenerator()], parseOptions: SampleProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out Compilation built, out _);
        if (rules.IsEmpty)
        {
            Check(built.GetDiagnostics());
        }
        else
        {
            var analysis = new CompilationWithAnalyzers(
                built,
                rules,
                new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            built = analysis.Compilation;
            Check(analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult());
        }

        Check(built.Emit(Stream.Null).Diagnostics);
    }

    private static void Check(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } wrong)
        {
            throw new InvalidOperationException(wrong.ToString());
        }
    }
}
