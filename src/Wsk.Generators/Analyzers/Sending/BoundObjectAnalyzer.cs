using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.Values;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Length;

/// <summary>WSK5005: an annotated object itself stands where the page binds a string.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoundObjectAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor BoundRule = Rule.Create("WSK5005", RuleCategory.Length, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(BoundRule);

    private protected override void Start(CompilationStartAnalysisContext context, KnownSymbols symbols)
    {
        context.RegisterSymbolAction(symbol => AnalyzeProperty(symbol, symbols), SymbolKind.Property);
        context.RegisterOperationAction(operation => AnalyzeAnonymous(operation, symbols), OperationKind.AnonymousObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeEntry(operation, symbols), OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private static void AnalyzeProperty(SymbolAnalysisContext context, KnownSymbols symbols)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (IsSerialized(property)
            && BoundObjects.IsObject(property.Type, symbols)
            && BoundObjects.JsonName(property) is { } name
            && BoundObjects.IsBound(name)
            && !SentByHand.Covers(context.Compilation, property.Name, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(BoundRule, property.Locations[0], property.Name));
        }
    }

    private static void AnalyzeAnonymous(OperationAnalysisContext context, KnownSymbols symbols)
    {
        foreach (ISimpleAssignmentOperation member in ((IAnonymousObjectCreationOperation)context.Operation).Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (member.Target is IPropertyReferenceOperation { Property.Name: var name })
            {
                AnalyzeValue(context, symbols, name, member.Value);
            }
        }
    }

    private static void AnalyzeEntry(OperationAnalysisContext context, KnownSymbols symbols)
    {
        if (BoundObjects.DictionaryEntry(context.Operation) is var (key, value))
        {
            AnalyzeValue(context, symbols, key, value);
        }
    }

    private static void AnalyzeValue(OperationAnalysisContext context, KnownSymbols symbols, string name, IOperation value)
    {
        IOperation sent = value.WithoutConversions();
        if (BoundObjects.IsBound(name) && BoundObjects.IsObject(sent.Type, symbols) && !SentByHand.Covers(context.Compilation, name, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(BoundRule, sent.Syntax.GetLocation(), name));
        }
    }

    /// <summary>Whether JSON has the property: public, and of a class that is no page or component, whose properties are for its own code.</summary>
    private static bool IsSerialized(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, OverriddenProperty: null, GetMethod.DeclaredAccessibility: Accessibility.Public }
        && property.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && !type.BaseTypes().Any(IsPage);

    private static bool IsPage(INamedTypeSymbol type) =>
        type.Is("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel")
        || type.Is("Microsoft.AspNetCore.Components", "ComponentBase")
        || type.Is("Microsoft.AspNetCore.Mvc", "ControllerBase");
}
