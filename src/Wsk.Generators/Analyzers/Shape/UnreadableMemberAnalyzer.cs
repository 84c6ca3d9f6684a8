using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1009: an attribute is on a member that cannot be read from an instance.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableMemberAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor UnreadableRule = Rule.Create("WSK1009", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnreadableRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (!TypeShape.IsSupportedKind(type.Type))
        {
            return;
        }

        var mapped = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (MemberMapping mapping in type.Mappings)
        {
            mapped.Add(mapping.Member);
            if (mapping.Problem == MemberProblem.Unreadable)
            {
                AttributeData attribute = mapping.Attributes.CustomData ?? mapping.Attributes.SessionField!;
                Report(context, type.PlaceOf(mapping.Member, SyntaxPlaces.Of(attribute)), mapping.Member, attribute);
            }
        }

        foreach (ISymbol member in type.Type.GetMembers().Where(member => !mapped.Contains(member)))
        {
            ReportStray(context, member);
        }
    }

    /// <summary>Reports members that the mapper ignores: indexers, constants, and parameters other than those of a positional record.</summary>
    private static void ReportStray(SymbolAnalysisContext context, ISymbol member)
    {
        switch (member)
        {
            case IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }:
                ReportAttributes(context, member);
                break;
            case IMethodSymbol method when !MemberAttributes.IsPrimary(method) || !method.ContainingType.IsRecord:
                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    ReportAttributes(context, parameter);
                }

                break;
        }
    }

    private static void ReportAttributes(SymbolAnalysisContext context, ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(WellKnownNames.Wsk, WellKnownNames.CustomDataAttribute)
                || attribute.AttributeClass.Is(WellKnownNames.Wsk, WellKnownNames.SessionFieldAttribute))
            {
                Report(context, SyntaxPlaces.Of(attribute), symbol, attribute);
            }
        }
    }

    private static void Report(SymbolAnalysisContext context, Location? place, ISymbol member, AttributeData attribute)
    {
        if (place is not null && !context.Compilation.IsGenerated(place))
        {
            string name = member is IPropertySymbol { IsIndexer: true } ? "this[]" : member.Name;
            context.ReportDiagnostic(Diagnostic.Create(UnreadableRule, place, AttributeNames.Of(attribute), name));
        }
    }
}
