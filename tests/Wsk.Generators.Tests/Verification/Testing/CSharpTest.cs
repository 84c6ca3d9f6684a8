using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>A test with the shape of the Microsoft.CodeAnalysis.CSharp.*.Testing packages: sources in, generated sources and diagnostics out.</summary>
public abstract class CSharpTest
{
    public SolutionState TestState { get; } = new();

    /// <summary>Adds one source to <see cref="TestState"/>.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public References ReferenceAssemblies { get; set; } = References.Net100;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public List<string> DisabledDiagnostics { get; } = [];

    protected CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public abstract Task RunAsync(CancellationToken cancellationToken = default);

    /// <summary>The rule that <c>[|…|]</c> stands for.</summary>
    protected virtual string DefaultDiagnosticId => throw new System.InvalidOperationException("[|…|] needs exactly one rule; name it: {|ID:…|}.");

    protected CSharpCompilation Compile() => CSharpCompilation.Create(
        "TestProject",
        TestState.Sources.Select(file => CSharpSyntaxTree.ParseText(TestMarkup.Parse(file.Content).Text, ParseOptions, file.FileName, Encoding.UTF8)),
        ReferenceAssemblies.All.AddRange(TestState.AdditionalReferences),
        new CSharpCompilationOptions(
            TestState.OutputKind,
            nullableContextOptions: NullableContext,
            specificDiagnosticOptions: DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));

    /// <summary>What the markup and <see cref="ExpectedDiagnostics"/> say together.</summary>
    protected ImmutableArray<DiagnosticResult> Expected()
    {
        var expected = ImmutableArray.CreateBuilder<DiagnosticResult>();
        var keys = new Dictionary<string, (string Path, LinePositionSpan Span)>();
        foreach ((string path, string content) in TestState.Sources.Concat(TestState.AdditionalFiles))
        {
            var markup = TestMarkup.Parse(content);
            TextLineCollection lines = SourceText.From(markup.Text).Lines;
            foreach ((string name, TextSpan span) in markup.Spans)
            {
                LinePositionSpan place = lines.GetLinePositionSpan(span);
                if (name.StartsWith('#'))
                {
                    keys.Add(name, (path, place));
                }
                else
                {
                    expected.Add(new DiagnosticResult(name.Length == 0 ? DefaultDiagnosticId : name).At(path, place));
                }
            }
        }

        foreach (DiagnosticResult result in ExpectedDiagnostics)
        {
            expected.Add(result.MarkupKey is { } key ? result.At(keys["#" + key].Path, keys["#" + key].Span) : result);
        }

        return expected.ToImmutable();
    }

    /// <summary>The compiler's own diagnostics, as far as this test must expect them.</summary>
    protected IEnumerable<Diagnostic> OfCompiler(Compilation compilation, CancellationToken cancellationToken)
    {
        DiagnosticSeverity least = CompilerDiagnostics == CompilerDiagnostics.Warnings ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return CompilerDiagnostics == CompilerDiagnostics.None
            ? []
            : compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity >= least && !d.IsSuppressed);
    }
}
