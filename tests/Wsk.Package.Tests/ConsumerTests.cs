using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>What the package tells, and hands to, the build of a project that knows it alone.</summary>
[Collection(PackageConsumers.Name)]
public sealed class ConsumerTests(ConsumerTests.Builds builds) : IClassFixture<ConsumerTests.Builds>
{
    private const string English = "en";
    private const string Chinese = "zh-Hans";
    private const string Recorded = "recorded";

    [Theory]
    [InlineData(English, "'Visitor' is not partial")]
    [InlineData(Chinese, "“Visitor”不是 partial 类型")]
    public void A_mistake_is_told_in_the_language_of_the_build(string language, string message) =>
        Assert.Contains("error WSK1001: " + message, builds.Built.OutputOf(language), StringComparison.Ordinal);

    [Fact]
    public void Recorded_payloads_reach_the_compiler_but_not_those_of_build_output()
    {
        string output = builds.Built.OutputOf(Recorded);

        Assert.Contains("card.session-from.json(1,11): error WSK6001", output, StringComparison.Ordinal);
        Assert.Contains("vip.session-from.json(1,11): error WSK6001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("old.session-from.json", output, StringComparison.Ordinal);
        Assert.DoesNotContain("other.json", output, StringComparison.Ordinal);
    }

    /// <summary>Consumers/Library with mistakes.</summary>
    public sealed class Builds(PackageFeed feed) : IAsyncLifetime
    {
        private static readonly string[] s_payloads = ["card.session-from.json", "recorded/vip.session-from.json", "bin/old.session-from.json", "obj/old.session-from.json", "other.json"];

        internal Variants Built { get; private set; } = null!;

        /// <inheritdoc/>
        public async Task InitializeAsync()
        {
            const string Project = "Library.csproj";
            Built = await Variants.CopyAsync(
                feed,
                "Library",
                new Variant(English, Project, "Build", ("PreferredUILang", English)),
                new Variant(Chinese, Project, "Build", ("PreferredUILang", Chinese)),
                new Variant(Recorded, Project, "Build"));
            foreach (string language in new[] { English, Chinese })
            {
                string visitor = Path.Combine(Built.FolderOf(language), "Visitor.cs");
                await File.WriteAllTextAsync(visitor, (await File.ReadAllTextAsync(visitor)).Replace("partial ", string.Empty, StringComparison.Ordinal));
            }

            foreach (string name in s_payloads)
            {
                string payload = Path.Combine(Built.FolderOf(Recorded), name);
                Directory.CreateDirectory(Path.GetDirectoryName(payload)!);
                await File.WriteAllTextAsync(payload, "{\"gender\":3}");
            }

            await Built.BuildAsync();
        }

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;
    }
}
