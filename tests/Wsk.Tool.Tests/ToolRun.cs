using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Wsk.Tool.Tests;

/// <summary>A folder of a shop's front end, and the program in it.</summary>
internal sealed class ToolRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("wsk-tool-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public bool IsTerminal { get; init; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public string Write(string path, byte[] content)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    public Task<Outcome> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public async Task<Outcome> RunAsync(byte[] input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new ToolHost
        {
            In = new MemoryStream(input),
            Out = output,
            Error = error,
            IsInputTerminal = IsTerminal,
            IsOutputTerminal = IsTerminal,
            CurrentDirectory = Folder,
            Variable = name => Variables.GetValueOrDefault(name),
        };
        int code = await WskProgram.RunAsync(arguments, host);
        return new Outcome(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    internal sealed record Outcome(int Code, string Output, string Error);
}
