using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>
/// What a package is made of, copied to a folder of its own as a release's checkout would stand there: at a commit of the published repository.
/// </summary>
internal static class SourceTree
{
    /// <summary>The commit that the copies say they are.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>The whole tree, as README.md packs it.</summary>
    public const string Everything = "Wsk.Generators.sln";

    /// <summary>What a user's project references.</summary>
    public const string Libraries = "Libraries.slnf";

    private static readonly string[] s_files = [Everything, "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "BannedSymbols.txt"];

    private static readonly string[] s_projectFiles = [".csproj", ".props", ".targets"];

    /// <summary>Copies it, with a remote or without.</summary>
    public static void CopyTo(string folder, string? remote = "https://github.com/wsk-generators/Wsk.Generators")
    {
        Directory.CreateDirectory(folder);
        foreach (string file in s_files)
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder, file));
        }

        File.WriteAllText(
            Path.Combine(folder, Libraries),
            """{ "solution": { "path": "Wsk.Generators.sln", "projects": ["src/Wsk.Runtime/Wsk.Runtime.csproj", "src/Wsk.Generators.Package/Wsk.Generators.Package.csproj"] } }""");
        CopyFolder("src", folder, _ => true);
        CopyFolder("assets", folder, _ => true);

        // Of what makes no package, the solution has to find the projects alone.
        foreach (string name in new[] { "samples", "tests", "benchmarks" })
        {
            CopyFolder(name, folder, file => s_projectFiles.Contains(Path.GetExtension(file)));
        }

        WriteGit(Path.Combine(folder, ".git"), remote);
    }

    /// <summary>Packs a copy as README.md says, without a warning. The build of these tests has run the rules for this tree's own code.</summary>
    /// <param name="tree">The copy.</param>
    /// <param name="packages">Where the packages go.</param>
    /// <param name="version">Their version.</param>
    /// <param name="solution">Which solution or filter.</param>
    public static async Task PackAsync(string tree, string packages, string version, string solution)
    {
        // A second process of MSBuild takes more of the processor than it saves time.
        string output = await Dotnet.RunAsync(
            tree, ["pack", "-maxcpucount:1", "-p:NuGetAudit=false", "--output", packages, "-p:Version=" + version, "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "--nologo", "--verbosity", "quiet", solution]);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }

    private static void CopyFolder(string name, string folder, Func<string, bool> isWanted)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, name)).Where(isWanted))
        {
            File.Copy(file, Path.Combine(folder, name, Path.GetFileName(file)));
        }

        foreach (string inner in Directory.GetDirectories(Path.Combine(Repository.Root, name)))
        {
            if (Path.GetFileName(inner) is not ("bin" or "obj" or "node_modules"))
            {
                CopyFolder(Path.Combine(name, Path.GetFileName(inner)), folder, isWanted);
            }
        }
    }

    // As much of a repository as the SDK reads: the commit, and where it was cloned from.
    private static void WriteGit(string folder, string? remote)
    {
        Directory.CreateDirectory(Path.Combine(folder, "objects"));
        Directory.CreateDirectory(Path.Combine(folder, "refs"));
        File.WriteAllText(Path.Combine(folder, "HEAD"), Commit + "\n");
        string origin = remote is null ? string.Empty : $"[remote \"origin\"]\n\turl = {remote}\n";
        File.WriteAllText(Path.Combine(folder, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = false\n" + origin);
    }
}
