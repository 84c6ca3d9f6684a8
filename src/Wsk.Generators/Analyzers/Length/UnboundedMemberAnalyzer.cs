using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>WSK5003: reports the members without a bound. Only teams that want a worst case need it, so it is off by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedMemberAnalyzer : AnnotatedTypeAnalyzer
{
    /// <summary>The diagnostic's property with the length that the code fix writes.</summary>
    internal const string LengthProperty = "Length";

    internal static readonly DiagnosticDescriptor UnboundedRule
        = Rule.Create("WSK5003", RuleCategory.Length, DiagnosticSeverity.Info, isEnabledByDefault: false);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnboundedRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.IsWritten && WorstCase.MaxBytes(mapping) is null))
        {
            if (type.PlaceOf(mapping.Member, place: null) is { } place)
            {
                ImmutableDictionary<string, string?> properties = Properties(type, mapping);
                context.ReportDiagnostic(Diagnostic.Create(UnboundedRule, place, properties, mapping.Member.Name, type.Type.Name, Advice(mapping)));
            }
        }
    }

    private static ImmutableDictionary<string, string?> Properties(AnnotatedType type, MemberMapping mapping)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        return IsText(mapping) && type.Declares(mapping.Member) && !mapping.Attributes.HasLengthAttribute
            ? none.Add(LengthProperty, LengthOf(mapping).ToString(CultureInfo.InvariantCulture))
            : none;
    }

    private static bool IsText(MemberMapping mapping) => mapping.Kind is ValueKind.Text or ValueKind.String or ValueKind.EncodedText;

    private static LocalizableString Advice(MemberMapping mapping) =>
        IsText(mapping) ? Rule.Text(mapping.Attributes.HasLengthAttribute ? "WSK5003_Number" : "WSK5003_Add")
        : mapping.Format is { } format ? Rule.Text("WSK5003_Format", format)
        : Rule.Text("WSK5003_Type", mapping.Type.WithoutNullable(out _).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    /// <summary>A length that fits the usual values of the field, for the author to change.</summary>
    private static int LengthOf(MemberMapping mapping) => mapping switch
    {
        { IsEntry: true } => 30,
        { Field: SessionField.HeadImgUrl } => 150,
        { Field: SessionField.PhoneNumber } => 20,
        { Field: SessionField.Email or SessionField.Address or SessionField.Remark } => 50,
        { Field: SessionField.CustomData } => 500,
        _ => 30,
    };
}
