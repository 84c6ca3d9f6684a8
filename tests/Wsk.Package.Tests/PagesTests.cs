using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests;

/// <summary>What docs/ci.md promises of WskMiniProgram, on a project that knows the package alone.</summary>
[Collection(PackageConsumers.Name)]
public sealed class PagesTests(PackageFeed feed)
{
    private const string Wrong = "<contact-button session-from='{a}' />\n";

    private const string Named = "Named";
    private const string Mistyped = "Mistyped";

    [Fact]
    public async Task The_pages_of_the_named_folders_are_checked_and_a_folder_that_is_not_there_is_named()
    {
        const string Project = "Server/Server.csproj";
        Variants built = await Variants.CopyAsync(feed, "Pages", new Variant(Named, Project, "Build"), new Variant(Mistyped, Project, "Build"));
        string folder = built.FolderOf(Named);
        await WriteAsync(folder, "uni-app/pages/首页 1.vue", "<template>\r\n\t<button open-type=\"contact\" session-from=\"{{a}}\" />\r\n</template>\r\n");
        foreach (string left in new[] { "miniprogram/node_modules/a/b.wxml", "miniprogram/pages/node_modules/b.wxml", "miniprogram/miniprogram_npm/b.wxml", "uni-app/dist/b.tsx", "uni-app/unpackage/b/c.vue", "other/b.wxml" })
        {
            await WriteAsync(folder, left, Wrong);
        }

        await built.BuildAsync();

        Assert.True(built.Succeeded(Named), built.OutputOf(Named));
        Assert.Equal(
            ["me.wxml(3,48): warning WSK7001", "首页 1.vue(2,44): warning WSK7002"],
            Regex.Matches(built.OutputOf(Named), @"[^/\\]+\([0-9,]+\): warning WSK[0-9]+").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
        await using FileStream log = File.OpenRead(Path.Combine(folder, "Server", "rules.sarif"));
        using JsonDocument sarif = await JsonDocument.ParseAsync(log);
        JsonElement place = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "WSK7001")
            .GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("miniprogram/pages/me/me.wxml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(48, place.GetProperty("region").GetProperty("startColumn").GetInt32());

        Assert.True(built.Succeeded(Mistyped), built.OutputOf(Mistyped));
        Assert.Contains("warning WSK0002: The folder ../uni-app of WskMiniProgram does not exist", built.OutputOf(Mistyped), StringComparison.Ordinal);
        Assert.DoesNotContain("The folder ../miniprogram", built.OutputOf(Mistyped), StringComparison.Ordinal);

        // The next build sees what was edited, added and set.
        await WriteAsync(folder, "miniprogram/pages/me/me.wxml", "<button open-type=\"contact\" session-from=\"{{card}}\">联系客服</button>\n");
        await WriteAsync(folder, "miniprogram/pages/old/old.jsx", Wrong);
        await WriteAsync(folder, ".editorconfig", "root = true\n[**.vue]\nwsk_disabled_rules = WSK7002\n");

        await built.BuildAsync();

        Assert.Equal(
            ["old.jsx(1,32): warning WSK7004"],
            Regex.Matches(built.OutputOf(Named), @"[^/\\]+\([0-9,]+\): warning WSK[0-9]+").Select(match => match.Value).Distinct());
    }

    private static async Task WriteAsync(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
    }
}
