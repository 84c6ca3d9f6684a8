using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1013: an argument of an attribute is not valid, or allows more than WeChat carries.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor MaxBytesRule
        = Rule.Create("WSK1013", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor TooMuchRule
        = Rule.Create("WSK1013", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "TooMuch");
    internal static readonly DiagnosticDescriptor EnumRule
        = Rule.Create("WSK1013", RuleCategory.Shape, DiagnosticSeverity.Error, messageKey: "Enum");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MaxBytesRule, TooMuchRule, EnumRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        CheckMaxBytes(context, type);
        CheckEnum(context, type, WellKnownNames.Overflow);
        CheckEnum(context, type, WellKnownNames.InvalidValues);
        foreach (MemberMapping mapping in type.Mappings.Where(mapping => mapping.Problem == MemberProblem.UndefinedField))
        {
            AttributeData attribute = mapping.Attributes.SessionField!;
            bool isValue = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Kind == TypedConstantKind.Enum;
            if (isValue && type.PlaceOf(mapping.Member, SyntaxPlaces.Argument(attribute, 0)) is { } place)
            {
                context.ReportDiagnostic(Diagnostic.Create(EnumRule, place, Text(attribute.ConstructorArguments[0]), "SessionField"));
            }
        }
    }

    private static void CheckMaxBytes(SymbolAnalysisContext context, AnnotatedType type)
    {
        int maxBytes = type.Attribute.Argument(WellKnownNames.MaxBytes, PayloadOptions.DefaultMaxBytes);
        if (SyntaxPlaces.NamedArgument(type.Attribute, WellKnownNames.MaxBytes)?.Expression.GetLocation() is not { } place)
        {
            return;
        }

        if (!SessionFromOptions.IsMaxBytes(maxBytes))
        {
            context.ReportDiagnostic(Diagnostic.Create(MaxBytesRule, place, MessageText.Of(maxBytes)));
        }
        else if (maxBytes > PayloadOptions.DefaultMaxBytes)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                TooMuchRule,
                place,
                DiagnosticSeverity.Warning,
                additionalLocations: null,
                properties: null,
                MessageText.Of(maxBytes),
                MessageText.Of(PayloadOptions.DefaultMaxBytes)));
        }
    }

    private static void CheckEnum(SymbolAnalysisContext context, AnnotatedType type, string name)
    {
        foreach (TypedConstant value in type.Attribute.NamedArguments.Where(argument => argument.Key == name).Select(argument => argument.Value))
        {
            bool isDefined = value.Kind != TypedConstantKind.Enum
                || value.Type!.GetMembers().OfType<IFieldSymbol>().Any(field => Equals(field.ConstantValue, value.Value));
            if (!isDefined && SyntaxPlaces.NamedArgument(type.Attribute, name)?.Expression.GetLocation() is { } place)
            {
                context.ReportDiagnostic(Diagnostic.Create(EnumRule, place, Text(value), value.Type!.Name));
            }
        }
    }

    private static string Text(TypedConstant number) => MessageText.Of(Convert.ToString(number.Value, CultureInfo.InvariantCulture));
}
