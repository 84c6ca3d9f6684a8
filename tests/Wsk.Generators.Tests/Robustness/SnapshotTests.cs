using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>The generated text itself, as a person reviewed it. Snapshots/README.md tells how to renew it.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "Customer.cs", "Customer.CSharp7_3.g.cs")]
    [InlineData(LanguageVersion.Latest, "Customer.cs", "Customer.Newest.g.cs")]
    [InlineData(LanguageVersion.CSharp7_3, "Guest.cs", "Guest.CSharp7_3.g.cs")]
    [InlineData(LanguageVersion.Latest, "Guest.cs", "Guest.Newest.g.cs")]
    public void Generated_code_is_what_was_reviewed(LanguageVersion language, string source, string file)
    {
        CompilerSetting setting = new(References.Net100, language, NullableContextOptions.Disable);
        CSharpCompilation compilation = setting.Compile(Snapshot.Read(source));
        string text = WithoutPragmas(Assert.Single(new GeneratorHost(setting.ParseOptions).Run(compilation).GeneratedSources).SourceText.ToString());
        Snapshot.RenewIfAsked(file, text);

        Assert.Equal(Snapshot.Read(file), text);
    }

    [Fact]
    public void The_reviewed_customer_compiles_and_runs()
    {
        using var dto = Dto.Generate(Snapshot.Customer);

        Assert.Contains(LanguageVersion.CSharp7_3, dto.Languages);
        Assert.Equal(
            [("等级", "grade", "A"), ("积分", "points", "0"), ("指针", "handle", "0"), ("下单时间", "orderedAt", "0001-01-01T00:00:00+00:00"), ("级别", "level", "None"), ("原值", "raw", "0")],
            Card.Read(dto.Payload("new Shop.Customer { Grade = 'A' }")).Entries);
    }

    [Fact]
    public void The_reviewed_guest_compiles_and_runs()
    {
        using var dto = Dto.Generate(Snapshot.Guest);

        Assert.Contains(LanguageVersion.CSharp7_3, dto.Languages);
        Assert.Equal(
            """{"customerName":"韩梅梅","headimgurl":"https://a.cn/1.png","gender":2,"department":"某单位","birthday":"1986-12-12","remark":"\"","customData":"%5B%7B%22label_cn%22%3A%22%E6%9D%A5%E6%BA%90%22%2C%22label_en%22%3A%22source%22%2C%22value%22%3A%22shop%22%7D%5D"}""",
            dto.Payload("""new Shop.Guest { CustomerName = "韩梅梅", AvatarUrl = new System.Uri("https://a.cn/1.png"), Gender = Wsk.Gender.Female, Department = "某单位", Birthday = new System.DateTime(1986, 12, 12), Remark = "\"", Source = "shop" }"""));
    }

    // Debug builds of the generator name the warnings that generated code disables one by one, so that these tests see all others.
    private static string WithoutPragmas(string text)
    {
        string[] lines = text.Split('\n');
        int pragma = Array.FindIndex(lines, line => line.StartsWith("#pragma warning disable", StringComparison.Ordinal));
        int first = pragma;
        while (lines[first - 1].StartsWith("//", StringComparison.Ordinal))
        {
            first--;
        }

        return string.Join('\n', lines.Where((_, i) => i < first || i > pragma + 1));
    }
}
