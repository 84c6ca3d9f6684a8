using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1018: the Chinese and the English label are swapped, so the workbench shows each to the wrong agents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwappedLabelsAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor SwappedRule = Rule.Create("WSK1018", RuleCategory.Shape, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(SwappedRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.IsWritten && mapping.IsEntry && SwappedLabels.Are(mapping.LabelCn, mapping.LabelEn)))
        {
            AttributeData attribute = mapping.Attributes.CustomData!;
            if (type.PlaceOf(mapping.Member, SyntaxPlaces.Argument(attribute, 1)) is { } place)
            {
                context.ReportDiagnostic(Create(place, SyntaxPlaces.Argument(attribute, 0), mapping.LabelCn, mapping.LabelEn));
            }
        }
    }

    /// <summary>The code fix finds the Chinese label at the additional location.</summary>
    internal static Diagnostic Create(Location labelEnPlace, Location? labelCnPlace, string labelCn, string labelEn) => Diagnostic.Create(
        SwappedRule,
        labelEnPlace,
        additionalLocations: labelCnPlace is null ? null : new[] { labelCnPlace },
        MessageText.Of(labelEn),
        MessageText.Of(labelCn));
}
