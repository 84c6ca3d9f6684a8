using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Docs;

public class RuleTextTests
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_speaks_English_and_Chinese(string id) => Assert.All(Texts(id), text =>
    {
        string english = text.ToString(CultureInfo.InvariantCulture);
        string chinese = text.ToString(s_chinese);
        Assert.Matches("[a-z]{3}", english);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}{4}", english);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{2}", chinese);
        Assert.Equal(Holes(english), Holes(chinese));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_leads_to_its_page_and_stands_under_its_heading(string id)
    {
        DiagnosticDescriptor rule = AllRules.Descriptors.Single(descriptor => descriptor.Id == id);

        Assert.EndsWith("/docs/rules/" + id + ".md", rule.HelpLinkUri, System.StringComparison.Ordinal);
        Assert.StartsWith("https://", rule.HelpLinkUri, System.StringComparison.Ordinal);
        Assert.EndsWith("详见 " + rule.HelpLinkUri.Replace(".md", ".zh-CN.md", System.StringComparison.Ordinal), rule.Description.ToString(s_chinese), System.StringComparison.Ordinal);
        Assert.Equal(
            id[3] switch { '1' => "Wsk.Shape", '2' => "Wsk.Gender", '3' => "Wsk.Birthday", '4' => "Wsk.CustomData", '5' => "Wsk.Length", '7' => "Wsk.Page", _ => "Wsk.Payload" },
            rule.Category);
    }

    /// <summary>Also the texts that stand for one case only, and so in no descriptor's title or description.</summary>
    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        var resources = new ResourceManager("Wsk.Generators.Analyzers.RuleText", typeof(SessionFromGenerator).Assembly);

        Assert.Equal(Keys(resources, CultureInfo.InvariantCulture), Keys(resources, s_chinese));
    }

    private static IEnumerable<LocalizableString> Texts(string id) => AllRules.Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Where(rule => rule.Id == id)
        .SelectMany(rule => new[] { rule.Title, rule.MessageFormat, rule.Description });

    private static string[] Holes(string text) => [.. Regex.Matches(text, @"\{[0-9]+\}").Select(match => match.Value).Distinct().Order()];

    private static string[] Keys(ResourceManager resources, CultureInfo culture) =>
        [.. resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order()];
}
