using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Types;

namespace Wsk.Generators.Analyzers;

/// <summary>The base of all rules: they run concurrently, skip generated code, and do nothing if Wsk.Runtime is not referenced.</summary>
public abstract class WskAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (AnnotatedTypes.Resolve(start.Compilation) is { } types)
            {
                Start(start, types);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, AnnotatedTypes types);
}
