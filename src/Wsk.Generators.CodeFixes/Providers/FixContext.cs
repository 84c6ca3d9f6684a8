using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Wsk.Generators.Parsing;

namespace Wsk.Generators.CodeFixes;

/// <summary>One diagnostic, and what a fix needs to look at.</summary>
internal sealed record FixContext(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    /// <summary>The expression that is underlined; null where the code has changed since.</summary>
    public ExpressionSyntax? Expression =>
        Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();

    public SyntaxGenerator Generator => SyntaxGenerator.GetGenerator(Document);

    /// <summary>What the rule says to the fix.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>A type by its metadata name; null where the project has none.</summary>
    public ExpressionSyntax? Type(string metadataName) =>
        Model.Compilation.FindType(metadataName) is { } type ? Type(type) : null;

    /// <summary>A type as it is named where the diagnostic stands, with a using directive if need be.</summary>
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
