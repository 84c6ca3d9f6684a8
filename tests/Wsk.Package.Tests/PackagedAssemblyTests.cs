using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Xunit;

namespace Wsk.Package.Tests;

[Collection(PackageConsumers.Name)]
public sealed class PackagedAssemblyTests(PackageFeed feed)
{
    private const string Generator = "analyzers/dotnet/cs/Wsk.Generators.dll";

    [Fact]
    public void The_generator_asks_for_nothing_that_the_oldest_supported_compiler_does_not_bring()
    {
        var newestAllowed = new Dictionary<string, Version>(StringComparer.Ordinal)
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 5, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 5, 0, 0),
            ["System.Collections.Immutable"] = new(6, 0, 0, 0),
            ["System.Reflection.Metadata"] = new(6, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Buffers"] = new(4, 0, 3, 0),
            ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        };

        foreach ((string name, Version version) in ReferencesOf("Wsk.Generators", Generator))
        {
            Assert.True(newestAllowed.TryGetValue(name, out Version? newest), $"The generator references {name} {version}.");
            Assert.True(version <= newest, $"The generator references {name} {version}; the oldest compiler brings {newest}.");
        }
    }

    [Theory]
    [InlineData("netstandard2.0", "System.Memory", "netstandard")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_runtime_references_the_targets_own_assemblies_alone(string target, params string[] allowed)
    {
        IEnumerable<string> references = ReferencesOf("Wsk.Runtime", $"lib/{target}/Wsk.Runtime.dll").Keys;

        if (allowed.Length == 0)
        {
            Assert.All(references, reference => Assert.StartsWith("System.", reference, StringComparison.Ordinal));
        }
        else
        {
            Assert.All(references, reference => Assert.Contains(reference, allowed.Append("System.Buffers").Append("System.Runtime.CompilerServices.Unsafe")));
        }
    }

    [Theory]
    [InlineData("Wsk.Generators", Generator)]
    [InlineData("Wsk.Runtime", "lib/netstandard2.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net8.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net10.0/Wsk.Runtime.dll")]
    public void A_packed_assembly_is_deterministic_and_holds_no_path_of_the_machine_that_built_it(string id, string file)
    {
        byte[] assembly = feed.Read(id, file);
        using var reader = new PEReader(new MemoryStream(assembly));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.False(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) >= 0, "The assembly holds the source tree's path.");
    }

    [Fact]
    public void The_generator_carries_its_symbols_inside()
    {
        using var reader = new PEReader(new MemoryStream(feed.Read("Wsk.Generators", Generator)));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    private Dictionary<string, Version> ReferencesOf(string id, string file)
    {
        using var reader = new PEReader(new MemoryStream(feed.Read(id, file)));
        MetadataReader metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version, StringComparer.Ordinal);
    }
}
