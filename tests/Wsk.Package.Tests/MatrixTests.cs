using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Every kind of target in every generation of C#, and whatever else a solution may mix, from one build of Consumers/Matrix.</summary>
[Collection(PackageServices.Name)]
public sealed class MatrixTests(PackageFeed feed)
{
    private static readonly string[] s_languages = ["CSharp7_3", "CSharp9", "CSharp10", "CSharp12", "Latest"];

    /// <summary>The language versions.</summary>
    public static TheoryData<string> Languages => [.. s_languages];

    /// <summary>The language versions' libraries for each target.</summary>
    public static TheoryData<string, string> Libraries
    {
        get
        {
            var libraries = new TheoryData<string, string>();
            foreach (string language in s_languages)
            {
                Array.ForEach(["netstandard2.0", "net472", "net8.0", "net10.0"], target => libraries.Add(language, target));
            }

            return libraries;
        }
    }

    [Fact]
    public async Task The_whole_solution_builds_without_a_warning()
    {
        Matrix matrix = await feed.MatrixAsync();

        Assert.Empty(matrix.ComplaintsOf());
        Assert.True(matrix.Succeeded);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_language_version_builds_for_a_target_without_a_warning(string language, string target)
    {
        Matrix matrix = await feed.MatrixAsync();

        Assert.DoesNotContain(matrix.ComplaintsOf(language), line => line.Contains("TargetFramework=" + target, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(matrix.OutputOf(language, target), language + ".dll")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public Task On_NET_10_a_language_version_prints_what_the_vendors_JavaScript_makes(string language) => PrintsGuideAsync("Host", "net10.0", ".NET 10.", language);

    [Theory]
    [MemberData(nameof(Languages))]
    public Task On_NET_8_itself_a_language_version_prints_what_the_vendors_JavaScript_makes(string language) => PrintsGuideAsync("Host", "net8.0", ".NET 8.", language);

    [Theory]
    [MemberData(nameof(Languages))]
    public Task On_NET_10_a_NET_Standard_library_prints_what_the_vendors_JavaScript_makes(string language) => PrintsGuideAsync("StandardHost", "net10.0", ".NET 10.", language);

    [OnMonoTheory]
    [MemberData(nameof(Languages))]
    public Task On_mono_a_NET_Framework_library_prints_what_the_vendors_JavaScript_makes(string language) => PrintsGuideAsync("Host", "net472", string.Empty, language);

    [OnMonoTheory]
    [MemberData(nameof(Languages))]
    public Task On_mono_a_NET_Standard_library_prints_what_the_vendors_JavaScript_makes(string language) => PrintsGuideAsync("StandardHost", "net472", string.Empty, language);

    [Theory]
    [InlineData("Hostile", "hostile.session-from.json")]
    [InlineData("Outer", "internal.txt")]
    [InlineData("VisualBasic", "guide.session-from.json")]
    [InlineData("FSharp", "guide.session-from.json")]
    [InlineData("BothVersions", "versions.txt")]
    public Task On_NET_10_an_unusual_consumer_prints_what_JavaScript_makes(string project, string expected) => PrintsAsync(project, "net10.0", expected);

    [OnMonoTheory]
    [InlineData("Hostile", "hostile.session-from.json")]
    [InlineData("Outer", "internal.txt")]
    [InlineData("VisualBasic", "guide.session-from.json")]
    [InlineData("BothVersions", "versions.txt")]
    [InlineData("PackagesConfig", "guide.session-from.json")]
    public Task On_mono_an_unusual_consumer_prints_what_JavaScript_makes(string project, string expected) => PrintsAsync(project, "net472", expected);

    [Fact]
    public async Task A_NET_Framework_program_gets_the_runtime_and_not_the_generator()
    {
        string output = (await feed.MatrixAsync()).OutputOf("Hostile", "net472");

        Assert.True(File.Exists(Path.Combine(output, "Hostile.exe")));
        Assert.True(File.Exists(Path.Combine(output, "Wsk.Runtime.dll")));
        Assert.True(File.Exists(Path.Combine(output, "System.Memory.dll")));
        Assert.False(File.Exists(Path.Combine(output, "Wsk.Generators.dll")));
    }

    [Fact]
    public async Task A_signed_NET_Framework_program_builds_without_a_warning()
    {
        Matrix matrix = await feed.MatrixAsync();

        Assert.NotEmpty(AssemblyName.GetAssemblyName(Path.Combine(matrix.OutputOf("Hostile", "net472"), "Hostile.exe")).GetPublicKeyToken()!);
        Assert.Empty(matrix.ComplaintsOf("Hostile"));
    }

    [Theory]
    [InlineData("Older", "1.0.0")]
    [InlineData("Newer", "1.1.0")]
    public async Task Each_project_is_generated_for_by_the_version_that_it_references(string project, string version)
    {
        Matrix matrix = await feed.MatrixAsync();

        string generated = Directory
            .GetFiles(Path.Combine(matrix.Folder, project, "generated", "net10.0"), "*Visitor*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Single();

        Assert.Contains($"GeneratedCode(\"Wsk.Generators\", \"{version}\")", generated, StringComparison.Ordinal);
    }

    private async Task PrintsGuideAsync(string host, string target, string runtime, string language)
    {
        string[] lines = (await (await feed.MatrixAsync()).RunAsync(host, target)).Split('\n');

        Assert.StartsWith("runtime " + runtime, lines[0], StringComparison.Ordinal);
        Assert.Contains($"{language} {Expected("guide.session-from.json")}", lines);
    }

    private async Task PrintsAsync(string project, string target, string expected) =>
        Assert.Equal(Expected(expected), await (await feed.MatrixAsync()).RunAsync(project, target));

    private static string Expected(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Guide", file));
}
