using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Tests.Docs;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules.Cost;

/// <summary>All rules together look at each piece of code a fixed number of times for any amount of code, so that no rule slows the editor down.</summary>
public class CostTests
{
    // Each rule can walk over a body once and follow each value for some steps.
    private const int MaxVisitsAnOperation = 12;
    private const double MaxGrowth = 2.5;

    // Each annotated type has all members of its bases, so the number of members to map is half the square of the levels.
    private const string Inheriting = "annotated levels";

    public static TheoryData<string> Names => [.. Shapes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Twice_the_code_costs_twice_the_work(string name)
    {
        (int size, Func<int, string> write) = Shapes.All[name];
        Cost once = await MeasureAsync(write(size / 2));
        Cost twice = await MeasureAsync(write(size));

        if (name == Inheriting)
        {
            Assert.InRange(twice.Visits, size * size / 2, size * size);
        }
        else
        {
            Assert.InRange(twice.Visits, 1, (long)(once.Visits * MaxGrowth));
            Assert.InRange(twice.Visits, 1, MaxVisitsAnOperation * (twice.Operations + size));
        }
    }

    [Fact]
    public async Task What_is_looked_at_is_counted()
    {
        Cost cost = await MeasureAsync(Shapes.All["a variable a value"].Write(100));

        Assert.InRange(cost.Visits, cost.Operations, long.MaxValue);
    }

    [Theory]
    [InlineData("a sum of calls")]
    [InlineData("a sum of variables")]
    [InlineData("a sum of constants and calls behind JSON keys")]
    [InlineData("a sum of numbers")]
    [InlineData("a deep condition")]
    public async Task A_chain_of_any_length_overflows_no_stack(string name)
    {
        Cost cost = await MeasureAsync(Shapes.All[name].Write(5_000));

        Assert.InRange(cost.Operations, 5_000, long.MaxValue);
    }

    private static async Task<Cost> MeasureAsync(string code)
    {
        CompilerSetting setting = CompilerSetting.Newest;
        Compilation compilation = new GeneratorHost(setting.ParseOptions).CompleteForRules(setting.Compile(code));
        var counter = new OperationCounter();
        var exceptions = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => exceptions.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(compilation, AllRules.Analyzers.Add(counter), options);
        ImmutableArray<Diagnostic> all = await analysis.GetAllDiagnosticsAsync(CancellationToken.None);

        Assert.DoesNotContain(all, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(exceptions);
        return new Cost(counter.Count, counter.Visits!.Count);
    }

    private sealed record Cost(long Operations, long Visits);

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is in no package.
    /// <summary>Counts the operations in the compiler's own tree.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class OperationCounter : DiagnosticAnalyzer
    {
        private long _count;

        public long Count => _count;

        /// <summary>The count for the compilation that the rules see.</summary>
        public Visits? Visits { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("COUNT", "Counts", "Counts", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start =>
            {
                Visits = Visits.In(start.Compilation);
                start.RegisterOperationBlockAction(block => Interlocked.Add(ref _count, block.OperationBlocks.Sum(root => root.DescendantsAndSelf().Count())));
            });
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
