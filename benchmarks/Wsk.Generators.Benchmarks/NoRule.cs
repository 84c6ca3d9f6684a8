using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Benchmarks;

/// <summary>Looks at nothing: what Roslyn's own machinery costs as soon as a project has any rule, as every project of the SDK has.</summary>
internal sealed class NoRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new("NONE", "None", "None", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static _ => { });
    }
}
