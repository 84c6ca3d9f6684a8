using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1016: a member depends on the output of another generator. Everything compiles, but the member is not sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseenMemberAnalyzer : AnnotatedTypeAnalyzer
{
    /// <summary>The diagnostic's property with the field that the code fix maps the underlined C# field to.</summary>
    internal const string FieldProperty = "Field";

    internal static readonly DiagnosticDescriptor MemberRule = Rule.Create("WSK1016", RuleCategory.Shape, DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor BackedRule
        = Rule.Create("WSK1016", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "Backed");
    internal static readonly DiagnosticDescriptor PartRule
        = Rule.Create("WSK1016", RuleCategory.Shape, DiagnosticSeverity.Warning, messageKey: "Part");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberRule, BackedRule, PartRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Unseen)
        {
            if (!IsWrittenByGenerator(context.Compilation, mapping.Member))
            {
                context.ReportAt(type.PlaceOf(mapping.Member, SyntaxPlaces.TypeOf(mapping.Member)), PartRule, mapping.Member.Name);
            }
            else if (BackingField(context.Compilation, mapping.Member) is { } field)
            {
                ReportBacked(context, type, mapping, field);
            }
            else
            {
                context.ReportAt(type.PlaceOf(mapping.Member, place: null), MemberRule, mapping.Member.Name);
            }
        }
    }

    private static void ReportBacked(SymbolAnalysisContext context, AnnotatedType type, MemberMapping mapping, IFieldSymbol field)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (type.PlaceOf(field, place: null) is { } place)
        {
            properties = mapping.IsEntry ? properties : properties.Add(FieldProperty, mapping.Field.ToString());
            context.ReportDiagnostic(Diagnostic.Create(BackedRule, place, properties, mapping.Member.Name, field.Name));
        }
    }

    private static bool IsWrittenByGenerator(Compilation compilation, ISymbol member) =>
        member.Locations.All(place => place.SourceTree is { } tree && !GeneratorView.Of(compilation).Compilation.ContainsSyntaxTree(tree));

    /// <summary>The field of a generated property: it has the same type, and the same name except for the prefix of fields.</summary>
    private static IFieldSymbol? BackingField(Compilation compilation, ISymbol member) => member.ContainingType.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field is { IsStatic: false, IsImplicitlyDeclared: false }
            && PropertyName(field.Name) == member.Name
            && SymbolEqualityComparer.Default.Equals(field.Type, MemberCollector.TypeOf(member))
            && !IsWrittenByGenerator(compilation, field));

    private static string PropertyName(string field)
    {
        string name = field.StartsWith("m_", System.StringComparison.Ordinal) ? field.Substring(2) : field.TrimStart('_');
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
