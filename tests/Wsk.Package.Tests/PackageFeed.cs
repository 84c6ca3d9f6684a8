using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>
/// Packs both packages once, as a release would, into a folder of its own, under a version that no other feed or cache can know.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("wsk-packages-").FullName;
    private readonly Lazy<Task<string>> _sources;
    private readonly Lazy<Task<Matrix>> _matrix;

    /// <summary>Nothing is packed before the first test.</summary>
    public PackageFeed()
    {
        string unique = Guid.NewGuid().ToString("N");
        Version = "1.0.0-packed." + unique;
        NewerVersion = "1.1.0-packed." + unique;
        _sources = new(() => Dotnet.RunAsync(_root, "nuget", "list", "source"));
        _matrix = new(async () => await Matrix.BuildAsync(this));
    }

    /// <summary>The version that was packed.</summary>
    internal string Version { get; }

    /// <summary>A later version, for a solution that has both.</summary>
    internal string NewerVersion { get; }

    /// <summary>Where both packages are.</summary>
    internal PackageFolder Packed => new(Path.Combine(_root, "feed"), Version);

    /// <summary>The consumers that are built together, once.</summary>
    internal Task<Matrix> MatrixAsync() => _matrix.Value;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        SourceTree.CopyTo(SourceFolder);
        await SourceTree.PackAsync(SourceFolder, Packed.Folder, Version);

        // A checkout of nowhere, such as an archive of the sources, packs as quietly.
        string archive = Path.Combine(_root, "archive");
        SourceTree.CopyTo(archive, remote: null);
        await SourceTree.PackAsync(archive, Packed.Folder, NewerVersion, "-p:RunAnalyzers=false");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A folder that is deleted with the feed.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Where the packages were made.</summary>
    internal string SourceFolder => Path.Combine(_root, "source");

    /// <summary>Copies consumers into a new folder where this feed, and nothing of this repository, is known.</summary>
    internal async Task<string> CopyConsumersAsync(params string[] names)
    {
        string folder = NewFolder("consumers");
        foreach (string name in names)
        {
            string from = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
            foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(folder, name, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        NuGetConfig(await ConfiguredSourcesAsync()).Save(Path.Combine(folder, "nuget.config"));
        return folder;
    }

    /// <summary>Where the consumers' packages are unpacked.</summary>
    internal string Cache => Path.Combine(_root, "cache");

    /// <summary>The names of the sources that this machine restores from: they serve everything but Wsk.</summary>
    private async Task<IEnumerable<string>> ConfiguredSourcesAsync() =>
        Regex.Matches(await _sources.Value, @"^\s*[0-9]+\.\s+(.+) \[Enabled\]\s*$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private XDocument NuGetConfig(IEnumerable<string> otherSources) => new(
        new XElement(
            "configuration",
            new XElement(
                "config",
                new XElement("add", new XAttribute("key", "globalPackagesFolder"), new XAttribute("value", Cache))),
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

/// <summary>Tests that share one feed.</summary>
[CollectionDefinition(Name)]
public sealed class PackageConsumers : ICollectionFixture<PackageFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packages and their consumers";
}
