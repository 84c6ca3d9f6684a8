using Spectre.Console;

namespace Wsk.Tool;

/// <summary>Makes the console that writes standard output.</summary>
internal static class ToolConsole
{
    // Lines that other programs read are never broken.
    private const int Unbroken = 1 << 20;

    /// <summary>A console that colors only what a terminal shows, and only if the user has not set NO_COLOR (no-color.org).</summary>
    public static IAnsiConsole Create(ToolHost host, bool breaksLines)
    {
        bool isColored = host.IsOutputTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") != "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(host.Out),
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // Those know build services and would turn colors on for a log.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = breaksLines && host.IsOutputTerminal ? host.Width : Unbroken;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
