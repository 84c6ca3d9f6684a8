using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>An expected diagnostic; what is not said of it is not compared.</summary>
/// <param name="Id">The rule's ID.</param>
/// <param name="Severity">The severity, where the test cares.</param>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity? Severity = null)
{
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
        MessageFormat = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The number of the markup <c>{|#n:…|}</c> at which it stands.</summary>
    public int? MarkupKey { get; private init; }

    public string? Path { get; private init; }

    public LinePositionSpan? Span { get; private init; }

    public string? Message { get; private init; }

    private string? MessageFormat { get; init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    /// <summary>Where it stands, counted from 1.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) => this with
    {
        Path = path,
        Span = new LinePositionSpan(new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)),
    };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) =>
        this with { Message = string.Format(CultureInfo.InvariantCulture, MessageFormat ?? string.Join(", ", Enumerable.Range(0, arguments.Length).Select(i => $"{{{i}}}")), arguments) };

    internal DiagnosticResult At(string path, LinePositionSpan span) => this with { Path = path, Span = span };

    internal bool Matches(Diagnostic actual) =>
        Id == actual.Id
        && (Severity is null || Severity == actual.Severity)
        && (Message is null || Message == actual.GetMessage(CultureInfo.InvariantCulture))
        && (Span is null || (Span == actual.Location.GetLineSpan().Span && Path == actual.Location.GetLineSpan().Path));

    public override string ToString() => $"{Path}{Span}: {Severity} {Id} {Message}";

    /// <summary>Pairs expected and actual diagnostics one to one and fails with what is left over on either side.</summary>
    internal static void AssertSame(ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual)
    {
        var missing = expected.ToList();
        var surplus = actual.ToList();
        foreach (DiagnosticResult result in expected)
        {
            if (surplus.Find(result.Matches) is { } match)
            {
                surplus.Remove(match);
                missing.Remove(result);
            }
        }

        Assert.True(
            missing.Count + surplus.Count == 0,
            string.Join('\n', ["Expected, but not reported:", .. missing.Select(d => d.ToString()), "Reported, but not expected:", .. surplus.Select(d => d.ToString())]));
    }
}
