using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>A service of ASP.NET Core that knows the package alone, self-contained and trimmed.</summary>
[Collection(PackageServices.Name)]
public sealed partial class TrimmedServiceTests(PackageFeed feed)
{
    public static TheoryData<string> Addresses => ServiceAnswers.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_trimmed_service_answers_what_Node_makes(string address)
    {
        PublishedService service = await feed.ServiceAsync("net10.0", native: false);

        await ServiceAnswers.AssertAsync(service.Client, address);
    }

    [Fact]
    public async Task Trimming_warns_of_nothing_that_the_package_brought()
    {
        PublishedService service = await feed.ServiceAsync("net10.0", native: false);

        Assert.Contains("ILLink : Trim analysis warning IL", service.Output, System.StringComparison.Ordinal);
        Assert.DoesNotMatch(OursTrimmed(), service.Output);
    }

    [Fact]
    public async Task Trimming_takes_what_the_service_does_not_use_from_the_runtime()
    {
        PublishedService service = await feed.ServiceAsync("net10.0", native: false);

        long trimmed = new FileInfo(Path.Combine(service.Published, "Wsk.Runtime.dll")).Length;
        Assert.InRange(trimmed, 1, feed.Packed.Read("Wsk.Runtime", "lib/net10.0/Wsk.Runtime.dll").Length - 1);
    }

    // ILLink names the member that it warns of: of the runtime, of the service and what was generated into it.
    [GeneratedRegex(@"warning IL\d+: (Wsk|Shop|Program)\b")]
    private static partial Regex OursTrimmed();
}
