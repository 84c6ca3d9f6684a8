using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Aot;

/// <summary>Programs that know the package alone, published with PublishAot, any warning being an error.</summary>
[Collection(PackageServices.Name)]
public sealed class NativeTests(PackageFeed feed)
{
    public static TheoryData<string> Addresses => Answers.Addresses;

    public static TheoryData<string> ServiceAddresses => [.. Answers.Addresses, .. Answers.AspNetCoreAddresses];

    [NativeTheory]
    [MemberData(nameof(ServiceAddresses))]
    public async Task Where_clang_is_installed_a_native_service_answers_what_Node_makes(string address)
    {
        PublishedConsumers published = await feed.PublishedAsync();
        HttpClient client = (await published.ServiceAsync()).Client;

        using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative));
        byte[] body = await response.Content.ReadAsByteArrayAsync();

        Assert.Empty(Directory.GetFiles(published.FolderOf(PublishedConsumers.NativeService), "*.dll"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Answers.At(address), Encoding.UTF8.GetString(body));
        Assert.Equal(Encoding.UTF8.GetBytes(Answers.At(address)), body);
    }

    [NativeTheory]
    [MemberData(nameof(Addresses))]
    public async Task Where_clang_is_installed_a_native_program_on_NET_8_prints_what_Node_makes(string address)
    {
        PublishedConsumers published = await feed.PublishedAsync();

        IReadOnlyDictionary<string, string> printed = await published.PrintedByAsync(PublishedConsumers.NativePrinter);

        Assert.Empty(Directory.GetFiles(published.FolderOf(PublishedConsumers.NativePrinter), "*.dll"));
        Assert.Equal(Answers.At(address), printed[address]);
    }
}
