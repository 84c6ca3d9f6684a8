using System;
using System.IO;
using System.Linq;
using Wsk.Generators.Analyzers.Payload;
using Wsk.Tool.Check;

namespace Wsk.Tool.Show;

/// <summary>The text to show, or why there is none.</summary>
/// <param name="Name">The name of the input, for a message.</param>
/// <param name="Text">The text, without the newline that editors and <c>echo</c> add.</param>
/// <param name="Problem">The key of the message; empty if there is a text.</param>
internal sealed record ShowInput(string Name, string? Text, string Problem = "")
{
    /// <summary>The longest input, in bytes. A payload has a thousandth of it.</summary>
    public const int MaxLength = 1 << 20;

    private const string StandardInput = "-";

    /// <summary>Reads the argument: a dash is standard input, the name of a file is the file, and everything else is the text itself.</summary>
    public static ShowInput Read(ToolHost host, string? argument)
    {
        if (argument is null or StandardInput)
        {
            return host.In is not { } input ? new ShowInput(StandardInput, Text: null, "InputClosed")
                : argument is null && host.IsInputTerminal ? new ShowInput("show", Text: null, "NoInput")
                : Read(StandardInput, () => input);
        }

        string path = Path.GetFullPath(argument.Length == 0 ? "." : argument.Replace('\0', '_'), host.CurrentDirectory);
        if (argument.Length != 0 && File.Exists(path))
        {
            return Read(argument, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0));
        }

        if (argument.Length != 0 && Directory.Exists(path))
        {
            return new ShowInput(argument, Text: null, "Folder");
        }

        return LooksLikePath(argument) ? new ShowInput(argument, Text: null, "NoSuchFile") : new ShowInput(argument, argument);
    }

    // What is not UTF-8 becomes U+FFFD; a character that was cut in its middle does so at the end of the text.
    private static ShowInput Read(string name, Func<Stream> open)
    {
        try
        {
            using Stream stream = open();
            return FileText.Read(stream, MaxLength) is { } text
                ? new ShowInput(name, WithoutCutCharacter(RecordedFile.WithoutNewline(text.Text), text.Loss))
                : new ShowInput(name, Text: null, "TooLarge");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ShowInput(name, Text: null, "NotReadable");
        }
    }

    private static string WithoutCutCharacter(string text, int loss) =>
        loss >= 0 && text.TrimEnd(RecordedFile.Replacement).Length == loss ? text[..loss] : text;

    /// <summary>Whether somebody meant a file that is not there: a name with an extension, or a path. Payloads begin otherwise, and tags are single words.</summary>
    private static bool LooksLikePath(string argument) =>
        argument.All(unit => unit is not ('{' or '}' or '"' or '%' or '&' or '<' or '[' or '?' or '\r' or '\n'))
        && (argument.Contains('/', StringComparison.Ordinal) || argument.Contains('\\', StringComparison.Ordinal) || Path.HasExtension(argument));
}
