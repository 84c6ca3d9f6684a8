using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Follows a guide word by word, as somebody does who has the package and nothing else.</summary>
[Collection(PackageConsumers.Name)]
public sealed class FollowedGuideTests(PackageFeed feed)
{
    [Fact]
    public async Task Getting_started_ends_with_an_endpoint_that_answers_with_the_string()
    {
        string folder = await feed.CopyConsumersAsync();
        string shop = Path.Combine(folder, "Shop");
        await Dotnet.RunAsync(folder, "new", "web", "--name", "Shop");
        await Dotnet.RunAsync(shop, "add", "package", "Wsk.Generators", "--version", feed.Version);
        await WriteAsync(shop, "docs/getting-started.md", "csharp", "Customer.cs", "CustomerCards.cs", "Program.cs");

        string output = await Dotnet.RunAsync(shop, "build", "--output", "built", "--nologo", "-warnaserror");

        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        await using RunningService service = await RunningService.StartAsync(Path.Combine(shop, "built"), "dotnet", "Shop.dll");
        using JsonDocument answer = JsonDocument.Parse(await service.Client.GetStringAsync(new Uri("/api/me/session-from", UriKind.Relative)));
        string sessionFrom = answer.RootElement.GetProperty("customerInfo").GetString()!;
        Assert.StartsWith("{\"customerName\":\"李雷\",\"customData\":\"%5B%7B", sessionFrom, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_NET_Framework_guide_builds()
    {
        string folder = await feed.CopyConsumersAsync();
        await WriteAsync(folder, "docs/net-framework.md", "xml", "Shop.csproj");
        await WriteAsync(folder, "docs/net-framework.md", "csharp", "Customer.cs", "CustomerAnswer.cs");
        string project = Path.Combine(folder, "Shop.csproj");
        await File.WriteAllTextAsync(project, Regex.Replace(await File.ReadAllTextAsync(project), "(Wsk.Generators\" Version=\")[^\"]+", "${1}" + feed.Version));

        string output = await Dotnet.RunAsync(folder, "build", "--nologo", "-warnaserror");

        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "bin", "Debug", "net472", "Shop.dll")));
    }

    /// <summary>Writes the blocks of a page that are in one language into files of these names, in their order.</summary>
    private static async Task WriteAsync(string folder, string page, string language, params string[] names)
    {
        string text = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, page))).ReplaceLineEndings("\n");
        string[] blocks = [.. Regex.Matches(text, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value)];
        Assert.Equal(names.Length, blocks.Length);
        foreach ((string name, string block) in names.Zip(blocks))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), block);
        }
    }
}
