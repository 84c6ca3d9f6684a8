using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Package.Tests.Editor;

/// <summary>The package's rules and fixes, from the command line: one mistake for each rule that has a fix.</summary>
[Collection(PackageConsumers.Name)]
public sealed class MistakesTests(PackageFeed feed, FormattedMistakes formatted) : IClassFixture<FormattedMistakes>
{
    private static readonly Dictionary<string, string> s_underlined = new(StringComparer.Ordinal)
    {
        ["WSK1001"] = "Customer",
        ["WSK1002"] = "Contracts",
        ["WSK1005"] = "NickName",
        ["WSK1012"] = "Member",
        ["WSK1015"] = "OrderNo",
        ["WSK1016"] = "_customerName",
        ["WSK1017"] = "AccessToken",
        ["WSK1018"] = "\"订单号\"",
        ["WSK2001"] = "3",
        ["WSK2002"] = "Customer",
        ["WSK2005"] = "0",
        ["WSK3001"] = "\"1986/12/12\"",
        ["WSK3002"] = "\"yyyy-mm-dd\"",
        ["WSK3003"] = "birthday.ToString(\"yyyy-MM-dd\")",
        ["WSK4001"] = "JsonSerializer.Serialize(entries)",
        ["WSK4002"] = "WebUtility.UrlEncode(json)",
        ["WSK4003"] = "Uri.EscapeDataString(receiver)",
        ["WSK4005"] = "Uri.EscapeDataString(json)",
        ["WSK5003"] = "CustomerName",
        ["WSK5005"] = "customer",
    };

    // Who is male and who is female is for people to say.
    private const string OneByOne = "WSK2005";

    [Fact]
    public async Task Dotnet_format_mends_a_mistake_of_every_rule_that_has_a_fix_for_all()
    {
        MistakesProject project = formatted.Project;

        Assert.All(FixableRules.All, rule => Assert.Equal(rule.Id == OneByOne, FixableRules.Mistake(rule.Id) == project.Code(rule.Id)));
        Assert.Equal([OneByOne], (await ResultsAsync(project)).Where(result => MistakesProject.NameOf(result) != FormattedMistakes.Genders).Select(RuleOf));
    }

    [Fact]
    public async Task Dotnet_format_makes_nobody_a_man_or_a_woman()
    {
        MistakesProject project = formatted.Project;

        Assert.Equal(FormattedMistakes.GendersWith("null", "0", "SessionGender.Unknown", "null"), project.Code(FormattedMistakes.Genders));
        Assert.Equal([OneByOne], (await ResultsAsync(project)).Where(result => MistakesProject.NameOf(result) == FormattedMistakes.Genders).Select(RuleOf).Distinct());
    }

    // What the two above mend is refused before.
    [Fact]
    public async Task The_log_for_other_tools_tells_each_mistake_once_where_it_is_and_where_to_read_on()
    {
        MistakesProject project = await MistakesProject.CreateAsync(feed);

        Dotnet.Outcome refused = await project.BuildAsync();

        Assert.All(FixableRules.All, rule => Assert.Contains("error " + rule.Id, refused.Output, StringComparison.Ordinal));
        IEnumerable<(string, string, string)> told = (await ResultsAsync(project))
            .Select(result => (RuleOf(result), result.GetProperty("level").GetString()!, MistakesProject.Underlined(result)));
        Assert.Equal(s_underlined.Select(rule => (rule.Key, "error", rule.Value)), told.Order());
        Assert.All(await RulesAsync(project), rule => Assert.EndsWith($"/docs/rules/{rule.Key}.md", rule.Value.GetProperty("helpUri").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_system_speaks_Chinese_so_do_the_rules()
    {
        MistakesProject project = await MistakesProject.CreateAsync(feed);

        Dotnet.Outcome refused = await project.BuildInAsync("zh_CN.UTF-8");

        Assert.Contains("error WSK1001: “Customer”不是 partial 类型", refused.Output, StringComparison.Ordinal);
        Assert.Contains("error WSK3001: “Birthday”被赋值为 \"1986/12/12\"", refused.Output, StringComparison.Ordinal);
        Assert.All(await ResultsAsync(project), result => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{3}", result.GetProperty("message").GetProperty("text").GetString()));
        Dictionary<string, JsonElement> rules = await RulesAsync(project);
        Assert.All(FixableRules.All, rule => Assert.Equal(rule.ChineseTitle, rules[rule.Id].GetProperty("shortDescription").GetProperty("text").GetString()));
    }

    /// <summary>What the rules say, and every error that nothing suppresses. The analyzers of the SDK and of other packages have remarks of their own.</summary>
    private static async Task<JsonElement[]> ResultsAsync(MistakesProject project) =>
        [.. (await project.LogAsync()).GetProperty("results").EnumerateArray().Where(result =>
            RuleOf(result).StartsWith("WSK", StringComparison.Ordinal)
            || (result.GetProperty("level").GetString() == "error" && !result.TryGetProperty("suppressions", out _)))];

    private static string RuleOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static async Task<Dictionary<string, JsonElement>> RulesAsync(MistakesProject project) => (await project.LogAsync())
        .GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        .Where(rule => rule.GetProperty("id").GetString()!.StartsWith("WSK", StringComparison.Ordinal))
        .ToDictionary(rule => rule.GetProperty("id").GetString()!, StringComparer.Ordinal);
}
