using System;
using System.IO;
using System.Text;

namespace Wsk.Tool;

/// <summary>Everything outside the program that the program uses, so that a test can run it without a process.</summary>
internal sealed class ToolHost
{
    /// <summary>Standard input, as bytes; null if there is none.</summary>
    public required Stream? In { get; init; }

    /// <summary>Standard output.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody types the input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether somebody reads the output as it appears.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether somebody reads the error output as it appears.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal, or of what is written where there is none.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The folder that relative paths start from.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>The process that this code runs in. It writes UTF-8 wherever the output goes.</summary>
    public static ToolHost OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = utf8;
        }

        return new ToolHost
        {
            In = UnixFiles.IsInputClosed ? null : Console.OpenStandardInput(),
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 14),
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 120 : Console.WindowWidth,
            Variable = Environment.GetEnvironmentVariable,
            CurrentDirectory = Environment.CurrentDirectory,
        };
    }
}
