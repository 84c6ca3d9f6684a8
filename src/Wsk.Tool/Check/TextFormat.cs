using System.Globalization;
using Spectre.Console;

namespace Wsk.Tool.Check;

/// <summary>A line a finding, as compilers write it, so that editors find the place.</summary>
internal sealed class TextFormat(ToolHost host, ToolTexts texts) : CheckFormat
{
    /// <inheritdoc/>
    public override void Write(CheckReport report)
    {
        IAnsiConsole console = ToolConsole.Create(host, breaksLines: false);
        foreach (Finding finding in report.Findings)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(finding.Path)}({finding.Start.Line},{finding.Start.Column}): ");
            string color = finding.Rule.IsError ? "red" : "yellow";
            console.MarkupLine($"{Markup.Escape(place)}[{color}]{finding.Rule.Level} {finding.Rule.Id}[/]: {Markup.Escape(Printable.Of(finding.Message))}");
        }

        host.Out.Flush();
        foreach (Problem problem in report.Problems)
        {
            host.Error.WriteLine("wsk: " + Printable.Of(problem.Path) + ": " + problem.Message);
        }

        console.MarkupLine(Markup.Escape(texts.Format("Summary", report.FileCount, report.Findings.Count, report.Problems.Count)));
    }
}
