using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>PrivateAssets on the package can keep Wsk.Runtime from where it is needed at run time; the build says so, and only then.</summary>
[Collection(PackageConsumers.Name)]
public sealed class PrivateAssetsTests(PackageFeed feed)
{
    private const string Warning = "Cards.csproj : warning WSK0001: PrivateAssets on the PackageReference to Wsk.Generators keeps Wsk.Runtime.dll ";

    private const string Card = "{\"customerName\":\"李雷\"}";

    [Fact]
    public async Task A_library_that_keeps_the_runtime_to_itself_is_warned_of_what_its_application_then_throws()
    {
        string folder = await feed.CopyConsumersAsync("PrivateAssets");

        string output = await BuildAsync(folder, "PrivateAssets/Application", "-p:WskPrivateAssets=all");
        Dotnet.Outcome run = await RunAsync(folder, "PrivateAssets/Application/bin/Debug/net10.0/Application.dll");

        Assert.Contains(Warning + "from the application that uses this library", output, StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("FileNotFoundException: Could not load file or assembly 'Wsk.Runtime", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:WskPrivateAssets=")]
    [InlineData("-p:WskPrivateAssets=contentfiles%3Banalyzers%3Bbuild")]
    [InlineData("-p:WskPrivateAssets=all", "-p:WskRuntimeAsWell=true")]
    [InlineData("-p:WskPrivateAssets=all", "-p:EnableDynamicLoading=true")]
    public async Task A_library_that_hands_the_runtime_on_is_not_warned_and_its_application_runs(params string[] properties)
    {
        string folder = await feed.CopyConsumersAsync("PrivateAssets");

        string output = await BuildAsync(folder, "PrivateAssets/Application", properties);
        Dotnet.Outcome run = await RunAsync(folder, "PrivateAssets/Application/bin/Debug/net10.0/Application.dll");

        Assert.DoesNotContain("WSK0001", output, StringComparison.Ordinal);
        Assert.Equal(Card, run.Output.Trim());
    }

    [Theory]
    [InlineData("All", "net10.0", true)]
    [InlineData("compile%3B Runtime", "net10.0", true)]
    [InlineData("all", "netstandard2.0", true)]
    [InlineData("all", "net472", false)]
    public async Task What_a_library_is_told_depends_on_what_it_keeps_and_on_its_target(string privateAssets, string target, bool isWarned)
    {
        string folder = await feed.CopyConsumersAsync("PrivateAssets");

        string output = await Dotnet.RunAsync(
            folder, "msbuild", "PrivateAssets/Cards", "-restore", "-t:WskWarnOfPrivateAssets", "-p:WskVersion=" + feed.Version, "-p:WskPrivateAssets=" + privateAssets, "-p:TargetFramework=" + target, "-nologo");

        Assert.Equal(isWarned, output.Contains(Warning, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_keeps_the_runtime_out_of_what_is_published_is_warned_when_it_is_published()
    {
        string folder = await feed.CopyConsumersAsync("PrivateAssets");

        string built = await BuildAsync(folder, "PrivateAssets/Cards", "-p:WskPrivateAssets=all", "-p:OutputType=Exe");
        Dotnet.Outcome fromBuild = await RunAsync(folder, "PrivateAssets/Cards/bin/Debug/net10.0/Cards.dll");
        (string output, Dotnet.Outcome run) = await PublishAsync(folder, "-p:WskPrivateAssets=all");

        Assert.DoesNotContain("WSK0001", built, StringComparison.Ordinal);
        Assert.Equal(Card, fromBuild.Output.Trim());
        Assert.Contains(Warning + "out of what is published", output, StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("FileNotFoundException: Could not load file or assembly 'Wsk.Runtime", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:WskPrivateAssets=")]
    [InlineData("-p:WskPrivateAssets=all", "-p:WskRuntimeAsWell=true")]
    public async Task A_program_that_is_published_with_the_runtime_is_not_warned_and_runs(params string[] properties)
    {
        (string output, Dotnet.Outcome run) = await PublishAsync(await feed.CopyConsumersAsync("PrivateAssets"), properties);

        Assert.DoesNotContain("WSK0001", output, StringComparison.Ordinal);
        Assert.Equal(Card, run.Output.Trim());
    }

    [Fact]
    public async Task Who_knows_better_silences_it()
    {
        string folder = await feed.CopyConsumersAsync("PrivateAssets");

        Assert.DoesNotContain("WSK0001", await BuildAsync(folder, "PrivateAssets/Cards", "-p:WskPrivateAssets=all", "-p:NoWarn=WSK0001"), StringComparison.Ordinal);
    }

    private async Task<(string Output, Dotnet.Outcome Run)> PublishAsync(string folder, params string[] properties)
    {
        string[] arguments = ["publish", "PrivateAssets/Cards", "--output", "published", "-p:WskVersion=" + feed.Version, "-p:OutputType=Exe", "--nologo", .. properties];
        return (await Dotnet.RunAsync(folder, arguments), await RunAsync(folder, "published/Cards.dll"));
    }

    private Task<string> BuildAsync(string folder, string project, params string[] properties) =>
        Dotnet.RunAsync(folder, ["build", project, "-p:WskVersion=" + feed.Version, "--nologo", .. properties]);

    private static Task<Dotnet.Outcome> RunAsync(string folder, string program) => Dotnet.TryRunAsync(folder, Path.Combine(folder, program));
}
