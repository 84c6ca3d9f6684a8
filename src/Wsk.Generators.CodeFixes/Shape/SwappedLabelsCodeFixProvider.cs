using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1018: swaps the labels.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwappedLabelsCodeFixProvider))]
public sealed class SwappedLabelsCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1018");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations is [{ SourceSpan: var other }]
            && context.Expression is { Parent.Parent: { } arguments } labelEn
            && arguments.ChildNodes().SelectMany(argument => argument.ChildNodes()).FirstOrDefault(node => node.Span == other) is { } labelCn)
        {
            SyntaxNode changed = arguments.ReplaceNodes(
                new[] { labelCn, labelEn },
                (old, _) => (old == labelCn ? labelEn : labelCn).WithTriviaFrom(old));
            yield return CodeFix.Replace("WSK1018", FixText.Get("ChangeOver"), arguments, changed);
        }
    }
}
