using System;
using System.IO;

namespace Wsk.Generators.Tests.Docs;

public class RuleIndexTests
{
    /// <summary>Set it, run this test once, and the page is written anew.</summary>
    private const string Update = "WSK_UPDATE_RULE_INDEX";

    [Fact]
    public void The_index_lists_the_rules_as_they_are()
    {
        string path = Path.Combine(RulePage.Folder, "README.md");
        string expected = RuleIndex.Write();
        if (Environment.GetEnvironmentVariable(Update) is not null)
        {
            File.WriteAllText(path, expected);
        }

        string actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(expected == actual, $"docs/rules/README.md differs from the descriptors: set {Update}=1 and run this test. It should be:\n{expected}");
    }
}
