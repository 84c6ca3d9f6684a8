using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>
/// Checks what an analyzer reports, applies a fix to one diagnostic after another, then to all at once in the document, the project and the
/// solution, and runs the analyzer over the result, which must compile.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The code fix.</typeparam>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private const int MostSteps = 20;

    private readonly TCodeFix _fix = new();

    /// <summary>The sources when nothing is left that the fix is offered for, with markup for what is still reported.</summary>
    public SolutionState FixedState { get; } = new();

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Which of the offered fixes is taken; the first when it is null.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>The title under which the fix is offered first, where the test cares.</summary>
    public string? CodeActionTitle { get; set; }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken).ConfigureAwait(true);
        var project = new FixableProject(Generate(cancellationToken), new TAnalyzer(), TestState.AnalyzerConfigFiles, cancellationToken);
        await ApplyOneByOneAsync(project).ConfigureAwait(true);
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            await ApplyToAllAsync(project, scope).ConfigureAwait(true);
        }

        TestState.Sources.Clear();
        TestState.Sources.AddRange(FixedState.Sources);
        ExpectedDiagnostics.Clear();
        ExpectedDiagnostics.AddRange(FixedState.ExpectedDiagnostics);
        await base.RunAsync(cancellationToken).ConfigureAwait(true);
    }

    private async Task ApplyOneByOneAsync(FixableProject project)
    {
        Solution solution = project.Solution;
        string? title = null;
        for (int step = 0; step < MostSteps; step++)
        {
            CodeAction? action = null;
            foreach (Diagnostic diagnostic in await project.DiagnosticsAsync(solution).ConfigureAwait(true))
            {
                action ??= Choose(await project.OfferedAsync(solution, _fix, diagnostic).ConfigureAwait(true));
            }

            if (action is null)
            {
                break;
            }

            title ??= action.Title;
            solution = await project.ApplyAsync(action).ConfigureAwait(true);
        }

        await AssertFixedAsync(solution, "one by one").ConfigureAwait(true);
        if (CodeActionTitle is not null)
        {
            Assert.Equal(CodeActionTitle, title);
        }
    }

    private async Task ApplyToAllAsync(FixableProject project, FixAllScope scope)
    {
        ImmutableArray<Diagnostic> diagnostics = await project.DiagnosticsAsync(project.Solution).ConfigureAwait(true);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            ImmutableArray<CodeAction> offered = await project.OfferedAsync(project.Solution, _fix, diagnostic).ConfigureAwait(true);
            if (Choose(offered) is { } first)
            {
                if (first == offered[0] && scope == FixAllScope.Solution)
                {
                    await ApplyFirstToAllAsync(project, diagnostic).ConfigureAwait(true);
                }

                Solution all = await project.ApplyToAllAsync(_fix, first.EquivalenceKey, diagnostic, scope).ConfigureAwait(true);
                if (scope != FixAllScope.Document || TestState.Sources.Count == 1)
                {
                    await AssertFixedAsync(all, $"Fix All in {scope}").ConfigureAwait(true);
                }

                return;
            }
        }
    }

    /// <summary>As <c>dotnet format</c> does: it hands over no key, or that of another rule.</summary>
    private async Task ApplyFirstToAllAsync(FixableProject project, Diagnostic diagnostic)
    {
        foreach (string? key in new[] { null, "WSK0000.Other" })
        {
            Solution all = await project.ApplyToAllAsync(_fix, key, diagnostic, FixAllScope.Solution).ConfigureAwait(true);
            await AssertFixedAsync(all, $"Fix All under the key '{key}'").ConfigureAwait(true);
        }
    }

    private CodeAction? Choose(ImmutableArray<CodeAction> offered) =>
        offered.FirstOrDefault(action => CodeActionEquivalenceKey is null || action.EquivalenceKey == CodeActionEquivalenceKey);

    private async Task AssertFixedAsync(Solution solution, string how)
    {
        foreach ((string path, string content) in FixedState.Sources)
        {
            string actual = (await FixableProject.Document(solution, path).GetTextAsync().ConfigureAwait(true)).ToString();
            string expected = TestMarkup.Parse(content).Text;
            Assert.True(expected == actual, $"Applied {how}, {path} should be:{Environment.NewLine}{expected}{Environment.NewLine}but is:{Environment.NewLine}{actual}");
        }
    }

    private Compilation Generate(CancellationToken cancellationToken) =>
        Generate(Compile(), new TestConfigOptions(TestState.AnalyzerConfigFiles), cancellationToken);
}
