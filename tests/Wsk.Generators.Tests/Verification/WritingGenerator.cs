using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Another generator, which writes one file: like most of them when the compilation is there, or before.</summary>
/// <param name="source">What it writes.</param>
/// <param name="first">Whether it writes before any generator runs, so that all of them see it.</param>
internal sealed class WritingGenerator(string source, bool first = false) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        if (first)
        {
            context.RegisterPostInitializationOutput(output => output.AddSource("Written.g.cs", source));
        }
        else
        {
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Written.g.cs", source));
        }
    }
}
