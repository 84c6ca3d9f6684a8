using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Wsk.Generators.CodeFixes.Syntax;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>One diagnostic and its document.</summary>
internal sealed record FixContext(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    /// <summary>The underlined expression; null if the code has changed since.</summary>
    public ExpressionSyntax? Expression =>
        Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();

    public SyntaxGenerator Generator => SyntaxGenerator.GetGenerator(Document);

    /// <summary>A property of the diagnostic.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The name of a type at the diagnostic, found by its metadata name; null if the project has no such type.</summary>
    public ExpressionSyntax? Type(string metadataName) =>
        Model.Compilation.FindType(metadataName) is { } type ? Type(type) : null;

    /// <summary>The name of a type at the diagnostic, with a request for a using directive if it needs one.</summary>
    public ExpressionSyntax Type(ITypeSymbol type)
    {
        var name = (ExpressionSyntax)Generator.TypeExpression(type);
        ITypeSymbol outermost = type;
        while (outermost.ContainingType is { } container)
        {
            outermost = container;
        }

        bool isInScope = outermost.ContainingNamespace.IsGlobalNamespace
            || Model.LookupNamespacesAndTypes(Diagnostic.Location.SourceSpan.Start, name: outermost.Name)
                .Any(found => SymbolEqualityComparer.Default.Equals(found, outermost.OriginalDefinition));
        return isInScope ? name : Imports.Ask(name, outermost.ContainingNamespace);
    }
}
