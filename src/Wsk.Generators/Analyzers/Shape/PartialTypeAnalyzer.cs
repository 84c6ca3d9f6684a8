using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>An annotated type and everything around it must be partial, so that members can be added.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialTypeAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor TypeRule = Rule.Create("WSK1001", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor ContainerRule = Rule.Create("WSK1002", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeRule, ContainerRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (TypeShape.Check(type.Type) == TypeProblem.UnsupportedKind)
        {
            return;
        }

        ReportParts(context, TypeRule, type, type.Type, type.Type.Name);
        for (INamedTypeSymbol? container = type.Type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsAnnotated(container) && IsFirstWithin(container, type.Type))
            {
                ReportParts(context, ContainerRule, type, container, container.Name, type.Type.Name);
            }
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

    /// <summary>Of several annotated types within one container the first speaks for all, so that one mistake is shown once.</summary>
    private static bool IsFirstWithin(INamedTypeSymbol container, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(FirstAnnotated(container), type);

    private static INamedTypeSymbol? FirstAnnotated(INamedTypeSymbol container)
    {
        foreach (INamedTypeSymbol nested in container.GetTypeMembers())
        {
            if (IsAnnotated(nested) && TypeShape.Check(nested) != TypeProblem.UnsupportedKind)
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
