using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1017: the payload contains a secret. The customer's phone, WeChat and every customer-service agent can read the payload.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor SecretRule = Rule.Create("WSK1017", RuleCategory.Shape, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(SecretRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.IsWritten && CanHoldSecret(mapping.Type)))
        {
            if (SecretWords.AreIn(mapping.Member.Name))
            {
                context.ReportAt(type.PlaceOf(mapping.Member, place: null), SecretRule, MessageText.Of(mapping.Member.Name));
            }
            else if (SecretWords.AreIn(mapping.LabelCn))
            {
                context.ReportAt(type.PlaceOf(mapping.Member, SyntaxPlaces.Argument(mapping.Attributes.CustomData!, 0)), SecretRule, MessageText.Of(mapping.LabelCn));
            }
            else if (SecretWords.AreIn(mapping.LabelEn))
            {
                context.ReportAt(type.PlaceOf(mapping.Member, SyntaxPlaces.Argument(mapping.Attributes.CustomData!, 1)), SecretRule, MessageText.Of(mapping.LabelEn));
            }
        }
    }

    // A number of tokens, the date of a password's change, or a flag is not a secret.
    private static bool CanHoldSecret(ITypeSymbol type)
    {
        ITypeSymbol plain = type.WithoutNullable(out _);
        return plain.TypeKind != TypeKind.Enum
            && plain.SpecialType is SpecialType.None or SpecialType.System_String
            && plain.Name is not ("DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Int128" or "UInt128" or "BigInteger" or "Half");
    }
}
