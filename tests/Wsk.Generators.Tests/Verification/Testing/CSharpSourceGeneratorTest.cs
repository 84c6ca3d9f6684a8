using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>Runs a generator and compares every file it writes and every diagnostic there is.</summary>
/// <typeparam name="TGenerator">The generator.</typeparam>
public class CSharpSourceGeneratorTest<TGenerator> : CSharpTest
    where TGenerator : IIncrementalGenerator, new()
{
    public override Task RunAsync(CancellationToken cancellationToken = default)
    {
        CSharpCompilation compilation = Compile();
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new TGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation completed, out var reported, cancellationToken);

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        DiagnosticResult.AssertSame(Expected(), [.. reported, .. OfCompiler(completed, cancellationToken)]);
        Assert.Equal(
            TestState.GeneratedSources.Select(file => file.FileName).Order(StringComparer.Ordinal),
            result.GeneratedSources.Select(file => file.HintName).Order(StringComparer.Ordinal));
        foreach ((string name, string content) in TestState.GeneratedSources)
        {
            Assert.Equal(content, result.GeneratedSources.Single(file => file.HintName == name).SourceText.ToString());
        }

        return Task.CompletedTask;
    }
}
