using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Anyone can make the packages again from the commit that they name, and a debugger finds that commit's sources.</summary>
[Collection(PackageServices.Name)]
public sealed class ReproductionTests(PackageFeed feed)
{
    // What the portable PDB format calls the entry that holds the source link.
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task Packing_in_another_folder_gives_the_same_bytes()
    {
        string elsewhere = Path.Combine(feed.NewFolder("elsewhere"), "deeper", "than before");
        SourceTree.CopyTo(elsewhere);
        var again = new PackageFolder(Path.Combine(elsewhere, "feed"), feed.Version);

        await SourceTree.PackAsync(elsewhere, again.Folder, feed.Version, SourceTree.Libraries);

        foreach ((string id, string extension) in new[] { ("Wsk.Generators", ".nupkg"), ("Wsk.Runtime", ".nupkg"), ("Wsk.Runtime", ".snupkg") })
        {
            string[] entries = feed.Packed.EntriesOf(id, extension);
            Assert.Equal(entries, again.EntriesOf(id, extension));
            Assert.All(entries, entry => Assert.Equal(feed.Packed.Read(id, entry, extension), again.Read(id, entry, extension)));
        }
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_runtimes_symbols_name_the_sources_of_the_commit(string target)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(feed.Packed.Read("Wsk.Runtime", $"lib/{target}/Wsk.Runtime.pdb", ".snupkg")));

        AssertLinked(symbols.GetMetadataReader());
    }

    [Theory]
    [InlineData("Wsk.Generators")]
    [InlineData("Wsk.Generators.CodeFixes")]
    public void The_symbols_inside_the_analyzers_name_the_sources_of_the_commit(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(feed.Packed.Read("Wsk.Generators", $"analyzers/dotnet/cs/{assembly}.dll")));
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);

        AssertLinked(symbols.GetMetadataReader());
    }

    private static void AssertLinked(MetadataReader symbols)
    {
        byte[] link = symbols.CustomDebugInformation
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => symbols.GetBlobBytes(information.Value))
            .Single();
        using JsonDocument json = JsonDocument.Parse(link);
        Assert.Equal(
            $"https://raw.githubusercontent.com/wsk-generators/Wsk.Generators/{SourceTree.Commit}/*",
            json.RootElement.GetProperty("documents").GetProperty("/_/*").GetString());

        // What no commit holds, the compiler's own additions, is inside; everything else is found through the link.
        Assert.All(symbols.Documents.Select(symbols.GetDocument), document => Assert.StartsWith("/_/", symbols.GetString(document.Name), StringComparison.Ordinal));
    }
}
