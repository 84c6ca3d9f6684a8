using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification;

/// <summary>The compiler's side of a generator: runs it over one compilation after another, as an editor does.</summary>
internal sealed class GeneratorHost
{
    private GeneratorDriver _driver;

    public GeneratorHost(CSharpParseOptions options)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new SessionFromGenerator().AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Runs the generator, which must neither throw nor report anything: reporting is the analyzers' work.</summary>
    public GeneratorRunResult Run(Compilation compilation)
    {
        _driver = _driver.RunGenerators(compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result;
    }

    /// <summary>Runs the generator and adds what it wrote.</summary>
    public Compilation Complete(Compilation compilation) =>
        compilation.AddSyntaxTrees(Run(compilation).GeneratedSources.Select(source => source.SyntaxTree));
}
