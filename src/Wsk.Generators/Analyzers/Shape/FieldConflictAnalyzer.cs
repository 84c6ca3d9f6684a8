using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1004: two members map to one field. WSK1008: two entries have one English label.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FieldConflictAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor FieldRule = Rule.Create("WSK1004", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor LabelRule = Rule.Create("WSK1008", RuleCategory.Shape, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FieldRule, LabelRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.Problem == MemberProblem.DuplicateField))
        {
            MemberMapping first = type.Mappings.First(other => Carries(other, mapping.Field));
            Location? attribute = mapping.Attributes.SessionField is { } field ? SyntaxPlaces.Argument(field, 0) : null;
            context.ReportAt(type.PlaceOf(mapping.Member, attribute), FieldRule, mapping.Member.Name, first.Member.Name, mapping.Field.WireName());
        }

        ReportSharedLabels(context, type);
    }

    private static bool Carries(MemberMapping mapping, SessionField field) =>
        mapping.Field == field && !mapping.IsEntry && mapping.MappedBy != MappedBy.Nothing
        && mapping.Problem is MemberProblem.None or MemberProblem.EncodedBesideEntries;

    private static void ReportSharedLabels(SymbolAnalysisContext context, AnnotatedType type)
    {
        var firstByLabel = new Dictionary<string, MemberMapping>();
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.IsWritten && mapping.IsEntry))
        {
            if (!firstByLabel.TryGetValue(mapping.LabelEn, out MemberMapping first))
            {
                firstByLabel.Add(mapping.LabelEn, mapping);
            }
            else
            {
                Location? label = SyntaxPlaces.Argument(mapping.Attributes.CustomData!, 1);
                context.ReportAt(type.PlaceOf(mapping.Member, label), LabelRule, mapping.Member.Name, first.Member.Name, mapping.LabelEn);
            }
        }
    }
}
