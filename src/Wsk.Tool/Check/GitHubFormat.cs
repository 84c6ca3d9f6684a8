using System;
using System.Globalization;
using System.IO;

namespace Wsk.Tool.Check;

/// <summary>Workflow commands, which GitHub shows beside the changed lines.</summary>
internal sealed class GitHubFormat(TextWriter output, ToolTexts texts) : CheckFormat
{
    /// <inheritdoc/>
    public override void Write(CheckReport report)
    {
        foreach (Finding finding in report.Findings)
        {
            // GitHub takes an end column only on the line of the start.
            string end = finding.Start.Line == finding.End.Line ? string.Create(CultureInfo.InvariantCulture, $",endColumn={finding.End.Column}") : string.Empty;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{finding.Rule.Level} file={Property(finding.Path)},line={finding.Start.Line},endLine={finding.End.Line},col={finding.Start.Column}{end},title={finding.Rule.Id}::{Data(finding.Message)}"));
        }

        foreach (Problem problem in report.Problems)
        {
            output.WriteLine($"::error file={Property(problem.Path)},title=wsk::{Data(problem.Path + ": " + problem.Message)}");
        }

        output.WriteLine(texts.Format("Summary", report.FileCount, report.Findings.Count, report.Problems.Count));
    }

    // The escapes of the runner's own toolkit, in its order (actions/toolkit, core/src/command.ts).
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
