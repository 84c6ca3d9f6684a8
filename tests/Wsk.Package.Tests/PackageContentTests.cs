using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Wsk.Package.Tests;

[Collection(PackageConsumers.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Packing_the_whole_tree_makes_the_packages_and_their_symbols_and_nothing_else()
    {
        string[] made = [.. Directory.GetFiles(feed.Packed.Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                $"Wsk.Generators.{feed.Version}.nupkg",
                $"Wsk.Generators.{feed.Tree.NewerVersion}.nupkg",
                $"Wsk.Runtime.{feed.Version}.nupkg",
                $"Wsk.Runtime.{feed.Version}.snupkg",
                $"Wsk.Runtime.{feed.Tree.NewerVersion}.nupkg",
                $"Wsk.Runtime.{feed.Tree.NewerVersion}.snupkg",
                $"Wsk.Tool.{feed.Version}.nupkg",
                $"Wsk.Tool.{feed.Version}.snupkg",
            ],
            made);
    }

    [Fact]
    public void The_package_that_a_user_adds_holds_what_the_compiler_loads_and_nothing_that_the_user_would_run()
    {
        Assert.Equal(
            [
                "README.md",
                "Wsk.Generators.nuspec",
                "analyzers/dotnet/cs/Wsk.Generators.CodeFixes.dll",
                "analyzers/dotnet/cs/Wsk.Generators.dll",
                "analyzers/dotnet/cs/zh-Hans/Wsk.Generators.CodeFixes.resources.dll",
                "analyzers/dotnet/cs/zh-Hans/Wsk.Generators.resources.dll",
                "build/Wsk.Generators.props",
                "build/Wsk.Generators.targets",
                "icon.png",
                "lib/netstandard2.0/_._",
            ],
            feed.Packed.FilesOf("Wsk.Generators"));
    }

    [Fact]
    public void The_runtime_package_holds_a_library_and_its_documentation_for_each_target()
    {
        Assert.Equal(
            [
                "README.md",
                "Wsk.Runtime.nuspec",
                "icon.png",
                "lib/net10.0/Wsk.Runtime.dll",
                "lib/net10.0/Wsk.Runtime.xml",
                "lib/net10.0/zh-Hans/Wsk.Runtime.xml",
                "lib/net8.0/Wsk.Runtime.dll",
                "lib/net8.0/Wsk.Runtime.xml",
                "lib/net8.0/zh-Hans/Wsk.Runtime.xml",
                "lib/netstandard2.0/Wsk.Runtime.dll",
                "lib/netstandard2.0/Wsk.Runtime.xml",
                "lib/netstandard2.0/zh-Hans/Wsk.Runtime.xml",
            ],
            feed.Packed.FilesOf("Wsk.Runtime"));
    }

    [Fact]
    public void The_runtime_has_symbols_for_each_target()
    {
        Assert.Equal(
            [
                "Wsk.Runtime.nuspec",
                "lib/net10.0/Wsk.Runtime.pdb",
                "lib/net8.0/Wsk.Runtime.pdb",
                "lib/netstandard2.0/Wsk.Runtime.pdb",
            ],
            feed.Packed.FilesOf("Wsk.Runtime", ".snupkg"));
    }

    [Fact]
    public void The_package_brings_the_runtime_of_its_own_version_to_the_consumers_compiler_and_output()
    {
        XElement metadata = feed.Packed.MetadataOf("Wsk.Generators");

        XElement dependency = Assert.Single(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("Wsk.Runtime", dependency.Attribute("id")!.Value);
        Assert.Equal(feed.Version, dependency.Attribute("version")!.Value);
        Assert.Equal(".NETStandard2.0", dependency.Parent!.Attribute("targetFramework")!.Value);
        Assert.Null(dependency.Attribute("include"));
        Assert.DoesNotContain("Compile", dependency.Attribute("exclude")?.Value ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Runtime", dependency.Attribute("exclude")?.Value ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "developmentDependency" && element.Value != "false");
    }

    [Fact]
    public void The_runtime_depends_on_nothing_but_System_Memory_and_that_only_where_the_target_lacks_it()
    {
        var dependencies = feed.Packed.MetadataOf("Wsk.Runtime")
            .Descendants()
            .Where(element => element.Name.LocalName == "group")
            .Select(group => group.Attribute("targetFramework")!.Value + ": "
                + string.Join(", ", group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")))
            .Order(StringComparer.Ordinal);

        Assert.Equal([".NETStandard2.0: System.Memory 4.6.3", "net10.0: ", "net8.0: "], dependencies);
    }

    [Theory]
    [InlineData("Wsk.Generators", "dotnet add package Wsk.Generators")]
    [InlineData("Wsk.Runtime", "dotnet add package Wsk.Generators")]
    [InlineData("Wsk.Tool", "dotnet tool install --global Wsk.Tool")]
    public void A_package_names_its_licence_its_source_its_readme_and_its_icon(string id, string install)
    {
        XElement metadata = feed.Packed.MetadataOf(id);
        XElement Single(string name) => Assert.Single(metadata.Elements(), element => element.Name.LocalName == name);

        Assert.Equal("MIT", Single("license").Value);
        Assert.Equal("README.md", Single("readme").Value);
        Assert.Equal("icon.png", Single("icon").Value);
        Assert.StartsWith("https://", Single("repository").Attribute("url")!.Value, StringComparison.Ordinal);
        Assert.Equal(SourceTree.Commit, Single("repository").Attribute("commit")!.Value);
        Assert.Contains(install, Encoding.UTF8.GetString(feed.Packed.Read(id, "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wsk.Generators")]
    [InlineData("Wsk.Runtime")]
    [InlineData("Wsk.Tool")]
    public void The_icon_is_a_PNG_of_128_by_128(string id)
    {
        byte[] icon = feed.Packed.Read(id, "icon.png");

        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(icon, 0, 8));
        Assert.Equal("IHDR", Encoding.Latin1.GetString(icon, 12, 4));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [InlineData("netstandard2.0", "Writes the payload")]
    [InlineData("netstandard2.0/zh-Hans", "会话参数")]
    [InlineData("net8.0", "Writes the payload")]
    [InlineData("net8.0/zh-Hans", "会话参数")]
    [InlineData("net10.0", "Writes the payload")]
    [InlineData("net10.0/zh-Hans", "会话参数")]
    public void The_documentation_describes_what_a_user_writes_in_English_and_Chinese(string folder, string words)
    {
        using var xml = new MemoryStream(feed.Packed.Read("Wsk.Runtime", $"lib/{folder}/Wsk.Runtime.xml"));

        var members = XElement.Load(xml).Descendants("member").ToDictionary(
            member => member.Attribute("name")!.Value,
            member => (string?)member.Element("summary"));

        Assert.False(string.IsNullOrWhiteSpace(members["T:Wsk.SessionFromAttribute"]));
        Assert.Contains(words, members["M:Wsk.ISessionFrom.ToSessionFrom"], StringComparison.Ordinal);
    }
}
