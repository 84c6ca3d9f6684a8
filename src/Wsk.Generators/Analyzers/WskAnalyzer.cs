using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Analyzers;

/// <summary>What every rule has in common: it runs concurrently, skips generated code, and does nothing where Wsk.Runtime is not referenced.</summary>
public abstract class WskAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.Resolve(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, KnownSymbols symbols);
}
