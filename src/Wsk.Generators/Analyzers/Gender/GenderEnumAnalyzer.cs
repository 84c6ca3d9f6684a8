using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>WSK2003 and WSK2004: an enum used as gender whose numbers are not WSK's. Reported where a member uses it, as the enum may be right for all else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenderEnumAnalyzer : WskAnalyzer
{
    private const decimal NotStated = 9;

    internal static readonly DiagnosticDescriptor UnknownValues = Rule.Create("WSK2003", RuleCategory.Gender, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor WrongNumbers = Rule.Create("WSK2004", RuleCategory.Gender, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnknownValues, WrongNumbers);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) => context.RegisterSymbolAction(
        symbol =>
        {
            if (symbols.Annotated((INamedTypeSymbol)symbol.Symbol) is not { } annotated)
            {
                return;
            }

            foreach (MemberMapping mapping in annotated.Mappings.Where(mapping => mapping.IsWritten && mapping.Kind == ValueKind.Gender))
            {
                Inspect(symbol, annotated, mapping);
            }
        },
        SymbolKind.NamedType);

    private static void Inspect(SymbolAnalysisContext context, AnnotatedType annotated, MemberMapping mapping)
    {
        ITypeSymbol type = mapping.Type.WithoutNullable(out _);
        if (type.TypeKind != TypeKind.Enum
            || type.Is(WellKnownNames.Wsk, "Gender")
            || annotated.PlaceOf(mapping.Member, SyntaxPlaces.TypeOf(mapping.Member)) is not { } location)
        {
            return;
        }

        var members = GenderEnum.Members(type).ToList();
        var wrong = members.Where(member => IsWrong(member.Name, member.Number)).ToList();
        if (wrong.Count != 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(WrongNumbers, location, string.Join(", ", wrong.Select(Format)), type.Name));
        }

        var unknown = members.Except(wrong).Where(member => member.Number is not (GenderRule.Unknown or GenderRule.Male or GenderRule.Female)).ToList();
        if (unknown.Count != 0)
        {
            bool isNotStated = unknown.Any(member => member.Number == NotStated);
            LocalizableString hint = Rule.Text(isNotStated ? "WSK2003_GbT2261" : "WSK2003_Nothing");
            context.ReportDiagnostic(Diagnostic.Create(UnknownValues, location, mapping.Member.Name, string.Join(", ", unknown.Select(Format)), hint));
        }
    }

    private static bool IsWrong(string name, decimal number) =>
        (GenderEnum.IsMale(name) && number != GenderRule.Male) || (GenderEnum.IsFemale(name) && number != GenderRule.Female);

    private static string Format((string Name, decimal Number) member) => member.Name + " = " + member.Number.ToString(CultureInfo.InvariantCulture);
}
