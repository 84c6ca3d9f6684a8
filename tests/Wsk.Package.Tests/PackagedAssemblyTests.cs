using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Xunit;

namespace Wsk.Package.Tests;

[Collection(PackageConsumers.Name)]
public sealed class PackagedAssemblyTests(PackageFeed feed)
{
    private const string Generator = "analyzers/dotnet/cs/Wsk.Generators.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/Wsk.Generators.CodeFixes.dll";

    // What comes with Roslyn 4.5; the code fixes, which an editor loads, get the Workspaces layer as well.
    private static readonly Dictionary<string, Version> s_compiler = new(StringComparer.Ordinal)
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
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    private static readonly Dictionary<string, Version> s_editor = new(s_compiler, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 5, 0, 0),
        ["Wsk.Generators"] = typeof(PackagedAssemblyTests).Assembly.GetName().Version!,
    };

    [Fact]
    public void The_generator_asks_for_nothing_that_the_oldest_supported_compiler_does_not_bring() => AssertAllowed(Generator, s_compiler);

    [Fact]
    public void The_code_fixes_ask_for_nothing_that_the_oldest_supported_editor_does_not_bring() => AssertAllowed(CodeFixes, s_editor);

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
    [InlineData("Wsk.Generators", CodeFixes)]
    [InlineData("Wsk.Runtime", "lib/netstandard2.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net8.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net10.0/Wsk.Runtime.dll")]
    public void A_packed_assembly_is_deterministic_and_holds_no_path_of_the_machine_that_built_it(string id, string file)
    {
        byte[] assembly = feed.Packed.Read(id, file);
        using var reader = new PEReader(new MemoryStream(assembly));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.False(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(feed.Tree.SourceFolder)) >= 0, "The assembly holds the source tree's path.");
    }

    /// <summary>A signed .NET Framework application refuses to load an assembly without a strong name; under another one, none that was compiled against this one.</summary>
    [Theory]
    [InlineData("Wsk.Generators", Generator)]
    [InlineData("Wsk.Generators", CodeFixes)]
    [InlineData("Wsk.Runtime", "lib/netstandard2.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net8.0/Wsk.Runtime.dll")]
    [InlineData("Wsk.Runtime", "lib/net10.0/Wsk.Runtime.dll")]
    public void A_packed_assembly_is_signed_under_the_name_that_stays(string id, string file)
    {
        using var reader = new PEReader(new MemoryStream(feed.Packed.Read(id, file)));
        MetadataReader metadata = reader.GetMetadataReader();
        var name = new AssemblyName();
        name.SetPublicKey(metadata.GetBlobBytes(metadata.GetAssemblyDefinition().PublicKey));

        Assert.Equal("04C038D07DFFFE39", Convert.ToHexString(name.GetPublicKeyToken()!));
        Assert.True(reader.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    [Theory]
    [InlineData(Generator)]
    [InlineData(CodeFixes)]
    public void What_the_compiler_loads_carries_its_symbols_inside(string file)
    {
        using var reader = new PEReader(new MemoryStream(feed.Packed.Read("Wsk.Generators", file)));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    private void AssertAllowed(string file, Dictionary<string, Version> allowed)
    {
        foreach ((string name, Version version) in ReferencesOf("Wsk.Generators", file))
        {
            Assert.True(allowed.TryGetValue(name, out Version? newest), $"{file} references {name} {version}.");
            Assert.True(version <= newest, $"{file} references {name} {version}; the oldest host brings {newest}.");
        }
    }

    private Dictionary<string, Version> ReferencesOf(string id, string file)
    {
        using var reader = new PEReader(new MemoryStream(feed.Packed.Read(id, file)));
        MetadataReader metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version, StringComparer.Ordinal);
    }
}
