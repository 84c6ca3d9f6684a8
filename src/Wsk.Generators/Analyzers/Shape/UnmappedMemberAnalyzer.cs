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

/// <summary>WSK1005, WSK1010 and WSK1015: members that are not mapped, so the card does not show them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmappedMemberAnalyzer : AnnotatedTypeAnalyzer
{
    /// <summary>The diagnostic's property with the field that the code fix maps to.</summary>
    internal const string FieldProperty = "Field";

    /// <summary>The diagnostic's property with the Chinese label that the code fix writes.</summary>
    internal const string LabelCnProperty = "LabelCn";

    /// <summary>The diagnostic's property with the English label that the code fix writes.</summary>
    internal const string LabelEnProperty = "LabelEn";

    internal static readonly DiagnosticDescriptor NearMissRule = Rule.Create("WSK1005", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor WrongTypeRule
        = Rule.Create("WSK1005", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "Type");
    internal static readonly DiagnosticDescriptor LandlineRule
        = Rule.Create("WSK1005", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "Landline");

    internal static readonly DiagnosticDescriptor NothingRule = Rule.Create("WSK1010", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor NothingMarkedRule
        = Rule.Create("WSK1010", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "OnlyMarked");
    internal static readonly DiagnosticDescriptor UnmappedRule = Rule.Create("WSK1015", RuleCategory.Shape, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(NearMissRule, WrongTypeRule, LandlineRule, NothingRule, NothingMarkedRule, UnmappedRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (!TypeShape.IsSupportedKind(type.Type))
        {
            return;
        }

        List<MemberMapping> unmapped = type.Mappings.Where(mapping => IsLeftOver(type, mapping)).ToList();
        Dictionary<ISymbol, NearMiss> nearMisses = NearMisses.Find(type, unmapped);
        var labels = new EntryLabels(type);
        foreach (MemberMapping mapping in unmapped)
        {
            Location place = type.PlaceOf(mapping.Member.Locations[0]);
            if (nearMisses.TryGetValue(mapping.Member, out NearMiss nearMiss))
            {
                context.ReportDiagnostic(Report(nearMiss, place, labels));
            }
            else if (!context.Compilation.IsGenerated(mapping.Member.Locations[0]))
            {
                ImmutableDictionary<string, string?> properties = WithLabels(mapping, meant: null, labels);
                context.ReportDiagnostic(Diagnostic.Create(UnmappedRule, place, properties, mapping.Member.Name));
            }
        }

        // A near miss is reported already, and a base that does not exist yet can bring members.
        if (nearMisses.Count == 0
            && type.Mappings.All(mapping => mapping.MappedBy == MappedBy.Nothing)
            && type.Type.BaseType is not { TypeKind: TypeKind.Error })
        {
            context.ReportDiagnostic(Diagnostic.Create(type.IsOnlyMarked ? NothingMarkedRule : NothingRule, type.Identifier(), type.Type.Name));
        }
    }

    private static Diagnostic Report(NearMiss nearMiss, Location place, EntryLabels labels)
    {
        (MemberMapping mapping, SessionField field) = (nearMiss.Mapping, nearMiss.Field);
        ImmutableDictionary<string, string?> toField = ImmutableDictionary<string, string?>.Empty.Add(FieldProperty, field.ToString());
        if (nearMiss.IsLandline)
        {
            ImmutableDictionary<string, string?> properties = WithLabels(mapping, field, labels);
            return Diagnostic.Create(LandlineRule, place, nearMiss.CanCarry ? properties.AddRange(toField) : properties, mapping.Member.Name);
        }

        return nearMiss.CanCarry
            ? Diagnostic.Create(NearMissRule, place, toField, mapping.Member.Name, field.WireName(), MessageText.Of(field.ToString()))
            : Diagnostic.Create(
                WrongTypeRule,
                place,
                WithLabels(mapping, field, labels),
                mapping.Member.Name,
                field.WireName(),
                MessageText.Of(mapping.Type),
                AcceptedTypes.For(field));
    }

    /// <summary>The labels for the code fix, if the member can be an entry.</summary>
    private static ImmutableDictionary<string, string?> WithLabels(MemberMapping mapping, SessionField? meant, EntryLabels labels)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        return labels.TryTake(mapping, meant, out string labelCn, out string labelEn) ? none.Add(LabelCnProperty, labelCn).Add(LabelEnProperty, labelEn) : none;
    }

    private static bool IsLeftOver(AnnotatedType type, MemberMapping mapping) =>
        mapping.MappedBy == MappedBy.Nothing
        && !type.IsOnlyMarked
        && mapping.Attributes is { SessionIgnore: null, IsJsonIgnored: false }
        && MemberMapper.IsPublicAndReadable(mapping.Member)
        && !mapping.Member.IsOverride
        && type.Declares(mapping.Member);
}
