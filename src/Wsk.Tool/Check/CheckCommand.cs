using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace Wsk.Tool.Check;

/// <summary><c>wsk check</c>: checks recorded payloads and pages.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolHost host, ToolTexts texts)
    {
        var paths = new Argument<string[]>("PATH") { Description = texts["CheckPath"], Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format")
        {
            Description = texts["FormatOption"],
            HelpName = "text|github|sarif",
            DefaultValueFactory = _ => CheckFormat.Text,
        };
        format.AcceptOnlyFromAmong(CheckFormat.Text, CheckFormat.GitHub, CheckFormat.Sarif);
        Option<int> maxBytes = MaxBytesOption.Create(texts);
        var command = new Command("check", texts["Check"]) { paths, format, maxBytes };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(host, texts, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(maxBytes), cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(ToolHost host, ToolTexts texts, string[] paths, string format, int maxBytes, CancellationToken cancellation)
    {
        var progress = new ProgressLine(host.Error, texts, host.IsErrorTerminal && host.IsOutputTerminal);
        try
        {
            CheckReport report = new Checker(host, texts, maxBytes, progress).Check(paths, cancellation);
            progress.Clear();
            CheckFormat.Of(format, host, texts).Write(report);
            return report.ExitCode;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            progress.Clear();
            return ExitCodes.Canceled;
        }
    }
}
