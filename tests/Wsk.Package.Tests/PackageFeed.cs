using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
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
    // Inside the source tree, so that the compiler maps its paths as it does in a release build, yet beside nobody else's output.
    private readonly string _build = Path.Combine(Repository.Root, "artifacts", "package-tests-" + Guid.NewGuid().ToString("N"));
    private readonly string _root = Directory.CreateTempSubdirectory("wsk-packages-").FullName;

    /// <summary>The version that was packed.</summary>
    internal string Version { get; } = "1.0.0-packed." + Guid.NewGuid().ToString("N");

    private string Packages => Path.Combine(_root, "feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (string project in new[] { "Wsk.Runtime", "Wsk.Generators.Package" })
        {
            await Dotnet.RunAsync(
                Repository.Root,
                "pack",
                Path.Combine("src", project, project + ".csproj"),
                "--artifacts-path",
                _build,
                "--output",
                Packages,
                "-p:Version=" + Version,
                "-p:ContinuousIntegrationBuild=true",
                "--nologo",
                "--verbosity",
                "quiet");
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        Directory.Delete(_build, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The files of a package, less what every package has.</summary>
    internal string[] FilesOf(string id, string extension = ".nupkg")
    {
        using ZipArchive package = Open(id, extension);
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>One file of a package.</summary>
    internal byte[] Read(string id, string file, string extension = ".nupkg")
    {
        using ZipArchive package = Open(id, extension);
        using Stream content = package.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What a package says of itself.</summary>
    internal XElement MetadataOf(string id)
    {
        using var nuspec = new MemoryStream(Read(id, id + ".nuspec"));
        return XElement.Load(nuspec).Elements().Single();
    }

    /// <summary>Copies consumers into a new folder where this feed, and nothing of this repository, is known.</summary>
    internal async Task<string> CopyConsumersAsync(params string[] names)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_root, "consumers", Guid.NewGuid().ToString("N"))).FullName;
        foreach (string name in names)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Consumers", name)))
            {
                File.Copy(file, Path.Combine(folder, name, Path.GetFileName(file)));
            }
        }

        NuGetConfig(await ConfiguredSourcesAsync(folder)).Save(Path.Combine(folder, "nuget.config"));
        return folder;
    }

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}{extension}"));

    /// <summary>The names of the sources that this machine restores from: they serve everything but Wsk.</summary>
    private static async Task<IEnumerable<string>> ConfiguredSourcesAsync(string folder)
    {
        string sources = await Dotnet.RunAsync(folder, "nuget", "list", "source");
        return Regex.Matches(sources, @"^\s*[0-9]+\.\s+(.+) \[Enabled\]\s*$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
    }

    private XDocument NuGetConfig(IEnumerable<string> otherSources) => new(
        new XElement(
            "configuration",
            new XElement(
                "config",
                new XElement("add", new XAttribute("key", "globalPackagesFolder"), new XAttribute("value", Path.Combine(_root, "cache")))),
            new XElement(
                "fallbackPackageFolders",
                new XElement("add", new XAttribute("key", "developer"), new XAttribute("value", DevelopersPackages()))),
            new XElement(
                "packageSources",
                new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", Packages))),
            new XElement(
                "packageSourceMapping",
                otherSources.Select(source => Mapping(source, "*")).Append(Mapping("packed", "Wsk.*")))));

    private static XElement Mapping(string source, string pattern) =>
        new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    private static string DevelopersPackages() => typeof(PackageFeed).Assembly
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
