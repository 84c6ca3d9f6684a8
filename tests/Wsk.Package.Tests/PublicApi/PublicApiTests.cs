using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.PublicApi;

/// <summary>
/// The runtime's public surface is what tests/Wsk.Package.Tests/PublicApi/Wsk.Runtime.txt records. With the environment variable
/// WSK_UPDATE_PUBLIC_API=1 the test writes the file anew; its change is then reviewed with the code's.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string[] s_targets = ["netstandard2.0", "net8.0", "net10.0"];
    private static readonly string s_record = Path.Combine(Repository.Root, "tests", "Wsk.Package.Tests", "PublicApi", "Wsk.Runtime.txt");

    [Fact]
    public async Task The_public_surface_is_the_recorded_one()
    {
        string[] surface = [.. Surface().Select(Line)];
        if (Environment.GetEnvironmentVariable("WSK_UPDATE_PUBLIC_API") == "1")
        {
            await File.WriteAllTextAsync(s_record, string.Join('\n', surface) + "\n");
        }

        string[] recorded = await File.ReadAllLinesAsync(s_record);
        string[] before = [.. Qualified(recorded)];
        string[] now = [.. Qualified(surface)];
        string[] changes = [.. before.Except(now).Select(line => "- " + line), .. now.Except(before).Select(line => "+ " + line)];

        Assert.True(
            recorded.SequenceEqual(surface),
            $"The public surface changed. If it should, record it (CONTRIBUTING.md says how).\n{string.Join('\n', changes)}");
    }

    [Fact]
    public void What_generated_code_calls_is_the_same_on_every_target() =>
        Assert.All(Surface().Where(IsForGeneratedCode), entry => Assert.Equal(s_targets, entry));

    [Fact]
    public void What_generated_code_calls_is_not_offered_to_authors() =>
        Assert.All(
            Surface().Where(entry => IsForGeneratedCode(entry) && entry.Key.Member.Length == 0),
            entry => Assert.Contains("[EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]", entry.Key.Text, StringComparison.Ordinal));

    // Members with the type that they stand under.
    private static IEnumerable<string> Qualified(string[] lines)
    {
        string type = string.Empty;
        foreach (string line in lines)
        {
            bool isMember = line.StartsWith(' ');
            type = isMember ? type : line;
            yield return isMember ? $"{line.TrimStart()}    in {type}" : line;
        }
    }

    private static bool IsForGeneratedCode(IGrouping<Declaration, string> entry) => entry.Key.Type.StartsWith("Wsk.CompilerServices.", StringComparison.Ordinal);

    // A declaration that not every target has says which do.
    private static string Line(IGrouping<Declaration, string> entry) =>
        entry.Count() == s_targets.Length ? entry.Key.Text : $"{entry.Key.Text} // {string.Join(", ", entry)}";

    // Each declaration with its targets.
    private static IEnumerable<IGrouping<Declaration, string>> Surface() => s_targets
        .SelectMany(target => PublicSurface.Read(Handed("Runtime." + target), References(target)).Select(declaration => (declaration, target)))
        .GroupBy(pair => pair.declaration, pair => pair.target)
        .OrderBy(group => group.Key.Type, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Member, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Text, StringComparer.Ordinal);

    private static IEnumerable<string> References(string target) => Handed("References." + target)
        .Split(';')
        .SelectMany(path => File.Exists(path) ? [path] : Directory.GetFiles(path, "*.dll"));

    private static string Handed(string key) => typeof(PublicApiTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key)
        .Value!;
}
