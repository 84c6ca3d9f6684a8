using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>A consumer in variants, each in a folder with properties of its own. One command restores and builds them all: most of a build's time goes into its start.</summary>
internal sealed class Variants
{
    private readonly Variant[] _variants;
    private readonly string _folder;
    private string[] _lines = [];

    private Variants(string folder, Variant[] variants)
    {
        _folder = folder;
        _variants = variants;
    }

    /// <summary>Copies them. A test may then change their files.</summary>
    public static async Task<Variants> CopyAsync(PackageFeed feed, string consumer, params Variant[] variants)
    {
        var copies = new Variants(await feed.CopyConsumersAsync(), variants);
        foreach (Variant variant in variants)
        {
            string folder = copies.FolderOf(variant.Name);
            PackageFeed.CopyConsumer(consumer, folder);
            IEnumerable<XElement> properties = variant.Properties.Prepend(("WskVersion", feed.Version)).Select(property => new XElement(property.Item1, property.Item2));

            // Properties that a consumer's own file may read, so that they come first.
            string props = Path.Combine(folder, "Directory.Build.props");
            XElement project = File.Exists(props) ? XElement.Load(props) : new XElement("Project");
            project.AddFirst(new XElement("PropertyGroup", properties));
            project.Save(props);
        }

        new XElement(
            "Project",
            new XAttribute("DefaultTargets", "Build"),
            new XElement("Target", new XAttribute("Name", "Restore"), variants.Select(variant => Call(variant, "Restore"))),
            new XElement("Target", new XAttribute("Name", "Build"), variants.Select(variant => Call(variant, variant.Target))),
            new XElement("Target", new XAttribute("Name", "Publish"), new XAttribute("DependsOnTargets", "Build")))
            .Save(Path.Combine(copies._folder, "All.proj"));
        return copies;
    }

    /// <summary>Runs <c>dotnet build</c>, or another command that restores and builds.</summary>
    public async Task BuildAsync(string command = "build", params string[] more)
    {
        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(_folder, [command, "All.proj", "-maxcpucount:1", "-verbosity:quiet", "--nologo", .. more]);
        _lines = [.. outcome.Output.Split('\n').Distinct()];
        Assert.True((outcome.ExitCode == 0) == _variants.All(variant => Succeeded(variant.Name)), outcome.Output);
    }

    /// <summary>Where a variant is.</summary>
    public string FolderOf(string variant) => Path.Combine(_folder, variant);

    /// <summary>What the build said of a variant.</summary>
    public string OutputOf(string variant) => string.Join('\n', _lines.Where(line => line.Contains(FolderOf(variant) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));

    /// <summary>Whether a variant was built.</summary>
    public bool Succeeded(string variant) => !OutputOf(variant).Contains(": error ", StringComparison.Ordinal);

    private static XElement Call(Variant variant, string target) => new(
        "MSBuild",
        new XAttribute("Projects", $"{variant.Name}/{variant.Project}"),
        new XAttribute("Targets", target),
        new XAttribute("ContinueOnError", "true"));
}

/// <summary>A project file of a consumer, the target that is built, and properties that are set.</summary>
internal sealed record Variant(string Name, string Project, string Target, params (string Name, string Value)[] Properties);
