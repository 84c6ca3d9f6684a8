using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>WSK2003 and WSK2004: an enum used as gender has other numbers than WSK. The member is reported, because the enum can be right for its other uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenderEnumAnalyzer : AnnotatedTypeAnalyzer
{
    private const decimal NotStated = 9;

    internal static readonly DiagnosticDescriptor UnknownValues = Rule.Create("WSK2003", RuleCategory.Gender, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor NotStatedValues = Rule.Create("WSK2003", RuleCategory.Gender, DiagnosticSeverity.Warning, messageKey: "NotStated");
    internal static readonly DiagnosticDescriptor WrongNumbers = Rule.Create("WSK2004", RuleCategory.Gender, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnknownValues, NotStatedValues, WrongNumbers);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.IsWritten && mapping.Kind == ValueKind.Gender))
        {
            Inspect(context, type, mapping);
        }
    }

    private static void Inspect(SymbolAnalysisContext context, AnnotatedType annotated, MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        if (type.TypeKind != TypeKind.Enum
            || type.Is(WellKnownNames.Wsk, "SessionGender")
            || annotated.PlaceOf(mapping.Member, SyntaxPlaces.TypeOf(mapping.Member)) is not { } location)
        {
            return;
        }

        var members = GenderEnum.Members(type).ToList();
        var wrong = members.Where(member => GenderEnum.IsMisnumbered(member.Name, member.Number)).ToList();
        if (wrong.Count != 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(WrongNumbers, location, GenderEnum.Format(wrong), type.Name));
        }

        var unknown = members.Except(wrong).Where(member => member.Number is not (GenderRule.Unknown or GenderRule.Male or GenderRule.Female)).ToList();
        if (unknown.Count != 0)
        {
            DiagnosticDescriptor rule = unknown.Any(member => member.Number == NotStated) ? NotStatedValues : UnknownValues;
            context.ReportDiagnostic(Diagnostic.Create(rule, location, mapping.Member.Name, GenderEnum.Format(unknown)));
        }
    }
}
