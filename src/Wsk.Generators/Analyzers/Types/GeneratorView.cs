using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Analyzers.Types;

/// <summary>
/// The compilation as this package's generator saw it. A generator sees the source files and not the output of generators, but a rule sees both. The
/// payload contains what the generator saw.
/// </summary>
internal sealed class GeneratorView
{
    // The path of a generated file is base folder, assembly, type, hint. The base folder is empty or the same for all generators of a compilation.
    private static readonly string s_ownFolder = typeof(SessionFromGenerator).Assembly.GetName().Name + "/" + typeof(SessionFromGenerator).FullName + "/";

    private static readonly ConditionalWeakTable<Compilation, GeneratorView> s_byCompilation = new();

    private GeneratorView(Compilation compilation)
    {
        List<SyntaxTree> written = WrittenByGenerators(compilation.SyntaxTrees.ToArray());
        HasOthers = written.Any(tree => !Normalize(tree).Contains(s_ownFolder));
        Compilation = HasOthers ? compilation.RemoveSyntaxTrees(written) : compilation;
    }

    /// <summary>The compilation without the output of generators; the whole compilation if no other generator wrote anything.</summary>
    public Compilation Compilation { get; }

    /// <summary>Whether other generators wrote anything.</summary>
    public bool HasOthers { get; }

    public static GeneratorView Of(Compilation compilation) => s_byCompilation.GetValue(compilation, static key => new GeneratorView(key));

    /// <summary>The same type as the generator saw it; null if the generator saw no such type.</summary>
    public INamedTypeSymbol? Find(INamedTypeSymbol type) => Counterpart(type) as INamedTypeSymbol;

    /// <summary>
    /// The members that the generated part of a type reads. This includes what another generator wrote before any generator ran (post-initialization
    /// output), which nothing else in the compilation marks.
    /// </summary>
    public static HashSet<string> ReadMembers(INamedTypeSymbol type) => new(type.DeclaringSyntaxReferences
        .Where(part => Normalize(part.SyntaxTree).Contains(s_ownFolder))
        .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        .Select(access => access.Name.Identifier.ValueText));

    private INamespaceOrTypeSymbol? Counterpart(ISymbol symbol) => symbol is INamespaceSymbol { IsGlobalNamespace: true }
        ? Compilation.Assembly.GlobalNamespace
        : Counterpart(symbol.ContainingSymbol)?.GetMembers(symbol.Name)
            .OfType<INamespaceOrTypeSymbol>()
            .FirstOrDefault(other => other.Kind == symbol.Kind && other.MetadataName == symbol.MetadataName);

    /// <summary>The output of generators, which the compiler puts behind the source files. Tools that write files into the same folder use no type's name.</summary>
    private static List<SyntaxTree> WrittenByGenerators(SyntaxTree[] trees)
    {
        var written = new List<SyntaxTree>();
        string? own = Enumerable.Reverse(trees).Select(Normalize).FirstOrDefault(path => path.Contains(s_ownFolder));
        if (own is null)
        {
            return written;
        }

        string baseFolder = own.Substring(0, own.LastIndexOf(s_ownFolder, StringComparison.Ordinal));
        for (int i = trees.Length - 1; i >= 0; i--)
        {
            string path = Normalize(trees[i]);
            string[] names = path.StartsWith(baseFolder, StringComparison.Ordinal) ? path.Substring(baseFolder.Length).Split('/') : Array.Empty<string>();
            bool isRooted = names.Length == 0 || names[0].Length == 0 || names[0].EndsWith(":", StringComparison.Ordinal);
            if (names.Length < 3 || isRooted)
            {
                break;
            }

            if (names[1].Contains("."))
            {
                written.Add(trees[i]);
            }
        }

        return written;
    }

    private static string Normalize(SyntaxTree tree) => tree.FilePath.Replace('\\', '/');
}
