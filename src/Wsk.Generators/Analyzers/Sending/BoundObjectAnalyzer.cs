using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wsk.Generators.Analyzers.CodeBodies;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Analyzers.Types;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.Analyzers.Sending;

/// <summary>WSK5005: an annotated object is sent where the page binds a string.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoundObjectAnalyzer : WskAnalyzer
{
    internal static readonly DiagnosticDescriptor BoundRule = Rule.Create("WSK5005", RuleCategory.Length, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(BoundRule);

    private protected override void Start(CompilationStartAnalysisContext context, AnnotatedTypes types)
    {
        context.RegisterSymbolAction(symbol => AnalyzeProperty(symbol, types), SymbolKind.Property);
        context.RegisterOperationAction(operation => AnalyzeAnonymous(operation, types), OperationKind.AnonymousObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeEntry(operation, types), OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private static void AnalyzeProperty(SymbolAnalysisContext context, AnnotatedTypes types)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (IsSerialized(property)
            && BoundObjects.IsObject(property.Type, types)
            && BoundObjects.JsonName(property) is { } name
            && BoundObjects.IsBound(name)
            && !SentByHand.Covers(context.Compilation, property.Name, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(BoundRule, property.Locations[0], property.Name));
        }
    }

    private static void AnalyzeAnonymous(OperationAnalysisContext context, AnnotatedTypes types)
    {
        foreach (ISimpleAssignmentOperation member in ((IAnonymousObjectCreationOperation)context.Operation).Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (member.Target is IPropertyReferenceOperation { Property.Name: var name })
            {
                AnalyzeValue(context, types, name, member.Value);
            }
        }
    }

    private static void AnalyzeEntry(OperationAnalysisContext context, AnnotatedTypes types)
    {
        if (BoundObjects.DictionaryEntry(context.Operation) is var (key, value))
        {
            AnalyzeValue(context, types, key, value);
        }
    }

    private static void AnalyzeValue(OperationAnalysisContext context, AnnotatedTypes types, string name, IOperation value)
    {
        IOperation sent = value.WithoutConversions();
        if (BoundObjects.IsBound(name) && BoundObjects.IsObject(sent.Type, types) && !SentByHand.Covers(context.Compilation, name, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(BoundRule, sent.Syntax.GetLocation(), name));
        }
    }

    /// <summary>Whether JSON contains the property: it is public, and its class is not a page, component or controller, whose properties are for its own code.</summary>
    private static bool IsSerialized(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, OverriddenProperty: null, GetMethod.DeclaredAccessibility: Accessibility.Public }
        && property.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && !type.BaseTypes().Any(IsPage);

    private static bool IsPage(INamedTypeSymbol type) =>
        type.Is("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel")
        || type.Is("Microsoft.AspNetCore.Components", "ComponentBase")
        || type.Is("Microsoft.AspNetCore.Mvc", "ControllerBase");
}
