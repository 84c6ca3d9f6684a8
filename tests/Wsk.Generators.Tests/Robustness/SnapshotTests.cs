using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Wsk.Generators.Parsing;
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
    public Task Generated_code_is_what_was_reviewed(LanguageVersion language, string source, string file)
    {
        Snapshot.RenewIfAsked(source, file, language);
        var test = new CSharpSourceGeneratorVerifier<SessionFromGenerator>.Test
        {
            LanguageVersion = language,
            NullableContext = NullableContextOptions.Disable,
            TestCode = Snapshot.Read(source),
        };
        test.TestState.GeneratedSources.Add(
            (typeof(SessionFromGenerator), HintName.For("Shop." + Path.GetFileNameWithoutExtension(source)), SourceText.From(Snapshot.ReadGenerated(file), new UTF8Encoding(false))));
        return test.RunAsync();
    }

    [Fact]
    public void The_reviewed_customer_compiles_and_runs()
    {
        using var dto = Dto.Generate(Snapshot.Customer);

        Assert.DoesNotContain(dto.Impossible, setting => setting.Language == LanguageVersion.CSharp7_3);
        Assert.Equal(
            [("等级", "grade", "A"), ("积分", "points", "0"), ("指针", "handle", "0"), ("级别", "level", "None"), ("原值", "raw", "0")],
            Card.Read(dto.Payload("new Shop.Customer { Grade = 'A' }")).Entries);
    }

    [Fact]
    public void The_reviewed_guest_compiles_and_runs()
    {
        using var dto = Dto.Generate(Snapshot.Guest);

        Assert.DoesNotContain(dto.Impossible, setting => setting.Language == LanguageVersion.CSharp7_3);
        Assert.Equal(
            """{"customerName":"韩梅梅","headimgurl":"https://a.cn/1.png","gender":2,"department":"某单位","birthday":"1986-12-12","remark":"\"","customData":"%5B%7B%22label_cn%22%3A%22%E6%9D%A5%E6%BA%90%22%2C%22label_en%22%3A%22source%22%2C%22value%22%3A%22shop%22%7D%5D"}""",
            dto.Payload("""new Shop.Guest { CustomerName = "韩梅梅", AvatarUrl = new System.Uri("https://a.cn/1.png"), Gender = Wsk.SessionGender.Female, Department = "某单位", Birthday = new System.DateTime(1986, 12, 12), Remark = "\"", Source = "shop" }"""));
    }
}
