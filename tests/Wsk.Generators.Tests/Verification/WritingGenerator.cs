using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Another package's generator, which writes what a test asks for.</summary>
/// <param name="first">What it writes before all other generators run; null when it writes the additional file <see cref="Source"/>.</param>
internal sealed class WritingGenerator(string? first) : IIncrementalGenerator
{
    public const string Source = "/Written.txt";

    public WritingGenerator()
        : this(null)
    {
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        if (first is not null)
        {
            context.RegisterPostInitializationOutput(output => output.AddSource("Written.g.cs", first));
            return;
        }

        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Where(text => text.Path == Source),
            (output, text) => output.AddSource("Written.g.cs", text.GetText(output.CancellationToken)!.ToString()));
    }
}
