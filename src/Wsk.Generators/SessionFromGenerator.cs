using Microsoft.CodeAnalysis;

namespace Wsk.Generators;

/// <summary>Writes the members of ISessionFrom for every type marked with SessionFromAttribute.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SessionFromGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
