using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Wsk.Package.Tests.Editor;

/// <summary>A project that knows the package alone, with mistakes that have a fix; each is an error.</summary>
internal sealed class MistakesProject
{
    private readonly string _folder;

    private MistakesProject(string folder) => _folder = folder;

    private string Project => Path.Combine(_folder, "Mistakes");

    /// <summary>One mistake for each rule, as the rule's page shows it.</summary>
    public static Task<MistakesProject> CreateAsync(PackageFeed feed) =>
        CreateAsync(feed, FixableRules.All.Select(rule => (rule.Id, FixableRules.Mistake(rule.Id))));

    /// <summary>Any mistakes, file by file.</summary>
    public static async Task<MistakesProject> CreateAsync(PackageFeed feed, IEnumerable<(string Name, string Code)> files)
    {
        var project = new MistakesProject(await feed.CopyConsumersAsync("Mistakes"));
        foreach ((string name, string code) in files)
        {
            await File.WriteAllTextAsync(project.FileOf(name), code);
        }

        // The pages' examples bound no text; the rule that asks for it is for its own file.
        IEnumerable<string> severities = FixableRules.All.Select(rule => $"[{(rule.Id == "WSK5003" ? "WSK5003.cs" : "*.cs")}]\ndotnet_diagnostic.{rule.Id}.severity = error\n");
        await File.WriteAllTextAsync(Path.Combine(project._folder, ".editorconfig"), "root = true\n" + string.Concat(severities));
        await File.WriteAllTextAsync(
            Path.Combine(project._folder, "Directory.Build.props"),
            $"<Project><PropertyGroup><WskVersion>{feed.Version}</WskVersion></PropertyGroup></Project>");
        return project;
    }

    public string Code(string name) => File.ReadAllText(FileOf(name)).ReplaceLineEndings("\n");

    public Task<Dotnet.Outcome> BuildAsync() => Dotnet.TryRunAsync(_folder, "build", "Mistakes", "--nologo");

    /// <summary>Builds as on a machine whose language is the given one. A compiler that serves other builds would speak the language of whoever started it.</summary>
    public Task<Dotnet.Outcome> BuildInAsync(string lang) => Dotnet.TryRunAsync(
        _folder,
        new Dictionary<string, string?>([CompilerServer.Unused])
        {
            ["LANG"] = lang,
            ["LC_ALL"] = null,
            ["DOTNET_CLI_UI_LANGUAGE"] = null,
            ["VSLANG"] = null,
            ["PreferredUILang"] = null,
        },
        "build",
        "Mistakes",
        "--nologo");

    public Task FormatAsync() => Dotnet.RunAsync(_folder, "format", "analyzers", "Mistakes", "--severity", "error");

    /// <summary>The only run in the log of the last build.</summary>
    public async Task<JsonElement> LogAsync()
    {
        await using FileStream log = File.OpenRead(Path.Combine(Project, "rules.sarif"));
        using JsonDocument sarif = await JsonDocument.ParseAsync(log);
        return sarif.RootElement.GetProperty("runs").EnumerateArray().Single().Clone();
    }

    /// <summary>What the log underlines on a rule's page.</summary>
    public static string Underlined(JsonElement result)
    {
        JsonElement region = PlaceOf(result).GetProperty("region");
        string[] lines = FixableRules.Mistake(NameOf(result)).Split('\n');
        int start = Offset(lines, region, "start");
        return string.Join('\n', lines)[start..Offset(lines, region, "end")];
    }

    /// <summary>The name of the file that the log speaks of.</summary>
    public static string NameOf(JsonElement result) =>
        Path.GetFileNameWithoutExtension(new Uri(PlaceOf(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath);

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");

    // SARIF 2.1.0, 3.30: lines and columns begin at 1; the end column is the one after the last.
    private static int Offset(string[] lines, JsonElement region, string edge) =>
        lines.Take(region.GetProperty(edge + "Line").GetInt32() - 1).Sum(line => line.Length + 1) + region.GetProperty(edge + "Column").GetInt32() - 1;

    private string FileOf(string name) => Path.Combine(Project, name + ".cs");
}
