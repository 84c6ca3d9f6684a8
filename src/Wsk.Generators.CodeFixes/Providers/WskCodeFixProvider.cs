using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>Offers the proposed changes that compile, for one diagnostic or for a whole solution.</summary>
public abstract class WskCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(FixDocumentAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (CodeFix fix in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellationToken => ApplyAsync(context.Document, fix.Edits, cancellationToken), OfferedKey(fix)),
                    diagnostic);
            }
        }
    }

    private protected abstract IEnumerable<CodeFix> Propose(FixContext context);

    // Editors offer no Fix All for a fix without a key.
    private static string? OfferedKey(CodeFix fix) => fix.IsForAll ? fix.Key : null;

    private async Task<Document?> FixDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        string? key = FixAllKey.Of(context);
        var edits = new List<NodeEdit>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            IEnumerable<CodeFix> found = await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (found.FirstOrDefault(candidate => candidate.IsForAll && (key is null || candidate.Key == key)) is { } fix && !fix.Edits.Any(IsTaken))
            {
                edits.AddRange(fix.Edits);
            }
        }

        return await ApplyAsync(document, edits, context.CancellationToken).ConfigureAwait(false);

        bool IsTaken(NodeEdit edit) => edits.Any(other =>
            (edit.IsReplacement || other.IsReplacement) && other.Node.FullSpan.OverlapsWith(edit.Node.FullSpan));
    }

    private async Task<IReadOnlyList<CodeFix>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var found = new List<CodeFix>();
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return found;
        }

        foreach (CodeFix fix in Propose(new FixContext(document, root, model, diagnostic, cancellationToken)))
        {
            if (found.All(other => other.Key != fix.Key) && await CompilesAsync(document, model, fix, cancellationToken).ConfigureAwait(false))
            {
                found.Add(fix);
            }
        }

        return found;
    }

    private static async Task<bool> CompilesAsync(Document document, SemanticModel model, CodeFix fix, CancellationToken cancellationToken)
    {
        Document changed = await ApplyAsync(document, fix.Edits, cancellationToken).ConfigureAwait(false);
        return await CompileCheck.CompilesAsync(model, changed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Applies all edits at once. A node can have several edits, and can be inside another edited node.</summary>
    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<NodeEdit> edits, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        ILookup<SyntaxNode, Func<SyntaxNode, SyntaxNode>> byNode = edits.ToLookup(edit => edit.Node, edit => edit.Apply);
        SyntaxNode changed = root.ReplaceNodes(
            byNode.Select(node => node.Key),
            (original, rewritten) => byNode[original].Aggregate(rewritten, (node, apply) => apply(node)));
        return document.WithSyntaxRoot(Imports.AddAsked(changed));
    }
}
