using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Spectre.Console;
using Wsk.Generators.Analyzers.Payload;

namespace Wsk.Tool.Show;

/// <summary><c>wsk show</c>: shows what a payload says.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolHost host, ToolTexts texts)
    {
        var text = new Argument<string?>("TEXT|-|FILE") { Description = texts["ShowText"], Arity = ArgumentArity.ZeroOrOne };
        Option<int> maxBytes = MaxBytesOption.Create(texts);
        var command = new Command("show", texts["Show"]) { text, maxBytes };
        command.SetAction(parsed => Run(host, texts, parsed.GetValue(text), parsed.GetValue(maxBytes)));
        return command;
    }

    private static int Run(ToolHost host, ToolTexts texts, string? argument, int maxBytes)
    {
        ShowInput input = ShowInput.Read(host, argument);
        if (input.Text is not { } received)
        {
            host.Error.WriteLine("wsk: " + Printable.Of(input.Name) + ": " + texts.Format(input.Problem, ShowInput.MaxLength >> 20));
            return ExitCodes.CouldNotRun;
        }

        PeeledText peeled = PeeledText.Of(received);
        IReadOnlyList<PayloadFault> faults = [.. RecordedPayload.Check(peeled.Text, maxBytes).OrderBy(fault => fault.Start)];
        IAnsiConsole console = ToolConsole.Create(host, breaksLines: true);
        new CardView(console, texts).Write(SessionFromDocument.Read(peeled.Text));
        new BytesView(console, texts).Write(received, peeled, maxBytes);
        new FaultsView(console, texts).Write(peeled, faults, maxBytes);
        return faults.Count == 0 && peeled.Layers.Count == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
