using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>What a derived type adds is written only when the derived type is annotated too: SessionFromAttribute is not inherited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DerivedTypeAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor DerivedRule = Rule.Create("WSK1012", RuleCategory.Shape, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DerivedRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) =>
        context.RegisterSymbolAction(static symbol => Analyze(symbol), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class || IsAnnotated(type) || type.BaseTypes().FirstOrDefault(IsAnnotated) is not { } annotated)
        {
            return;
        }

        string[] added = MemberMapper.Map(type, context.Compilation)
            .Where(mapping => mapping.IsWritten && IsAddedBy(type, mapping.Member))
            .Select(mapping => mapping.Member.Name)
            .ToArray();
        if (added.Length != 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(DerivedRule, type.Locations[0], type.Name, string.Join(", ", added), annotated.Name));
        }
    }

    private static bool IsAnnotated(INamedTypeSymbol type) => type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is not null;

    // An override is read through the base already.
    private static bool IsAddedBy(INamedTypeSymbol type, ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, type) && !member.IsOverride;
}
