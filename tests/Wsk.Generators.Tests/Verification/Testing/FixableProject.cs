using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>A compilation as the only project of an editor's solution.</summary>
internal sealed class FixableProject
{
    private readonly DiagnosticAnalyzer _analyzer;
    private readonly CancellationToken _cancellationToken;

    public FixableProject(
        Compilation compilation, DiagnosticAnalyzer analyzer, IEnumerable<(string FileName, string Content)> configFiles, CancellationToken cancellationToken)
    {
        _analyzer = analyzer;
        _cancellationToken = cancellationToken;
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        Solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp))
            .WithProjectCompilationOptions(id, compilation.Options)
            .WithProjectParseOptions(id, compilation.SyntaxTrees.First().Options)
            .WithProjectMetadataReferences(id, compilation.References);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            Solution = Solution.AddDocument(DocumentId.CreateNewId(id), System.IO.Path.GetFileName(tree.FilePath), tree.GetText(cancellationToken), filePath: tree.FilePath);
        }

        foreach ((string path, string content) in configFiles)
        {
            Solution = Solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), System.IO.Path.GetFileName(path), SourceText.From(content), filePath: path);
        }
    }

    public Solution Solution { get; }

    public static Document Document(Solution solution, string path) => solution.Projects.Single().Documents.Single(document => document.FilePath == path);

    /// <summary>What the analyzer reports, in the order of files and lines.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution)
    {
        Compilation compilation = (await solution.Projects.Single().GetCompilationAsync(_cancellationToken).ConfigureAwait(false))!;
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers([_analyzer]).GetAnalyzerDiagnosticsAsync(_cancellationToken).ConfigureAwait(false);
        return [.. all.Where(d => d.Location.IsInSource).OrderBy(d => d.Location.SourceTree!.FilePath, System.StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The fixes in an editor's menu.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferedAsync(Solution solution, CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            Document document = Document(solution, diagnostic.Location.SourceTree!.FilePath);
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), _cancellationToken)).ConfigureAwait(false);
        }

        return actions.ToImmutable();
    }

    public async Task<Solution> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(_cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public async Task<Solution> ApplyToAllAsync(CodeFixProvider fix, string? key, Diagnostic first, FixAllScope scope)
    {
        Document document = Document(Solution, first.Location.SourceTree!.FilePath);
        var context = new FixAllContext(document, fix, scope, key!, [first.Id], new Provider(this, first.Id), _cancellationToken);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        Assert.NotNull(action);
        return await ApplyAsync(action).ConfigureAwait(false);
    }

    private sealed class Provider(FixableProject project, string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project p, CancellationToken cancellationToken) =>
            (await project.DiagnosticsAsync(p.Solution).ConfigureAwait(false)).Where(diagnostic => diagnostic.Id == id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(document.Project, cancellationToken).ConfigureAwait(false)).Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project p, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
