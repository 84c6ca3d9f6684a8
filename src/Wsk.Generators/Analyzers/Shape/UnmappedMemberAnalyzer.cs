using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>A member that nothing maps is missing from the card; whether that is meant, its author should say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmappedMemberAnalyzer : AnnotatedTypeAnalyzer
{
    /// <summary>The diagnostic's property that names the field which the code fix maps to.</summary>
    internal const string FieldProperty = "Field";

    /// <summary>The diagnostic's property that holds the Chinese label which the code fix writes.</summary>
    internal const string LabelCnProperty = "LabelCn";

    /// <summary>The diagnostic's property that holds the English label which the code fix writes.</summary>
    internal const string LabelEnProperty = "LabelEn";

    internal static readonly DiagnosticDescriptor NearMissRule = Rule.Create("WSK1005", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor NothingRule = Rule.Create("WSK1010", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor UnmappedRule = Rule.Create("WSK1015", RuleCategory.Shape, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NearMissRule, NothingRule, UnmappedRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (!TypeShape.IsSupportedKind(type.Type))
        {
            return;
        }

        List<MemberMapping> unmapped = type.Mappings.Where(mapping => IsLeftOver(type, mapping)).ToList();
        Dictionary<ISymbol, SessionField> nearMisses = NearMisses.Find(type, unmapped);
        var labels = new EntryLabels(type);
        foreach (MemberMapping mapping in unmapped)
        {
            Report(context, mapping, nearMisses, labels);
        }

        // A near miss is that mistake already, and a base that does not exist may bring members.
        if (nearMisses.Count == 0
            && type.Mappings.All(mapping => mapping.MappedBy == MappedBy.Nothing)
            && type.Type.BaseType is not { TypeKind: TypeKind.Error })
        {
            context.ReportDiagnostic(Diagnostic.Create(NothingRule, type.Identifier(), type.Type.Name));
        }
    }

    private static void Report(
        SymbolAnalysisContext context, MemberMapping mapping, Dictionary<ISymbol, SessionField> nearMisses, EntryLabels labels)
    {
        Location place = mapping.Member.Locations[0];
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        if (nearMisses.TryGetValue(mapping.Member, out SessionField field))
        {
            ImmutableDictionary<string, string?> properties = none.Add(FieldProperty, field.ToString());
            context.ReportDiagnostic(Diagnostic.Create(NearMissRule, place, properties, mapping.Member.Name, field.WireName(), field));
        }
        else
        {
            ImmutableDictionary<string, string?> properties = labels.TryTake(mapping, out string labelEn)
                ? none.Add(LabelCnProperty, mapping.Member.Name).Add(LabelEnProperty, labelEn)
                : none;
            context.ReportDiagnostic(Diagnostic.Create(UnmappedRule, place, properties, mapping.Member.Name));
        }
    }

    private static bool IsLeftOver(AnnotatedType type, MemberMapping mapping) =>
        mapping.MappedBy == MappedBy.Nothing
        && mapping.Attributes is { SessionIgnore: null, IsJsonIgnored: false }
        && MemberMapper.IsPublicAndReadable(mapping.Member)
        && !mapping.Member.IsOverride
        && type.Declares(mapping.Member);
}
