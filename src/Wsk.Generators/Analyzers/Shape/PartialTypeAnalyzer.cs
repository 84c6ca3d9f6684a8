using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>
/// WSK1001 and WSK1002: an annotated type or a type around it is not partial. Each type is reported when it is itself analyzed, because an editor offers
/// no fix for a report about another type.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialTypeAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor TypeRule = Rule.Create("WSK1001", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor ContainerRule = Rule.Create("WSK1002", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeRule, ContainerRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, types), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, AnnotatedTypes types)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (TypeShape.IsPartial(type))
        {
            return;
        }

        if (types.Find(type) is { } annotated)
        {
            if (TypeShape.IsSupportedKind(type))
            {
                ReportParts(context, TypeRule, annotated, type, type.Name);
            }
        }
        else if (FirstAnnotated(type) is { } nested && types.Find(nested) is { } inner)
        {
            ReportParts(context, ContainerRule, inner, type, type.Name, nested.Name);
        }
    }

    private static void ReportParts(
        SymbolAnalysisContext context, DiagnosticDescriptor rule, AnnotatedType annotated, INamedTypeSymbol type, params string[] arguments)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(context.CancellationToken) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, annotated.PlaceOf(declaration.Identifier.GetLocation()), arguments));
            }
        }
    }

    private static bool IsAnnotated(INamedTypeSymbol type) => type.FindAttribute(WellKnownNames.Wsk, WellKnownNames.SessionFromAttribute) is not null;

    /// <summary>The first annotated type in a container, so that the container is reported once.</summary>
    private static INamedTypeSymbol? FirstAnnotated(INamedTypeSymbol container)
    {
        foreach (INamedTypeSymbol nested in container.GetTypeMembers())
        {
            if (IsAnnotated(nested) && TypeShape.IsSupportedKind(nested))
            {
                return nested;
            }

            if (FirstAnnotated(nested) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }
}
