using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>Projects that know the package alone, built and run as a user would.</summary>
[Collection(PackageConsumers.Name)]
public sealed class ConsumerTests(PackageFeed feed)
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Guide", "guide.session-from.json"));

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task A_console_app_prints_what_the_vendors_JavaScript_makes(string target)
    {
        string folder = await feed.CopyConsumersAsync("Console");

        await BuildAsync(folder, "Console", "-p:TargetFrameworks=" + target);

        Assert.Equal(Guide, await Dotnet.RunAsync(folder, Path.Combine("Console", "bin", "Debug", target, "Console.dll")));
    }

    [Fact]
    public async Task A_release_build_without_nullable_annotations_prints_the_same()
    {
        string folder = await feed.CopyConsumersAsync("Console");
        string program = Path.Combine(folder, "Console", "Program.cs");
        await File.WriteAllTextAsync(program, (await File.ReadAllTextAsync(program)).Replace("string? ", "string ", StringComparison.Ordinal));

        await BuildAsync(folder, "Console", "-p:TargetFrameworks=net10.0", "-p:Nullable=disable", "-p:CheckForOverflowUnderflow=false", "--configuration", "Release");

        Assert.Equal(Guide, await Dotnet.RunAsync(folder, Path.Combine("Console", "bin", "Release", "net10.0", "Console.dll")));
    }

    [Fact]
    public async Task A_net472_app_in_CSharp_7_3_builds_without_a_warning_and_gets_the_runtime()
    {
        string folder = await feed.CopyConsumersAsync("Framework");

        await BuildAsync(folder, "Framework");

        string output = Path.Combine(folder, "Framework", "bin", "Debug", "net472");
        Assert.True(File.Exists(Path.Combine(output, "Framework.exe")));
        Assert.True(File.Exists(Path.Combine(output, "Wsk.Runtime.dll")));
        Assert.True(File.Exists(Path.Combine(output, "System.Memory.dll")));
        Assert.False(File.Exists(Path.Combine(output, "Wsk.Generators.dll")));
    }

    [Fact]
    public async Task An_app_that_knows_only_a_netstandard_library_with_the_DTO_gets_the_runtime_too()
    {
        string folder = await feed.CopyConsumersAsync("Library", "App");

        await BuildAsync(folder, "App");

        Assert.Equal(
            "{\"customerName\":\"韩梅梅\",\"customData\":\"%5B%7B%22label_cn%22%3A%22%E6%9D%A5%E6%BA%90%22%2C%22label_en%22%3A%22source%22%2C%22value%22%3A%22search%22%7D%5D\"}",
            await Dotnet.RunAsync(folder, Path.Combine("App", "bin", "Debug", "net10.0", "App.dll")));
    }

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

    [Theory]
    [InlineData("roslyn4.4")]
    [InlineData("roslyn4.0")]
    [InlineData("roslyn3.11")]
    public async Task An_older_compiler_is_told_what_is_missing(string compiler)
    {
        string folder = await feed.CopyConsumersAsync("Library");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Directory.Build.targets"),
            $"<Project><PropertyGroup><CompilerApiVersion>{compiler}</CompilerApiVersion></PropertyGroup></Project>");

        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(folder, "build", "Library", "-p:WskVersion=" + feed.Version, "--nologo");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Wsk.Generators needs the C# compiler of .NET SDK 7.0.200 or Visual Studio 2022 17.5 (Roslyn 4.5) or later", outcome.Output, StringComparison.Ordinal);
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

    private Task<string> BuildAsync(string folder, string project, params string[] more) =>
        Dotnet.RunAsync(folder, ["build", project, "-p:WskVersion=" + feed.Version, "--nologo", .. more]);
}
