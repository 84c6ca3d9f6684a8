using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>A service of ASP.NET Core that knows the package alone, published with PublishAot, any warning being an error.</summary>
[Collection(PackageConsumers.Name)]
public sealed class NativeServiceTests(PackageFeed feed, ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    public static TheoryData<string> Addresses => ServiceAnswers.Addresses;

    [NativeTheory]
    [MemberData(nameof(Addresses))]
    public async Task Where_clang_is_installed_a_native_service_answers_what_Node_makes(string address)
    {
        PublishedService service = await fixture.StartAsync(feed, native: true);

        Assert.Empty(Directory.GetFiles(service.Published, "*.dll"));
        await ServiceAnswers.AssertAsync(service.Client, address);
    }
}
