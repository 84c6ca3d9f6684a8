using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes;

/// <summary>A fix that puts one expression in the place of another, where the result compiles; singly or throughout a solution.</summary>
public abstract class ReplacingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(FixDocumentAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (Replacement replacement in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        replacement.Title,
                        cancellationToken => ApplyAsync(context.Document, new[] { replacement }, cancellationToken),
                        OfferedKey(replacement)),
                    diagnostic);
            }
        }
    }

    private protected abstract IEnumerable<Replacement> Propose(FixContext context);

    // Beside another fix, editors offer no Fix All for one without a key.
    private static string? OfferedKey(Replacement replacement) => replacement.IsForAll ? replacement.Key : null;

    private async Task<Document?> FixDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        string? key = FixAllKey.Of(context);
        var replacements = new List<Replacement>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            IEnumerable<Replacement> found = await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (found.FirstOrDefault(candidate => candidate.IsForAll && (key is null || candidate.Key == key)) is { } replacement
                && !replacements.Any(other => other.Old.FullSpan.OverlapsWith(replacement.Old.FullSpan)))
            {
                replacements.Add(replacement);
            }
        }

        return await ApplyAsync(document, replacements, context.CancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Replacement>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var found = new List<Replacement>();
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return found;
        }

        foreach (Replacement replacement in Propose(new FixContext(document, root, model, diagnostic, cancellationToken)))
        {
            if (found.All(other => other.Key != replacement.Key)
                && await CompilesAsync(document, model, replacement, cancellationToken).ConfigureAwait(false))
            {
                found.Add(replacement);
            }
        }

        return found;
    }

    private static async Task<bool> CompilesAsync(Document document, SemanticModel model, Replacement replacement, CancellationToken cancellationToken)
    {
        Document changed = await ApplyAsync(document, new[] { replacement }, cancellationToken).ConfigureAwait(false);
        return await CompileCheck.CompilesAsync(model, changed, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<Replacement> replacements, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        Dictionary<SyntaxNode, SyntaxNode> news = replacements.ToDictionary(replacement => replacement.Old, replacement => replacement.New);
        return document.WithSyntaxRoot(Imports.AddAsked(root.ReplaceNodes(news.Keys, (old, _) => news[old].WithTriviaFrom(old))));
    }
}
