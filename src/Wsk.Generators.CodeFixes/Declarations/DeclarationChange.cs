using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.CodeFixes.Declarations;

/// <summary>A change of declarations in one file.</summary>
/// <param name="Key">What Fix All takes for the same fix.</param>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Edits">Each declaration and what becomes of it.</param>
internal sealed record DeclarationChange(string Key, string Title, IReadOnlyList<(SyntaxNode Declaration, Func<SyntaxNode, SyntaxNode> Edit)> Edits)
{
    public DeclarationChange(string key, string title, SyntaxNode declaration, Func<SyntaxNode, SyntaxNode> edit)
        : this(key, title, new[] { (declaration, edit) })
    {
    }
}
