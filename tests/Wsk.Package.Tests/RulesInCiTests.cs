using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>What docs/ci.md promises of a build server, on a project that knows the package alone.</summary>
[Collection(PackageConsumers.Name)]
public sealed class RulesInCiTests(PackageFeed feed, RulesInCiTests.Builds builds) : IClassFixture<RulesInCiTests.Builds>
{
    private const string Usual = "usual";
    private const string Recorded = "recorded";
    private const string Configured = "configured";

    [Fact]
    public async Task Warnings_can_fail_the_build_and_are_logged_as_SARIF()
    {
        string folder = await feed.CopyConsumersAsync("Rules");
        await File.WriteAllTextAsync(Path.Combine(folder, "Rules", "vip.session-from.json"), "{\n  \"gender\": 3\n}\n");

        Dotnet.Outcome outcome = await Dotnet.TryRunAsync(folder, "build", "Rules", "-p:WskVersion=" + feed.Version, "--nologo", "-warnaserror");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("Customer.cs(9,20): error WSK1005: 'NickName'", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("vip.session-from.json(2,13): error WSK6001:", outcome.Output, StringComparison.Ordinal);
        await using FileStream log = File.OpenRead(Path.Combine(folder, "Rules", "rules.sarif"));
        using JsonDocument sarif = await JsonDocument.ParseAsync(log);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        AssertLogged(sarif, "WSK1005", "Customer.cs", 9, 20);
        AssertLogged(sarif, "WSK6001", "vip.session-from.json", 2, 13);
    }

    [Fact]
    public void Without_it_a_warning_is_a_warning()
    {
        string output = builds.Built.OutputOf(Usual);

        Assert.True(builds.Built.Succeeded(Usual), output);
        Assert.Contains("warning WSK1005: 'NickName'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WSK5001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_is_called_by_its_cause()
    {
        string output = builds.Built.OutputOf(Recorded);

        Assert.Contains("latin.session-from.json(1,21): error WSK6001: The file is not valid UTF-8", output, StringComparison.Ordinal);
        Assert.Contains("cut.session-from.json(1,13): error WSK6001: The payload was cut: it ends after 14 bytes", output, StringComparison.Ordinal);
        Assert.Contains("object.session-from.json(1,1): error WSK6001: The page bound an object", output, StringComparison.Ordinal);
        Assert.Contains("marked.session-from.json(2,15): error WSK6001: 'phoneNumber' must be a string", output, StringComparison.Ordinal);
        Assert.DoesNotContain("right.session-from.json", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_editorconfig_sets_severities_and_the_limit()
    {
        string output = builds.Built.OutputOf(Configured);

        Assert.False(builds.Built.Succeeded(Configured), output);
        Assert.DoesNotContain("WSK1005", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error WSK5001", output, StringComparison.Ordinal);
        Assert.Contains("warning WSK5001: Ordinary text can make the payload of 'Visitor' too long: worst case 319 of 300 bytes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixes_are_applied_from_the_command_line()
    {
        string folder = await feed.CopyConsumersAsync("Rules");
        string project = Path.Combine(folder, "Rules", "Rules.csproj");
        await File.WriteAllTextAsync(project, (await File.ReadAllTextAsync(project)).Replace("$(WskVersion)", feed.Version, StringComparison.Ordinal));

        await Dotnet.RunAsync(folder, "format", "analyzers", "Rules/Rules.csproj", "--diagnostics", "WSK1005", "--severity", "warn");

        string fixedCode = await File.ReadAllTextAsync(Path.Combine(folder, "Rules", "Customer.cs"));
        Assert.Contains("    [SessionField(SessionField.CustomerName)]\n    public string? NickName { get; set; }\n", fixedCode.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static void AssertLogged(JsonDocument sarif, string rule, string file, int line, int column)
    {
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(entry => entry.GetProperty("ruleId").GetString() == rule);
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(file, place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(line, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(column, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    /// <summary>Consumers/Rules as it is, with recorded payloads, and with an .editorconfig.</summary>
    public sealed class Builds(PackageFeed feed) : IAsyncLifetime
    {
        internal Variants Built { get; private set; } = null!;

        /// <inheritdoc/>
        public async Task InitializeAsync()
        {
            Built = await Variants.CopyAsync(feed, "Rules", [.. new[] { Usual, Recorded, Configured }.Select(name => new Variant(name, "Rules.csproj", "Build"))]);
            await RecordAsync("latin", [.. "{\"customerName\":\"Ren"u8, 0xE9, .. "\"}\n"u8]);
            await RecordAsync("cut", [.. "{\"remark\":\"中"u8, 0xE4, 0xB8]);
            await RecordAsync("object", "[object Object]"u8.ToArray());
            await RecordAsync("marked", [0xEF, 0xBB, 0xBF, .. "{\"customerName\":\"\uFFFD\",\r\n\"phoneNumber\":1}\r\n"u8]);
            await RecordAsync("right", "{\"customerName\":\"\uFFFDé\"}\n"u8.ToArray());
            await File.WriteAllTextAsync(
                Path.Combine(Built.FolderOf(Configured), ".editorconfig"),
                "root = true\n[*.cs]\ndotnet_diagnostic.WSK1005.severity = none\ndotnet_diagnostic.WSK1015.severity = error\nwsk_max_bytes = 300\n");
            await Built.BuildAsync();
        }

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;

        private Task RecordAsync(string name, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(Built.FolderOf(Recorded), name + ".session-from.json"), bytes);
    }
}
