using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Benchmarks;

/// <summary>Finds the annotated types and does nothing with them: what Roslyn itself costs.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName("Wsk.SessionFromAttribute", static (_, _) => true, static (_, _) => 0),
        static (_, _) => { });
}
