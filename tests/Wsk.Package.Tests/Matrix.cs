using System;
using System.Collections.Concurrent;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Wsk.Package.Tests;

/// <summary>The solution of Consumers/Matrix, built once, by one command, with warnings as errors and for release.</summary>
internal sealed class Matrix
{
    private readonly ConcurrentDictionary<string, Task<string>> _printed = new(StringComparer.Ordinal);
    private readonly string[] _complaints;

    private Matrix(string folder, Dotnet.Outcome outcome)
    {
        Folder = folder;
        Succeeded = outcome.ExitCode == 0;
        _complaints = [.. outcome.Output
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains("warning ", StringComparison.Ordinal) || line.Contains("error ", StringComparison.Ordinal))
            .Distinct()];
    }

    /// <summary>Where the solution is.</summary>
    public string Folder { get; }

    /// <summary>Whether the build succeeded.</summary>
    public bool Succeeded { get; }

    /// <summary>Builds it.</summary>
    public static async Task<Matrix> BuildAsync(PackageFeed feed)
    {
        string folder = Path.Combine(await feed.CopyConsumersAsync("Matrix"), "Matrix");
        foreach (string id in new[] { "Wsk.Generators", "Wsk.Runtime" })
        {
            ZipFile.ExtractToDirectory(feed.Packed.PathOf(id), Path.Combine(folder, "packages", $"{id}.{feed.Version}"));
        }

        string[] properties =
        [
            "-p:WskVersion=" + feed.Version,
            "-p:WskNewerVersion=" + feed.Tree.NewerVersion,
            "-p:DeveloperPackages=" + PackageFeed.DevelopersPackages(),
        ];
        return new Matrix(folder, await Dotnet.TryRunAsync(folder, ["build", "Matrix.slnx", .. properties, "-c", "Release", "-warnaserror", "--nologo"]));
    }

    /// <summary>What the build complained of in one project, or in all.</summary>
    public string[] ComplaintsOf(string? project = null)
    {
        char slash = Path.DirectorySeparatorChar;
        return [.. _complaints.Where(line => project is null || line.Contains(slash + project + slash, StringComparison.Ordinal))];
    }

    /// <summary>What a project built for a target.</summary>
    public string OutputOf(string project, string target) => Path.Combine(Folder, project, "bin", "Release", target);

    /// <summary>What a program printed; it runs once.</summary>
    public Task<string> RunAsync(string project, string target) => _printed.GetOrAdd(Path.Combine(OutputOf(project, target), project), program => target switch
    {
        "net8.0" => Dotnet.RunProgramAsync(program),
        "net472" => Framework.RunAsync(program + ".exe"),
        _ => Dotnet.RunAsync(Folder, program + ".dll"),
    });
}
