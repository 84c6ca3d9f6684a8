using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>A service of ASP.NET Core that knows the package alone, published with PublishAot, any warning being an error.</summary>
public abstract class NativeServiceTests(PackageFeed feed, string framework)
{
    public static TheoryData<string> Addresses => ServiceAnswers.Addresses;

    [NativeTheory]
    [MemberData(nameof(Addresses))]
    public async Task Where_clang_is_installed_a_native_service_answers_what_Node_makes(string address)
    {
        PublishedService service = await feed.ServiceAsync(framework, native: true);

        Assert.Empty(Directory.GetFiles(service.Published, "*.dll"));
        await ServiceAnswers.AssertAsync(service.Client, address);
    }
}

/// <summary>With the oldest build of the runtime that can be published so.</summary>
[Collection(PackageServices.Name)]
public sealed class NativeNet8ServiceTests(PackageFeed feed) : NativeServiceTests(feed, "net8.0");

/// <summary>With the newest build of the runtime, compiled by the newest compiler.</summary>
[Collection(PackageServices.Name)]
public sealed class NativeNet10ServiceTests(PackageFeed feed) : NativeServiceTests(feed, "net10.0");
