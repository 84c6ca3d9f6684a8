using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>
/// An annotated type and everything around it must be partial, so that members can be added. Each type is looked at on its own account: an editor
/// offers no fix for what is reported about a type while it looks at another.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialTypeAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor TypeRule = Rule.Create("WSK1001", RuleCategory.Shape, DiagnosticSeverity.Error);
    internal static readonly DiagnosticDescriptor ContainerRule = Rule.Create("WSK1002", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeRule, ContainerRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, symbols), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, KnownSymbols symbols)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (TypeShape.IsPartial(type))
        {
            return;
        }

        if (symbols.Annotated(type) is { } annotated)
        {
            if (TypeShape.IsSupportedKind(type))
            {
                ReportParts(context, TypeRule, annotated, type, type.Name);
            }
        }
        else if (FirstAnnotated(type) is { } nested && symbols.Annotated(nested) is { } inner)
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

    /// <summary>The first of several annotated types within a container speaks for all of them, so that one mistake is shown once.</summary>
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
