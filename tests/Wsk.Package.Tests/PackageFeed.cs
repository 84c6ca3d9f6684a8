using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Wsk.Package.Tests.Aot;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>
/// What tests that run one after the other have of the packages: folders of their own, where consumers are built beside those of other tests.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> s_sources = new(() => Dotnet.RunAsync(Path.GetTempPath(), "nuget", "list", "source"));

    private readonly string _root = Directory.CreateTempSubdirectory("wsk-consumers-").FullName;
    private readonly Lazy<Task<PublishedConsumers>> _published;
    private readonly Lazy<Task<Matrix>> _matrix;

    /// <summary>Nothing is built before the first test.</summary>
    public PackageFeed()
    {
        _published = new(() => PublishedConsumers.PublishAsync(this));
        _matrix = new(() => Matrix.BuildAsync(this));
    }

    /// <summary>What was packed.</summary>
    internal PackedTree Tree { get; private set; } = null!;

    /// <summary>Both packages.</summary>
    internal PackageFolder Packed => Tree.Packages;

    /// <summary>Their version.</summary>
    internal string Version => Packed.Version;

    /// <summary>The consumers that are built together, once.</summary>
    internal Task<Matrix> MatrixAsync() => _matrix.Value;

    /// <summary>The consumers that are published together, once.</summary>
    internal Task<PublishedConsumers> PublishedAsync() => _published.Value;

    /// <inheritdoc/>
    public async Task InitializeAsync() => Tree = await PackedTree.EnterAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_published is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _published.Value).DisposeAsync();
        }

        Directory.Delete(_root, recursive: true);
        await PackedTree.LeaveAsync();
    }

    /// <summary>A folder that is deleted with the feed.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Copies consumers into a new folder where this feed, and nothing of this repository, is known.</summary>
    internal async Task<string> CopyConsumersAsync(params string[] names)
    {
        string folder = NewFolder("consumers");
        foreach (string name in names)
        {
            CopyConsumer(name, Path.Combine(folder, name));
        }

        NuGetConfig(await ConfiguredSourcesAsync()).Save(Path.Combine(folder, "nuget.config"));
        return folder;
    }

    /// <summary>Copies the files of a consumer, below a folder that this feed is known in.</summary>
    internal static void CopyConsumer(string name, string folder)
    {
        string from = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The names of the sources that this machine restores from: they serve everything but Wsk.</summary>
    private static async Task<IEnumerable<string>> ConfiguredSourcesAsync() =>
        Regex.Matches(await s_sources.Value, @"^\s*[0-9]+\.\s+(.+) \[Enabled\]\s*$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private XDocument NuGetConfig(IEnumerable<string> otherSources) => new(
        new XElement(
            "configuration",
            new XElement(
                "config",
                new XElement("add", new XAttribute("key", "globalPackagesFolder"), new XAttribute("value", Tree.Cache))),
            new XElement(
                "fallbackPackageFolders",
                new XElement("add", new XAttribute("key", "developer"), new XAttribute("value", DevelopersPackages()))),
            new XElement(
                "packageSources",
                new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", Packed.Folder))),
            new XElement(
                "packageSourceMapping",
                otherSources.Select(source => Mapping(source, "*")).Append(Mapping("packed", "Wsk.*")))));

    private static XElement Mapping(string source, string pattern) =>
        new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    /// <summary>The folder of packages that this machine already has.</summary>
    internal static string DevelopersPackages() => typeof(PackageFeed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "NuGetPackageRoot")
        .Value!;
}

/// <summary>Tests that build projects as developers have them.</summary>
[CollectionDefinition(Name)]
public sealed class PackageConsumers : ICollectionFixture<PackageFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packages and their consumers";
}

/// <summary>Tests that pack again, publish, or build a solution: they take as long as the others together, and run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class PackageServices : ICollectionFixture<PackageFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packages and what is made with them";
}
