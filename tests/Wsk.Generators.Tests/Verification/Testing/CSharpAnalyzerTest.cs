using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>Runs an analyzer over sources and what generators make of them, and compares every diagnostic there is.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public class CSharpAnalyzerTest<TAnalyzer> : CSharpTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private readonly TAnalyzer _analyzer = new();

    protected override string DefaultDiagnosticId =>
        _analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct().ToArray() is [var only] ? only : base.DefaultDiagnosticId;

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var config = new TestConfigOptions(TestState.AnalyzerConfigFiles);
        Compilation compilation = Generate(Compile(), config, cancellationToken);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config.Severities));

        ImmutableArray<AdditionalText> texts = [.. TestState.AdditionalFiles.Select(f => new TestAdditionalText(f.FileName, TestMarkup.Parse(f.Content).Text))];
        ImmutableArray<Diagnostic> reported = await compilation
            .WithAnalyzers([_analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions(texts, config), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellationToken)
            .ConfigureAwait(true);
        DiagnosticResult.AssertSame(Expected(), [.. reported.Where(d => !d.IsSuppressed), .. OfCompiler(compilation, cancellationToken)]);
    }

    /// <summary>Generators whose output the analyzed code uses.</summary>
    protected virtual IEnumerable<IIncrementalGenerator> GetSourceGenerators() => [];

    private protected Compilation Generate(CSharpCompilation compilation, AnalyzerConfigOptionsProvider config, CancellationToken cancellationToken)
    {
        CSharpGeneratorDriver.Create(GetSourceGenerators().Concat(TestState.OtherGenerators).Select(g => g.AsSourceGenerator()), parseOptions: ParseOptions, optionsProvider: config)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation completed, out _, cancellationToken);
        return completed;
    }
}
