using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>Names the members that keep a worst case from being told. For teams that want one, so off by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedMemberAnalyzer : AnnotatedTypeAnalyzer
{
    /// <summary>The diagnostic's property that says which length the code fix writes.</summary>
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
                context.ReportDiagnostic(Diagnostic.Create(UnboundedRule, place, properties, mapping.Member.Name, type.Type.Name));
            }
        }
    }

    private static ImmutableDictionary<string, string?> Properties(AnnotatedType type, MemberMapping mapping)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        bool isText = mapping.Kind is ValueKind.Text or ValueKind.String or ValueKind.EncodedText;
        return isText && type.Declares(mapping.Member) && !mapping.Attributes.HasLengthAttribute
            ? none.Add(LengthProperty, LengthOf(mapping).ToString(CultureInfo.InvariantCulture))
            : none;
    }

    /// <summary>A length that holds what the field usually holds; its author knows better.</summary>
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
