using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1003: a member's type cannot carry its field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberTypeAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor TypeRule = Rule.Create("WSK1003", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(IsWrong))
        {
            // Nobody can annotate a member of another assembly whose name happens to be a field's.
            bool byAttribute = mapping.MappedBy == MappedBy.Attribute;
            if ((byAttribute || !mapping.Member.DeclaringSyntaxReferences.IsEmpty)
                && type.PlaceOf(mapping.Member, type.Declares(mapping.Member) ? SyntaxPlaces.TypeOf(mapping.Member) : null) is { } place)
            {
                Report(context, mapping, byAttribute, place);
            }
        }
    }

    // The compiler reports a type that does not exist.
    private static bool IsWrong(MemberMapping mapping) =>
        mapping.Problem == MemberProblem.UnsupportedType && mapping.Type.WithoutNullable(out _) is { } type && !IsUnknown(type);

    private static bool IsUnknown(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(IsUnknown),
        _ => type.TypeKind == TypeKind.Error,
    };

    private static void Report(SymbolAnalysisContext context, MemberMapping mapping, bool byAttribute, Location place)
    {
        DiagnosticSeverity severity = byAttribute ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        context.ReportDiagnostic(Diagnostic.Create(
            TypeRule,
            place,
            severity,
            additionalLocations: null,
            properties: null,
            mapping.Member.Name,
            MessageText.Of(mapping.Type),
            mapping.IsEntry ? "[CustomData]" : mapping.Field.WireName(),
            AcceptedTypes.For(mapping)));
    }
}
