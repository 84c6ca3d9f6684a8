using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes;

/// <summary>Fix All for a fix that changes other files than the diagnostic's: everything in one go over the solution.</summary>
internal sealed class SolutionFixAllProvider : FixAllProvider
{
    private readonly Fix _fix;

    private SolutionFixAllProvider(Fix fix) => _fix = fix;

    /// <summary>Fixes the diagnostics, all at once, in the way that the key names.</summary>
    public delegate Task<Solution> Fix(Solution solution, string key, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    public static FixAllProvider Create(Fix fix) => new SolutionFixAllProvider(fix);

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in Projects(fixAllContext))
        {
            diagnostics.AddRange(fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        string key = fixAllContext.CodeActionEquivalenceKey ?? throw new ArgumentException("A fix without a key cannot be applied to all.", nameof(fixAllContext));
        return CodeAction.Create(
            key,
            cancellationToken => _fix(fixAllContext.Solution, key, diagnostics.ToImmutable(), cancellationToken),
            key);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : new[] { context.Project };
}
