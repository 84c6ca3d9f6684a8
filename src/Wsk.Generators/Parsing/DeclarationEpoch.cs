using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing;

/// <summary>
/// Compilations, one after another, that declare the same: between two of them only bodies and comments were edited. The compiler is not asked for a
/// symbol; the syntax of the files that were edited is compared. Keeps the latest files alive, but no compilation.
/// </summary>
internal sealed class DeclarationEpoch
{
    private readonly object _gate = new();
    private readonly string? _assemblyName;
    private readonly CompilationOptions _options;

    // Weak, since the reference to another project holds that project's compilation.
    private readonly WeakReference<MetadataReference>[] _references;
    private ImmutableArray<SyntaxTree> _latestTrees;

    public DeclarationEpoch(CSharpCompilation first)
    {
        _assemblyName = first.AssemblyName;
        _options = first.Options;
        _references = first.ExternalReferences.Select(reference => new WeakReference<MetadataReference>(reference)).ToArray();
        _latestTrees = first.SyntaxTrees;
    }

    /// <summary>Whether the compilation declares what the latest one of the epoch declares; it is the latest from now on.</summary>
    public bool TryExtend(CSharpCompilation compilation)
    {
        lock (_gate)
        {
            bool extends = compilation.AssemblyName == _assemblyName
                && compilation.Options.Equals(_options)
                && HasReferences(compilation)
                && DeclareTheSame(compilation.SyntaxTrees, _latestTrees);
            _latestTrees = extends ? compilation.SyntaxTrees : _latestTrees;
            return extends;
        }
    }

    private bool HasReferences(CSharpCompilation compilation)
    {
        ImmutableArray<MetadataReference> references = compilation.ExternalReferences;
        return references.Length == _references.Length
            && Enumerable.Range(0, references.Length).All(i => _references[i].TryGetTarget(out MetadataReference reference) && reference == references[i]);
    }

    private static bool DeclareTheSame(ImmutableArray<SyntaxTree> trees, ImmutableArray<SyntaxTree> others) =>
        trees.Length == others.Length
        && Enumerable.Range(0, trees.Length).All(i => trees[i] == others[i] || DeclareTheSame(trees[i], others[i]));

    // SyntaxFactory.AreEquivalent(…, topLevel: true) would be the compiler's answer, but overlooks constants that stand behind a field.
    // Options need no look: all files of a compilation have one language version, and a model is asked for by a node of a file that was not edited.
    private static bool DeclareTheSame(SyntaxTree tree, SyntaxTree other) =>
        tree.FilePath == other.FilePath
        && tree.GetRoot().DescendantNodesAndTokens(IsOutsideBodies).SequenceEqual(other.GetRoot().DescendantNodesAndTokens(IsOutsideBodies), SameText.Instance)
        && !MayDecideOnBackingField(tree);

    private static bool IsOutsideBodies(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);

    /// <summary>
    /// Whether bodies may decide what attributes there are: a property has a backing field, and the attributes for it, when a body uses the keyword
    /// <c>field</c>. Of a partial property the attributes may stand in another file.
    /// </summary>
    private static bool MayDecideOnBackingField(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .Any(static node => node is PropertyDeclarationSyntax && DeclaredAttributes.MayBeOnBackingField(node));

    /// <summary>Takes tokens of the same kind and text for equal (a missing token has no text), and nodes of the same kind, whose tokens follow them.</summary>
    private sealed class SameText : IEqualityComparer<SyntaxNodeOrToken>
    {
        public static SameText Instance { get; } = new();

        public bool Equals(SyntaxNodeOrToken one, SyntaxNodeOrToken other) =>
            one.RawKind == other.RawKind
            && (one.IsNode || one.AsToken().Text == other.AsToken().Text);

        public int GetHashCode(SyntaxNodeOrToken either) => either.RawKind;
    }
}
