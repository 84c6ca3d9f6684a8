using System;
using System.IO;

namespace Wsk.Generators.Tests.Docs;

public class RuleIndexTests
{
    /// <summary>Set it, run this test once, and the pages are written anew.</summary>
    private const string Update = "WSK_UPDATE_RULE_INDEX";

    [Fact]
    public void The_index_lists_the_rules_as_they_are() => Check(RuleIndex.English);

    [Fact]
    public void The_Chinese_index_lists_the_rules_as_they_are() => Check(RuleIndex.Chinese);

    private static void Check(RuleIndex index)
    {
        string path = Path.Combine(RulePage.Folder, index.File);
        string expected = index.Write();
        if (Environment.GetEnvironmentVariable(Update) is not null)
        {
            File.WriteAllText(path, expected);
        }

        string actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(expected == actual, $"docs/rules/{index.File} differs from the descriptors: set {Update}=1 and run this test. It should be:\n{expected}");
    }
}
