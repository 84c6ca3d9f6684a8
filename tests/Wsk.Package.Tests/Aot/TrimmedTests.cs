using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>A program that knows the package alone, self-contained and trimmed, any warning being an error.</summary>
[Collection(PackageServices.Name)]
public sealed class TrimmedTests(PackageFeed feed)
{
    public static TheoryData<string> Addresses => Answers.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_trimmed_program_prints_what_Node_makes(string address)
    {
        PublishedConsumers published = await feed.PublishedAsync();

        Assert.Equal(Answers.At(address), (await published.PrintedByAsync(PublishedConsumers.TrimmedPrinter))[address]);
    }

    [Fact]
    public async Task Trimming_takes_what_a_program_does_not_use_from_the_runtime()
    {
        string folder = (await feed.PublishedAsync()).FolderOf(PublishedConsumers.TrimmedPrinter);

        long trimmed = new FileInfo(Path.Combine(folder, "Wsk.Runtime.dll")).Length;
        Assert.InRange(trimmed, 1, feed.Packed.Read("Wsk.Runtime", "lib/net10.0/Wsk.Runtime.dll").Length - 1);
    }
}
