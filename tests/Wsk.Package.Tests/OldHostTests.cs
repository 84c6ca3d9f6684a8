using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>A compiler that cannot load the generator is refused in plain words; any other builds.</summary>
[Collection(PackageConsumers.Name)]
public sealed class OldHostTests(OldHostTests.Builds builds) : IClassFixture<OldHostTests.Builds>
{
    private const string Refusal =
        "Wsk.Generators needs the C# compiler of .NET SDK 7.0.200 or Visual Studio 2022 17.5 (Roslyn 4.5) or later; this build uses an older one.";

    private const string BeforeVersions = "beforeVersions";

    [Theory]
    [InlineData("roslyn4.4")]
    [InlineData("roslyn4.0")]
    [InlineData(BeforeVersions)]
    public void An_older_compiler_is_refused_before_it_compiles(string compiler)
    {
        string output = builds.Built.OutputOf(compiler);

        Assert.Contains("Library.csproj : error : " + Refusal, output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.5")]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn10.0")]
    public void The_oldest_compiler_that_will_do_and_every_later_one_is_let_pass(string compiler) => Assert.Empty(builds.Built.OutputOf(compiler));

    /// <summary>Consumers/Library with compilers of all ages.</summary>
    public sealed class Builds(PackageFeed feed) : IAsyncLifetime
    {
        private const string Check = "WskRequireRoslyn";

        // The SDK speaks for a compiler that is silent; the MSBuild of Visual Studio does not, so that the check alone is run.
        private static readonly Variant[] s_variants =
        [
            new("roslyn4.4", "Library.csproj", "Build"),
            new("roslyn4.0", "Library.csproj", "Build"),
            new(BeforeVersions, "Library.csproj", Check),
            new("roslyn4.5", "Library.csproj", Check),
            new("roslyn4.14", "Library.csproj", Check),
            new("roslyn10.0", "Library.csproj", Check),
        ];

        internal Variants Built { get; private set; } = null!;

        /// <inheritdoc/>
        public async Task InitializeAsync()
        {
            Built = await Variants.CopyAsync(feed, "Library", s_variants);
            foreach (string name in s_variants.Select(variant => variant.Name))
            {
                // After the compiler's own targets, which say what it is.
                await File.WriteAllTextAsync(
                    Path.Combine(Built.FolderOf(name), "Directory.Build.targets"),
                    $"<Project><PropertyGroup><CompilerApiVersion>{(name == BeforeVersions ? string.Empty : name)}</CompilerApiVersion></PropertyGroup></Project>");
            }

            await Built.BuildAsync();
        }

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;
    }
}
