using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>What the package tells, and hands to, the build of a project that knows it alone.</summary>
[Collection(PackageConsumers.Name)]
public sealed class ConsumerTests(PackageFeed feed)
{
    [Theory]
    [InlineData("en", "'Visitor' is not partial")]
    [InlineData("zh-Hans", "“Visitor”不是 partial 类型")]
    public async Task A_mistake_is_told_in_the_language_of_the_build(string language, string message)
    {
        string folder = await feed.CopyConsumersAsync("Library");
        string visitor = Path.Combine(folder, "Library", "Visitor.cs");
        await File.WriteAllTextAsync(visitor, (await File.ReadAllTextAsync(visitor)).Replace("partial ", string.Empty, StringComparison.Ordinal));

        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(folder, "build", "Library", "-p:WskVersion=" + feed.Version, "-p:PreferredUILang=" + language, "--nologo");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("error WSK1001: " + message, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorded_payloads_reach_the_compiler_but_not_those_of_build_output()
    {
        string folder = await feed.CopyConsumersAsync("Library");
        string library = Path.Combine(folder, "Library");
        foreach (string file in new[] { "card.session-from.json", "recorded/vip.session-from.json", "bin/old.session-from.json", "obj/old.session-from.json", "other.json" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(library, file))!);
            await File.WriteAllTextAsync(Path.Combine(library, file), "{}");
        }

        await Dotnet.RunAsync(folder, "restore", "Library", "-p:WskVersion=" + feed.Version);
        string items = await Dotnet.RunAsync(folder, "msbuild", "Library", "-p:WskVersion=" + feed.Version, "--getItem:AdditionalFiles");

        Assert.Contains("card.session-from.json", items, StringComparison.Ordinal);
        Assert.Contains("vip.session-from.json", items, StringComparison.Ordinal);
        Assert.DoesNotContain("old.session-from.json", items, StringComparison.Ordinal);
        Assert.DoesNotContain("other.json", items, StringComparison.Ordinal);
    }
}
