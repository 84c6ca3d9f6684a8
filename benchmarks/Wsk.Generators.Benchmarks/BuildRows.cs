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
        Console.WriteLine("| ms, median (least) | without rules | with all rules | difference of the medians (of the least) |");
        Console.WriteLine("|---|---|---|---|");
        PrintRow("the types alone", SampleProject.Create, warmUps, turns);
        PrintRow("the types, and code that fills and sends each", SampleProject.CreateWithUses, warmUps, turns);
    }

    private static void PrintRow(string name, Func<CSharpCompilation> open, int warmUps, int turns)
    {
        var without = new Measurement();
        var with = new Measurement();
        for (int turn = 0; turn < warmUps + turns; turn++)
        {
            if (turn == warmUps)
            {
                without.Clear();
                with.Clear();
            }

            CSharpCompilation project = open();
            without.Measure(() => Build(project, withRules: false));
            project = open();
            with.Measure(() => Build(project, withRules: true));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {without} | {with} | {(with.Median / without.Median) - 1:+0.0 %;-0.0 %} ({(with.Least / without.Least) - 1:+0.0 %;-0.0 %}) |"));
    }

    private static void Build(CSharpCompilation project, bool withRules)
    {
        CSharpGeneratorDriver.Create([new SessionFromGenerator().AsSourceGenerator()], parseOptions: SampleProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out Compilation built, out _);
        if (withRules)
        {
            var analysis = new CompilationWithAnalyzers(
                built,
                s_rules,
                new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            built = analysis.Compilation;
            Check(analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult());
        }
        else
        {
            Check(built.GetDiagnostics());
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
