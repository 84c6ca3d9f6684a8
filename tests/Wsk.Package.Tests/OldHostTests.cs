using System;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>A compiler that cannot load the generator is refused in plain words; any other builds.</summary>
[Collection(PackageConsumers.Name)]
public sealed class OldHostTests(PackageFeed feed)
{
    private const string Refusal =
        "Wsk.Generators needs the C# compiler of .NET SDK 7.0.200 or Visual Studio 2022 17.5 (Roslyn 4.5) or later; this build uses an older one.";

    [Theory]
    [InlineData("roslyn4.4")]
    [InlineData("roslyn4.0")]
    public async Task An_older_compiler_is_refused_before_it_compiles(string compiler)
    {
        string folder = await feed.CopyConsumersAsync("Library");

        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(
            folder, "msbuild", "Library", "-restore", "-p:WskVersion=" + feed.Version, "-p:CompilerApiVersion=" + compiler, "-nologo");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Library.csproj : error : " + Refusal, outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", outcome.Output, StringComparison.Ordinal);
    }

    // The SDK speaks for a compiler that is silent; the MSBuild of Visual Studio does not, so that the check alone is run.
    [Fact]
    public async Task A_compiler_from_before_they_told_their_version_is_refused()
    {
        Dotnet.Outcome outcome = await CheckAsync(string.Empty);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Library.csproj : error : " + Refusal, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.5")]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn10.0")]
    public async Task The_oldest_compiler_that_will_do_and_every_later_one_is_let_pass(string compiler)
    {
        Dotnet.Outcome outcome = await CheckAsync(compiler);

        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain(Refusal, outcome.Output, StringComparison.Ordinal);
    }

    private async Task<Dotnet.Outcome> CheckAsync(string compiler)
    {
        string folder = await feed.CopyConsumersAsync("Library");
        string[] properties = ["-p:WskVersion=" + feed.Version, "-p:CompilerApiVersion=" + compiler];
        return await Dotnet.TryRunAsync(folder, ["msbuild", "Library", "-restore", "-t:WskRequireRoslyn", .. properties, "-nologo"]);
    }
}
