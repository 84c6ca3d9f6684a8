using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Analyzers;

/// <summary>A rule that looks at one annotated type at a time.</summary>
public abstract class AnnotatedTypeAnalyzer : WskAnalyzer
{
    private protected sealed override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) => context.RegisterSymbolAction(
        symbol =>
        {
            if (symbols.Annotated((INamedTypeSymbol)symbol.Symbol) is { } type)
            {
                Analyze(symbol, type);
            }
        },
        SymbolKind.NamedType);

    private protected abstract void Analyze(SymbolAnalysisContext context, AnnotatedType type);
}
