using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Json.Schema;
using Xunit;

namespace Wsk.Tool.Tests;

/// <summary>What other programs read.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task GitHub_shows_a_finding_at_its_line()
    {
        _run.Write("pages/a,b%.session-from.json", "{\n\"gender\":3}");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".", "missing:x", "--format", "github");

        Assert.Equal(2, outcome.Code);
        string[] lines = outcome.Output.Split('\n');
        Assert.StartsWith("::error file=pages/a%2Cb%25.session-from.json,line=2,endLine=2,col=10,endColumn=11,title=WSK6001::The gender must be", lines[0], StringComparison.Ordinal);
        Assert.Equal("::error file=missing%3Ax,title=wsk::missing:x: There is no such file or folder.", lines[1]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task SARIF_is_valid_by_the_schema(string language)
    {
        _run.Write("页面/my page.session-from.json", "{\"gender\":3,\"birthday\":\"x\"}");
        _run.Write("pages/a.vue", "<template><button open-type=\"contact\" :session-from=\"{a:1}\" /></template>");

        ToolRun.Outcome outcome = await _run.RunAsync("check", ".", "missing", "--format", "sarif", "--lang", language);

        using JsonDocument log = JsonDocument.Parse(outcome.Output);
        EvaluationResults results = Schema().Evaluate(log.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, JsonSerializer.Serialize(results));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement[] found = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["WSK7001", "WSK6001", "WSK6001"], found.Select(result => result.GetProperty("ruleId").GetString()));
        JsonElement place = found[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E9%A1%B5%E9%9D%A2/my%20page.session-from.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(11, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        foreach (JsonElement result in found)
        {
            JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        }
    }

    [Fact]
    public void The_schema_refuses_what_is_no_SARIF()
    {
        using JsonDocument log = JsonDocument.Parse("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}");

        Assert.False(Schema().Evaluate(log.RootElement).IsValid);
    }

    [Fact]
    public async Task A_clean_run_has_an_empty_list_of_results()
    {
        ToolRun.Outcome outcome = await _run.RunAsync("check", ".", "--format", "sarif");

        Assert.Equal(0, outcome.Code);
        using JsonDocument log = JsonDocument.Parse(outcome.Output);
        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static JsonSchema Schema() => s_schema.Value;

    private static readonly Lazy<JsonSchema> s_schema = new(() => JsonSchema.FromText(File.ReadAllText(typeof(FormatTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "SarifSchema").Value!)));
}
