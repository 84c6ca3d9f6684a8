namespace Wsk.Tool.Check;

/// <summary>The forms in which a report is written.</summary>
internal abstract class CheckFormat
{
    /// <summary>Lines for people and for editors.</summary>
    public const string Text = "text";

    /// <summary>Annotations of GitHub Actions.</summary>
    public const string GitHub = "github";

    /// <summary>SARIF 2.1.0 (OASIS).</summary>
    public const string Sarif = "sarif";

    /// <summary>The form of a name.</summary>
    public static CheckFormat Of(string name, ToolHost host, ToolTexts texts) => name switch
    {
        GitHub => new GitHubFormat(host.Out, texts),
        Sarif => new SarifFormat(host.Out, texts),
        _ => new TextFormat(host, texts),
    };

    /// <summary>Writes a report to standard output.</summary>
    public abstract void Write(CheckReport report);
}
