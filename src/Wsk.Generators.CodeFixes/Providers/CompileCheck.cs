using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>Checks that a change adds no compiler error.</summary>
internal static class CompileCheck
{
    /// <summary>Checks one file, for a change that cannot affect others.</summary>
    public static async Task<bool> CompilesAsync(SemanticModel before, Document after, CancellationToken cancellationToken) =>
        await after.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && Errors(model, cancellationToken) <= Errors(before, cancellationToken);

    /// <summary>Checks every project with changed files, and the projects that depend on it.</summary>
    public static async Task<bool> CompilesAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        ProjectDependencyGraph graph = after.GetProjectDependencyGraph();
        ProjectId[] changed = after.GetChanges(before).GetProjectChanges().Select(project => project.ProjectId).ToArray();
        foreach (ProjectId id in changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).Distinct())
        {
            if (await ErrorsAsync(after.GetProject(id)!, cancellationToken).ConfigureAwait(false)
                > await ErrorsAsync(before.GetProject(id)!, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<int> ErrorsAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? compilation.GetDiagnostics(cancellationToken).Count(IsError)
            : 0;

    private static int Errors(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken).Count(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;
}
