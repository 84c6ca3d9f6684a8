using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification;

/// <summary>The compiler's side of a generator: runs it over one compilation after another, as an editor does.</summary>
internal sealed class GeneratorHost
{
    private GeneratorDriver _driver;

    /// <param name="options">How what is written is parsed.</param>
    /// <param name="others">Generators that run beside, as a consumer has them.</param>
    public GeneratorHost(CSharpParseOptions options, params IIncrementalGenerator[] others)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new SessionFromGenerator().AsSourceGenerator(), .. others.Select(other => other.AsSourceGenerator())],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Runs the generator, which must neither throw nor report anything: reporting is the analyzers' work.</summary>
    public GeneratorRunResult Run(Compilation compilation)
    {
        _driver = _driver.RunGenerators(compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result;
    }

    /// <summary>Runs the generators and adds what they wrote.</summary>
    public Compilation Complete(Compilation compilation)
    {
        Run(compilation);
        return compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);
    }

    /// <summary>Runs the generators and adds what rules and the consumer's code see of the files.</summary>
    public Compilation CompleteForRules(Compilation compilation)
    {
        Run(compilation);
        return compilation.AddSyntaxTrees(SeenFromOutside.Of(_driver.GetRunResult()));
    }
}
