using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1007: a label is empty or cannot be encoded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CustomDataLabelAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor LabelRule = Rule.Create("WSK1007", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LabelRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.Problem == MemberProblem.InvalidLabel))
        {
            // An attribute without a constructor is incomplete, and the compiler reports it.
            if (mapping.Attributes.CustomData is { AttributeConstructor: not null } attribute && attribute.ConstructorArguments.Length == 2)
            {
                ReportLabel(context, type, mapping, attribute, 0, mapping.LabelCn, "label_cn");
                ReportLabel(context, type, mapping, attribute, 1, mapping.LabelEn, "label_en");
            }
        }
    }

    private static void ReportLabel(
        SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping, AttributeData attribute, int index, string label, string name)
    {
        if (attribute.ConstructorArguments[index].Kind != TypedConstantKind.Error
            && !MemberMapper.IsLabel(label)
            && type.PlaceOf(mapping.Member, SyntaxPlaces.Argument(attribute, index)) is { } place)
        {
            context.ReportDiagnostic(Diagnostic.Create(LabelRule, place, name, mapping.Member.Name));
        }
    }
}
