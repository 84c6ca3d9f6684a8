using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes.Declarations;

/// <summary>A fix that adds modifiers or attributes to declarations, where the result compiles; singly or throughout a solution.</summary>
public abstract class DeclarationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixDocumentAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (DeclarationChange change in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(change.Title, cancellationToken => ApplyAsync(context.Document, new[] { change }, cancellationToken), change.Key),
                    diagnostic);
            }
        }
    }

    private protected abstract IEnumerable<DeclarationChange> Propose(FixContext context);

    private async Task<Document?> FixDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        string? key = FixAllKey.Of(context);
        var changes = new List<DeclarationChange>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            IEnumerable<DeclarationChange> found = await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            changes.AddRange(found.Where(change => key is null || change.Key == key).Take(1));
        }

        return await ApplyAsync(document, changes, context.CancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<DeclarationChange>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var found = new List<DeclarationChange>();
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return found;
        }

        foreach (DeclarationChange change in Propose(new FixContext(document, root, model, diagnostic, cancellationToken)))
        {
            Document changed = await ApplyAsync(document, new[] { change }, cancellationToken).ConfigureAwait(false);
            if (await CompileCheck.CompilesAsync(model, changed, cancellationToken).ConfigureAwait(false))
            {
                found.Add(change);
            }
        }

        return found;
    }

    /// <summary>Makes all changes at once; a declaration may be inside another, and changed in several ways.</summary>
    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<DeclarationChange> changes, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        ILookup<SyntaxNode, Func<SyntaxNode, SyntaxNode>> edits = changes
            .SelectMany(change => change.Edits)
            .ToLookup(edit => edit.Declaration, edit => edit.Edit);
        SyntaxNode changed = root.ReplaceNodes(
            edits.Select(edit => edit.Key),
            (original, rewritten) => edits[original].Aggregate(rewritten, (declaration, edit) => edit(declaration)));
        return document.WithSyntaxRoot(Imports.AddAsked(changed));
    }
}
