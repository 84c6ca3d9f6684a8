using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Analyzers;

/// <summary>A rule that looks at one annotated type at a time.</summary>
public abstract class AnnotatedTypeAnalyzer : WskAnalyzer
{
    // A tool's GeneratedCodeAttribute on its own part would hide the author's part as well.
    private protected sealed override GeneratedCodeAnalysisFlags GeneratedCodeFlags => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    private protected sealed override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) => context.RegisterSymbolAction(
        symbol =>
        {
            var candidate = (INamedTypeSymbol)symbol.Symbol;
            if (symbols.Annotated(candidate) is { } type && candidate.DeclaringSyntaxReferences.Any(part => !symbol.Compilation.IsGenerated(part.GetSyntax())))
            {
                Analyze(symbol, type);
            }
        },
        SymbolKind.NamedType);

    private protected abstract void Analyze(SymbolAnalysisContext context, AnnotatedType type);
}
