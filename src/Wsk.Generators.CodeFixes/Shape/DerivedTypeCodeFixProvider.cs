using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1012: annotates the derived type like its base, and makes it and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DerivedTypeCodeFixProvider))]
public sealed class DerivedTypeCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1012");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.FindType(context) is not { } type
            || context.Property(DerivedTypeAnalyzer.ArgumentsProperty) is not { } arguments
            || Attributes.Create(context, "Wsk.SessionFromAttribute", arguments) is not { } attribute)
        {
            yield break;
        }

        IEnumerable<NodeEdit> edits = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .Select(declaration => new NodeEdit(declaration, PartialModifier.Add))
            .Concat(new[] { new NodeEdit(type, Attributes.Adding(type, attribute)) });
        string title = FixText.Get("AddSessionFrom", type.Identifier.ValueText, "[SessionFrom" + arguments + "]");
        yield return new CodeFix("WSK1012.SessionFrom", title, edits.ToArray());
    }
}
