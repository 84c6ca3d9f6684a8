using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1011: attributes contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AttributeContradictionAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor AttributesRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor EncodedRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "Encoded");
    internal static readonly DiagnosticDescriptor FormatRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "Format");
    internal static readonly DiagnosticDescriptor ShortenFieldRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "ShortenField");
    internal static readonly DiagnosticDescriptor ShortenTypeRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "ShortenType");
    internal static readonly DiagnosticDescriptor ShortenOverflowRule
        = Rule.Create("WSK1011", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "ShortenOverflow");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AttributesRule, EncodedRule, FormatRule, ShortenFieldRule, ShortenTypeRule, ShortenOverflowRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings)
        {
            switch (mapping.Problem)
            {
                case MemberProblem.ContradictingAttributes:
                    ReportAttributes(context, type, mapping);
                    break;
                case MemberProblem.EncodedBesideEntries:
                    ReportEncoded(context, type, mapping);
                    break;
                case MemberProblem.FormatNotSupported:
                    ReportFormat(context, type, mapping);
                    break;
                case MemberProblem.None when mapping.AsksToShorten:
                    ReportShorten(context, type, mapping);
                    break;
            }
        }
    }

    private static void ReportAttributes(SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping)
    {
        MemberAttributes attributes = mapping.Attributes;
        AttributeData wrong = attributes.SessionIgnore ?? attributes.SessionField!;
        AttributeData other = attributes.CustomData ?? attributes.SessionField!;
        Location? place = type.PlaceOf(mapping.Member, SyntaxPlaces.Of(wrong));
        context.ReportAt(place, AttributesRule, mapping.Member.Name, AttributeNames.Of(wrong), AttributeNames.Of(other));
    }

    private static void ReportEncoded(SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping)
    {
        Location? attribute = mapping.Attributes.SessionField is { } field ? SyntaxPlaces.Argument(field, 0) : null;
        MemberMapping entry = type.Mappings.First(other => other.IsWritten && other.IsEntry);
        context.ReportAt(type.PlaceOf(mapping.Member, attribute), EncodedRule, mapping.Member.Name, entry.Member.Name);
    }

    private static void ReportFormat(SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping)
    {
        Location? format = SyntaxPlaces.NamedArgument(mapping.Attributes.CustomData!, WellKnownNames.Format)?.GetLocation();
        context.ReportAt(type.PlaceOf(mapping.Member, format), FormatRule, mapping.Member.Name, MessageText.Of(mapping.Type));
    }

    private static void ReportShorten(SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping)
    {
        AttributeData attribute = mapping.Attributes.CustomData ?? mapping.Attributes.SessionField!;
        Location? place = type.PlaceOf(mapping.Member, SyntaxPlaces.NamedArgument(attribute, WellKnownNames.Shorten)?.GetLocation());
        if (!mapping.MayBeShortened && !mapping.IsEntry)
        {
            context.ReportAt(place, ShortenFieldRule, mapping.Member.Name, mapping.Field.WireName());
        }
        else if (!mapping.MayBeShortened)
        {
            context.ReportAt(place, ShortenTypeRule, mapping.Member.Name, MessageText.Of(mapping.Type));
        }
        else if (type.Declares(mapping.Member) && SessionFromOptions.Read(type.Attribute) is { DropsLowestPriority: false })
        {
            // A base does not know how the types that derive from it handle what is too long.
            context.ReportAt(place, ShortenOverflowRule, mapping.Member.Name);
        }
    }
}
