using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>A change of one file. If a provider proposes several with one key, the first that compiles is offered.</summary>
/// <param name="Key">The fixes that Fix All applies together have the same key.</param>
/// <param name="Title">The text in the editor's menu.</param>
/// <param name="Edits">The nodes to change, and what each becomes.</param>
/// <param name="IsForAll">Whether Fix All may apply the fix.</param>
internal sealed record CodeFix(string Key, string Title, IReadOnlyList<NodeEdit> Edits, bool IsForAll = true)
{
    /// <summary>Puts new code in the place of old code.</summary>
    public static CodeFix Replace(string key, string title, SyntaxNode old, SyntaxNode @new, bool isForAll = true) =>
        new(key, title, new[] { new NodeEdit(old, _ => @new.WithTriviaFrom(old), IsReplacement: true) }, isForAll);

    /// <summary>Changes a declaration.</summary>
    public static CodeFix Change(string key, string title, SyntaxNode declaration, Func<SyntaxNode, SyntaxNode> change) =>
        new(key, title, new[] { new NodeEdit(declaration, change) });
}

/// <summary>A change of one node.</summary>
/// <param name="Node">The node in its file.</param>
/// <param name="Apply">Makes the new node from the node as other edits of the file left it.</param>
/// <param name="IsReplacement">Whether the node goes with everything in it, so that no other edit can share its place.</param>
internal readonly record struct NodeEdit(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Apply, bool IsReplacement = false);
