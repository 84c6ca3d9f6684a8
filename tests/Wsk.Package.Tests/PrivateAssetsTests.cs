using System;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>PrivateAssets on the package can keep Wsk.Runtime from where it is needed at run time; the build says so, and only then.</summary>
[Collection(PackageConsumers.Name)]
public sealed class PrivateAssetsTests(PrivateAssetsBuild build) : IClassFixture<PrivateAssetsBuild>
{
    private const string Warning = "WSK0001: PrivateAssets on the PackageReference to Wsk.Generators keeps Wsk.Runtime.dll ";

    private const string Card = "{\"customerName\":\"李雷\"}";

    [Fact]
    public async Task A_library_that_keeps_the_runtime_to_itself_is_warned_of_what_its_application_then_throws()
    {
        Dotnet.Outcome run = await build.RunAsync("Kept");

        Assert.StartsWith(Warning + "from the application that uses this library", build.WarningOf("Kept"), StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("FileNotFoundException: Could not load file or assembly 'Wsk.Runtime", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Public")]
    [InlineData("PublicInList")]
    [InlineData("WithRuntime")]
    [InlineData("Plugin")]
    public async Task A_library_that_hands_the_runtime_on_is_not_warned_and_its_application_runs(string variant)
    {
        Assert.Empty(build.WarningOf(variant));
        Assert.Equal(Card, (await build.RunAsync(variant)).Output.Trim());
    }

    [Theory]
    [InlineData("KeptInCapitals")]
    [InlineData("KeptInList")]
    [InlineData("KeptInNetStandard")]
    public void A_library_is_warned_however_it_says_that_it_keeps_the_runtime(string variant) =>
        Assert.StartsWith(Warning, build.WarningOf(variant), StringComparison.Ordinal);

    [Theory]
    [InlineData("KeptInNetFramework")]
    [InlineData("Silenced")]
    public void A_library_whose_packages_are_copied_beside_it_or_whose_author_knows_better_is_not_warned(string variant) =>
        Assert.Empty(build.WarningOf(variant));

    [Fact]
    public async Task A_program_that_keeps_the_runtime_out_of_what_is_published_is_warned_when_it_is_published()
    {
        Dotnet.Outcome run = await build.RunAsync("PublishedProgram");

        Assert.Empty(build.WarningOf("BuiltProgram"));
        Assert.Equal(Card, (await build.RunAsync("BuiltProgram")).Output.Trim());
        Assert.StartsWith(Warning + "out of what is published", build.WarningOf("PublishedProgram"), StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("FileNotFoundException: Could not load file or assembly 'Wsk.Runtime", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PublishedPublic")]
    [InlineData("PublishedWithRuntime")]
    public async Task A_program_that_is_published_with_the_runtime_is_not_warned_and_runs(string variant)
    {
        Assert.Empty(build.WarningOf(variant));
        Assert.Equal(Card, (await build.RunAsync(variant)).Output.Trim());
    }
}
