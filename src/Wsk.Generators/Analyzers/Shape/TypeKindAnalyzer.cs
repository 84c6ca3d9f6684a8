using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>WSK1006: generated code cannot read an instance of a static class, an interface, a ref struct or a file-local type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeKindAnalyzer : AnnotatedTypeAnalyzer
{
    internal static readonly DiagnosticDescriptor KindRule = Rule.Create("WSK1006", RuleCategory.Shape, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(KindRule);

    private protected override void Analyze(SymbolAnalysisContext context, AnnotatedType type)
    {
        if (TypeShape.Check(type.Type) == TypeProblem.UnsupportedKind)
        {
            (Location? place, string kind) = Culprit(type.Type);
            context.ReportDiagnostic(Diagnostic.Create(KindRule, type.PlaceOf(place), type.Type.Name, kind));
        }
    }

    private static (Location? Place, string Kind) Culprit(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => (InterfaceKeyword(type), "interface"),
        { IsStatic: true } => (SyntaxPlaces.Modifier(type, SyntaxKind.StaticKeyword), "static"),
        { IsRefLikeType: true } => (SyntaxPlaces.Modifier(type, SyntaxKind.RefKeyword), "ref struct"),
        { IsFileLocal: true } => (SyntaxPlaces.Modifier(type, SyntaxKind.FileKeyword), "file"),
        { TypeKind: TypeKind.Class or TypeKind.Struct } => (null, "file"),
        _ => (null, MessageText.Of(type.TypeKind.ToString().ToLowerInvariant())),
    };

    private static Location? InterfaceKeyword(INamedTypeSymbol type) =>
        (type.DeclaringSyntaxReferences[0].GetSyntax() as InterfaceDeclarationSyntax)?.Keyword.GetLocation();
}
