using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Consumers/PrivateAssets in variants, each in a folder with properties of its own; one command restores and builds them all.</summary>
public sealed class PrivateAssetsBuild(PackageFeed feed) : IAsyncLifetime
{
    private static readonly Variant[] s_variants =
    [
        new("Kept", "Application", "Build", "all"),
        new("Public", "Application", "Build", ""),
        new("PublicInList", "Application", "Build", "contentfiles;analyzers;build"),
        new("WithRuntime", "Application", "Build", "all", ("WskRuntimeAsWell", "true")),
        new("Plugin", "Application", "Build", "all", ("EnableDynamicLoading", "true")),
        new("KeptInCapitals", "Cards", "WskWarnOfPrivateAssets", "All"),
        new("KeptInList", "Cards", "WskWarnOfPrivateAssets", "compile; Runtime"),
        new("KeptInNetStandard", "Cards", "WskWarnOfPrivateAssets", "all", ("TargetFramework", "netstandard2.0")),
        new("KeptInNetFramework", "Cards", "WskWarnOfPrivateAssets", "all", ("TargetFramework", "net472")),
        new("Silenced", "Cards", "Build", "all", ("NoWarn", "WSK0001")),
        new("BuiltProgram", "Cards", "Build", "all", ("OutputType", "Exe")),
        new("PublishedProgram", "Cards", "Publish", "all", ("OutputType", "Exe")),
        new("PublishedPublic", "Cards", "Publish", "", ("OutputType", "Exe")),
        new("PublishedWithRuntime", "Cards", "Publish", "all", ("OutputType", "Exe"), ("WskRuntimeAsWell", "true")),
    ];

    private string _folder = null!;
    private string _output = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _folder = await feed.CopyConsumersAsync();
        foreach (Variant variant in s_variants)
        {
            string folder = Path.Combine(_folder, variant.Name);
            PackageFeed.CopyConsumer("PrivateAssets", folder);
            (string, string)[] properties = [("WskVersion", feed.Version), ("WskPrivateAssets", variant.PrivateAssets), .. variant.More];
            new XElement("Project", new XElement("PropertyGroup", properties.Select(property => new XElement(property.Item1, property.Item2))))
                .Save(Path.Combine(folder, "Directory.Build.props"));
        }

        new XElement(
            "Project",
            new XElement("Target", new XAttribute("Name", "Restore"), s_variants.Select(variant => Call(variant, "Restore"))),
            new XElement("Target", new XAttribute("Name", "Build"), s_variants.Select(variant => Call(variant, variant.Target))))
            .Save(Path.Combine(_folder, "All.proj"));
        _output = await Dotnet.RunAsync(_folder, "msbuild", "All.proj", "-restore", "-t:Build", "-maxcpucount:1", "-verbosity:quiet", "-nologo");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What the build warns of in the library of a variant, or in the program that it is there; empty if of nothing.</summary>
    public string WarningOf(string variant) => Regex.Match(_output, $@"\b{Find(variant).Name}[/\\]Cards[/\\]Cards\.csproj : warning (WSK.*)").Groups[1].Value;

    /// <summary>Runs what a variant built or published.</summary>
    internal Task<Dotnet.Outcome> RunAsync(string variant)
    {
        (_, string project, string target, _, _) = Find(variant);
        string output = Path.Combine(_folder, variant, project, "bin", "Debug", "net10.0", target == "Publish" ? "publish" : string.Empty);
        return Dotnet.TryRunAsync(_folder, Path.Combine(output, project + ".dll"));
    }

    private static Variant Find(string name) => s_variants.Single(variant => variant.Name == name);

    private static XElement Call(Variant variant, string target) => new(
        "MSBuild",
        new XAttribute("Projects", $"{variant.Name}/{variant.Project}/{variant.Project}.csproj"),
        new XAttribute("Targets", target));

    private sealed record Variant(string Name, string Project, string Target, string PrivateAssets, params (string Name, string Value)[] More);
}
