using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Declarations;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1012: annotates the derived type as its base is, and makes it and what is around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DerivedTypeCodeFixProvider))]
public sealed class DerivedTypeCodeFixProvider : DeclarationCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1012");

    private protected override IEnumerable<DeclarationChange> Propose(FixContext context)
    {
        if (MemberDeclarations.FindType(context) is not { } type
            || context.Property(DerivedTypeAnalyzer.ArgumentsProperty) is not { } arguments
            || Attributes.Create(context, "Wsk.SessionFromAttribute", arguments) is not { } attribute)
        {
            yield break;
        }

        IEnumerable<(SyntaxNode, Func<SyntaxNode, SyntaxNode>)> edits = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .Select(declaration => ((SyntaxNode)declaration, (Func<SyntaxNode, SyntaxNode>)PartialModifier.Add))
            .Concat(new[] { ((SyntaxNode)type, Attributes.Adding(type, attribute)) });
        string title = FixText.Get("AddSessionFrom", type.Identifier.ValueText, "[SessionFrom" + arguments + "]");
        yield return new DeclarationChange("WSK1012.SessionFrom", title, edits.ToArray());
    }
}
