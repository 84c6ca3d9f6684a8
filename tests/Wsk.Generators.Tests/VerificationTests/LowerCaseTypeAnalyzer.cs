using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Tests.VerificationTests;

/// <summary>Something for the verifier to run: types whose names begin in lower case are wrong.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is in no package.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowerCaseTypeAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TEST1", "Lower case", "'{0}' is in lower case", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (char.IsLower(symbol.Symbol.Name[0]))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Rule, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}
