using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Consumers/PrivateAssets in variants of what a project says of the package.</summary>
public sealed class PrivateAssetsBuild(PackageFeed feed) : IAsyncLifetime
{
    private const string Application = "Application/Application.csproj";
    private const string Cards = "Cards/Cards.csproj";
    private const string PrivateAssets = "WskPrivateAssets";

    private static readonly Variant[] s_variants =
    [
        new("Kept", Application, "Build", (PrivateAssets, "all")),
        new("Public", Application, "Build"),
        new("PublicInList", Application, "Build", (PrivateAssets, "contentfiles;analyzers;build")),
        new("WithRuntime", Application, "Build", (PrivateAssets, "all"), ("WskRuntimeAsWell", "true")),
        new("Plugin", Application, "Build", (PrivateAssets, "all"), ("EnableDynamicLoading", "true")),
        new("KeptInCapitals", Cards, "WskWarnOfPrivateAssets", (PrivateAssets, "All")),
        new("KeptInList", Cards, "WskWarnOfPrivateAssets", (PrivateAssets, "compile; Runtime")),
        new("KeptInNetStandard", Cards, "WskWarnOfPrivateAssets", (PrivateAssets, "all"), ("TargetFramework", "netstandard2.0")),
        new("KeptInNetFramework", Cards, "WskWarnOfPrivateAssets", (PrivateAssets, "all"), ("TargetFramework", "net472")),
        new("Silenced", Cards, "Build", (PrivateAssets, "all"), ("NoWarn", "WSK0001")),
        new("BuiltProgram", Cards, "Build", (PrivateAssets, "all"), ("OutputType", "Exe")),
        new("PublishedProgram", Cards, "Publish", (PrivateAssets, "all"), ("OutputType", "Exe")),
        new("PublishedPublic", Cards, "Publish", ("OutputType", "Exe")),
        new("PublishedWithRuntime", Cards, "Publish", (PrivateAssets, "all"), ("OutputType", "Exe"), ("WskRuntimeAsWell", "true")),
    ];

    private Variants _built = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _built = await Variants.CopyAsync(feed, "PrivateAssets", s_variants);
        await _built.BuildAsync();
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What the build warns of in the library of a variant, or in the program that it is there; empty if of nothing.</summary>
    public string WarningOf(string variant)
    {
        Assert.True(_built.Succeeded(variant), _built.OutputOf(variant));
        return Regex.Match(_built.OutputOf(variant), @"[/\\]Cards\.csproj : warning (WSK.*)").Groups[1].Value;
    }

    /// <summary>Runs what a variant built or published.</summary>
    internal Task<Dotnet.Outcome> RunAsync(string variant)
    {
        Variant built = s_variants.Single(each => each.Name == variant);
        string project = Path.Combine(_built.FolderOf(variant), Path.GetDirectoryName(built.Project)!);
        string output = Path.Combine(project, "bin", "Debug", "net10.0", built.Target == "Publish" ? "publish" : string.Empty);
        return Dotnet.TryRunAsync(project, Path.Combine(output, Path.GetFileNameWithoutExtension(built.Project) + ".dll"));
    }
}
