using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>Fix All for a fix that also changes files other than the diagnostic's. It changes the whole solution at once.</summary>
internal sealed class SolutionFixAllProvider : FixAllProvider
{
    private readonly Fix _fix;
    private readonly string[] _keys;

    private SolutionFixAllProvider(Fix fix, string[] keys) => (_fix, _keys) = (fix, keys);

    /// <summary>Applies the fix with the given key to all diagnostics at once.</summary>
    public delegate Task<Solution> Fix(Solution solution, string key, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    /// <summary>Uses the key that Fix All asks for, or else the first key after which everything compiles.</summary>
    public static FixAllProvider Create(Fix fix, params string[] keys) => new SolutionFixAllProvider(fix, keys);

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

        return FixAllKey.Of(fixAllContext) is { } key
            ? CodeAction.Create(key, cancellationToken => _fix(fixAllContext.Solution, key, diagnostics.ToImmutable(), cancellationToken), key)
            : await FirstThatCompilesAsync(fixAllContext, diagnostics.ToImmutable()).ConfigureAwait(false);
    }

    private async Task<CodeAction?> FirstThatCompilesAsync(FixAllContext context, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (string key in _keys)
        {
            Solution changed = await _fix(context.Solution, key, diagnostics, context.CancellationToken).ConfigureAwait(false);
            if (await CompileCheck.CompilesAsync(context.Solution, changed, context.CancellationToken).ConfigureAwait(false))
            {
                return CodeAction.Create(key, _ => Task.FromResult(changed), key);
            }
        }

        return null;
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : new[] { context.Project };
}
