using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>WSK5001 and WSK5002: compares the most and the least bytes that a type's members need with the limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadLengthAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor OrdinaryRule = Rule.Create("WSK5001", RuleCategory.Length, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor LeastRule = Rule.Create("WSK5002", RuleCategory.Length, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OrdinaryRule, LeastRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (SessionFromOptions.Read(type.Attribute) is not { } options || !TypeShape.IsSupportedKind(type.Type))
        {
            return;
        }

        int maxBytes = MaxBytesOption.Of(type, options, context.Options);
        ImmutableArray<MemberMapping> staying = type.Mappings
            .Where(mapping => mapping.IsWritten && (!options.DropsLowestPriority || mapping.Priority == int.MaxValue))
            .ToImmutableArray();
        if (maxBytes != 0 && !ReportLeast(context, type, staying, maxBytes))
        {
            ReportOrdinary(context, type, staying, maxBytes);
        }
    }

    private static bool ReportLeast(SymbolAnalysisContext context, AnnotatedType type, ImmutableArray<MemberMapping> staying, int maxBytes)
    {
        long least = MemberCost.Sum(staying.Select(mapping => (mapping, MemberCost.Least(mapping))));
        if (least <= maxBytes)
        {
            return false;
        }

        MemberMapping costliest = staying.OrderByDescending(MemberCost.Least).First();
        context.ReportDiagnostic(Diagnostic.Create(
            LeastRule, type.Identifier(), type.Type.Name, MessageText.Of(least), MessageText.Of(maxBytes), costliest.Member.Name, MessageText.Of(MemberCost.Least(costliest))));
        return true;
    }

    private static void ReportOrdinary(SymbolAnalysisContext context, AnnotatedType type, ImmutableArray<MemberMapping> staying, int maxBytes)
    {
        if (!WorstCase.IsBounded(type.Mappings))
        {
            return;
        }

        long ordinary = MemberCost.Sum(staying.Select(mapping => (mapping, MemberCost.Ordinary(mapping)!.Value)));
        if (ordinary > maxBytes)
        {
            long most = MemberCost.Sum(staying.Select(mapping => (mapping, MemberCost.Most(mapping)!.Value)));
            MemberMapping costliest = staying.OrderByDescending(mapping => MemberCost.Ordinary(mapping)).First();
            context.ReportDiagnostic(Diagnostic.Create(
                OrdinaryRule,
                type.Identifier(),
                type.Type.Name,
                MessageText.Of(ordinary),
                MessageText.Of(maxBytes),
                MessageText.Of(most),
                costliest.Member.Name,
                MessageText.Of(MemberCost.Ordinary(costliest)!.Value)));
        }
    }
}
