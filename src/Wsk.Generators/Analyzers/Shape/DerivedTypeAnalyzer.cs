using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1012: a derived type adds members, but only its base is annotated. SessionFromAttribute is not inherited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DerivedTypeAnalyzer : WskAnalyzer
{
    /// <summary>The diagnostic's property with the arguments of the attribute that the code fix adds.</summary>
    internal const string ArgumentsProperty = "Arguments";

    internal static readonly DiagnosticDescriptor DerivedRule = Rule.Create("WSK1012", RuleCategory.Shape, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DerivedRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, types), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, AnnotatedTypes types)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class || types.Find(type) is not null || types.FindNearest(type.BaseType) is not { } annotated)
        {
            return;
        }

        string[] added = MemberMapper.Map(type, context.Compilation, annotated.IsOnlyMarked)
            .Where(mapping => mapping.IsWritten && IsAddedBy(type, mapping.Member))
            .Select(mapping => mapping.Member.Name)
            .ToArray();
        if (added.Length != 0)
        {
            Location place = type.Locations.FirstOrDefault(part => !context.Compilation.IsGenerated(part)) ?? type.Locations[0];
            ImmutableDictionary<string, string?> properties = TypeShape.IsSupportedKind(type)
                ? ImmutableDictionary<string, string?>.Empty.Add(ArgumentsProperty, ArgumentsLike(annotated))
                : ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(DerivedRule, place, properties, type.Name, MessageText.Of(added), annotated.Type.Name));
        }
    }

    /// <summary>The options of the base, which an annotated derived type has to repeat.</summary>
    private static string ArgumentsLike(AnnotatedType annotated)
    {
        string arguments = string.Join(", ", annotated.Attribute.NamedArguments.Select(argument => argument.Key + " = " + Text(argument.Value)));
        return arguments.Length == 0 ? string.Empty : "(" + arguments + ")";
    }

    private static string Text(TypedConstant value)
    {
        string? name = value.Kind == TypedConstantKind.Enum
            ? value.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.Value))?.Name
            : null;
        return name is null ? value.ToCSharpString() : value.Type!.Name + "." + name;
    }

    // The base already reads an override.
    private static bool IsAddedBy(INamedTypeSymbol type, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, type) && !member.IsOverride;
}
