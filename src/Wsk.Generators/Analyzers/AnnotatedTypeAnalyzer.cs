using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Types;

namespace Wsk.Generators.Analyzers;

/// <summary>A rule that checks each annotated type by itself.</summary>
public abstract class AnnotatedTypeAnalyzer : WskAnalyzer
{
    private protected sealed override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) => context.RegisterSymbolAction(
        symbol =>
        {
            if (types.Find((INamedTypeSymbol)symbol.Symbol) is { } type)
            {
                Analyze(symbol, type);
            }
        },
        SymbolKind.NamedType);

    private protected abstract void Analyze(SymbolAnalysisContext context, AnnotatedType type);
}
