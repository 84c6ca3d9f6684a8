using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing;

/// <summary>
/// Compilations, one after another, that declare the same: between two of them only bodies, initializers of variables and comments were edited.
/// The compiler is not asked for a symbol; it compares the syntax of the files that were edited.
/// </summary>
internal sealed class DeclarationEpoch
{
    // Weak, since the compiler alone decides for how long it needs a compilation.
    private volatile WeakReference<CSharpCompilation> _latest;

    public DeclarationEpoch(CSharpCompilation first) => _latest = new WeakReference<CSharpCompilation>(first);

    /// <summary>Whether the compilation declares what the latest one of the epoch declares; it is the latest from now on.</summary>
    public bool TryExtend(CSharpCompilation compilation)
    {
        if (!_latest.TryGetTarget(out CSharpCompilation latest) || !DeclareTheSame(latest, compilation))
        {
            return false;
        }

        _latest = new WeakReference<CSharpCompilation>(compilation);
        return true;
    }

    private static bool DeclareTheSame(CSharpCompilation one, CSharpCompilation other) =>
        one.AssemblyName == other.AssemblyName
        && one.Options.Equals(other.Options)
        && one.ScriptCompilationInfo is null
        && other.ScriptCompilationInfo is null
        && one.ExternalReferences.SequenceEqual(other.ExternalReferences)
        && DeclareTheSame(one.SyntaxTrees, other.SyntaxTrees);

    private static bool DeclareTheSame(ImmutableArray<SyntaxTree> trees, ImmutableArray<SyntaxTree> others)
    {
        if (trees.Length != others.Length)
        {
            return false;
        }

        for (int i = 0; i < trees.Length; i++)
        {
            if (trees[i] != others[i] && !DeclareTheSame(trees[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool DeclareTheSame(SyntaxTree tree, SyntaxTree other) =>
        tree.FilePath == other.FilePath
        && tree.Options.Equals(other.Options)
        && SyntaxFactory.AreEquivalent(tree, other, topLevel: true)
        && !MayDecideOnBackingField(other);

    /// <summary>
    /// Whether bodies may decide what attributes there are: a property has a backing field, and the attributes for it, when a body uses the keyword
    /// <c>field</c>. Of a partial property the attributes may stand in another file.
    /// </summary>
    private static bool MayDecideOnBackingField(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .Any(static node => node is PropertyDeclarationSyntax && DeclaredAttributes.MayBeOnBackingField(node));
}
