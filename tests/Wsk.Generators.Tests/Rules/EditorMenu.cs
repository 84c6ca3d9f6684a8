using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>The fixes that an editor's menu offers for a rule's diagnostics in one file, and the results of Fix All.</summary>
internal sealed class EditorMenu
{
    private readonly CodeFixProvider _fix;
    private readonly Document _document;
    private readonly ImmutableArray<Diagnostic> _diagnostics;

    private EditorMenu(CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        (_fix, _document, _diagnostics) = (fix, document, diagnostics);

    public static async Task<EditorMenu> OpenAsync<TAnalyzer, TCodeFix>(string code, LanguageVersion language = LanguageVersion.Latest)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
    {
        CompilerSetting setting = CompilerSetting.Newest with { Language = language };
        var id = ProjectId.CreateNewId();
        Project project = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp))
            .WithProjectCompilationOptions(id, setting.CompilationOptions.WithNullableContextOptions(NullableContextOptions.Disable))
            .WithProjectParseOptions(id, setting.ParseOptions)
            .WithProjectMetadataReferences(id, setting.Target.All)
            .GetProject(id)!;
        Document document = project.AddDocument("Consumer.cs", SourceText.From(code, Encoding.UTF8), filePath: "/consumer/Consumer.cs");
        var fix = new TCodeFix();
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return new EditorMenu(
            fix,
            document,
            [.. found.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
    }

    /// <summary>The titles in the menu of the file's first diagnostic, with a star behind those that have Fix All.</summary>
    public async Task<string[]> TitlesAsync() =>
        [.. (await ActionsAsync()).Select(action => action.Title + (_fix.GetFixAllProvider() is not null && action.EquivalenceKey is not null ? " *" : ""))];

    /// <summary>The file after the fix with a title.</summary>
    public async Task<string> ChooseAsync(string title) => await ApplyAsync((await ActionsAsync()).Single(action => action.Title == title));

    /// <summary>The file after Fix All with a key; null if there is no Fix All. An editor passes the key of the chosen fix, and <c>dotnet format</c> passes any key or none.</summary>
    public async Task<string?> FixAllAsync(string? key)
    {
        if (_fix.GetFixAllProvider() is not { } provider)
        {
            return null;
        }

        var context = new FixAllContext(_document, _fix, FixAllScope.Solution, key!, _fix.FixableDiagnosticIds, new Found(_diagnostics), CancellationToken.None);
        return await provider.GetFixAsync(context) is { } action ? await ApplyAsync(action) : null;
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync()
    {
        var actions = new List<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(_document, _diagnostics[0], (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<string> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(_document.Id)!.GetTextAsync()).ToString();
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
