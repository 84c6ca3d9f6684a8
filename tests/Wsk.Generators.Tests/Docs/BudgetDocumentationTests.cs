using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Docs;

/// <summary>What an editor shows over MaxSessionFromBytes.</summary>
public class BudgetDocumentationTests
{
    [Fact]
    public void It_tells_the_budget_member_by_member()
    {
        using Dto dto = Dto.GenerateForNewest("""
            using System.ComponentModel.DataAnnotations;
            using Wsk;

            [SessionFrom]
            public partial class Customer
            {
                [MaxLength(50)]
                [CustomData("订单号", "orderNo")]
                public string? OrderNo { get; set; }

                [MaxLength(20)]
                public string? CustomerName { get; set; }

                public SessionGender Gender { get; set; }
            }
            """);
        string[] lines = Lines(dto);

        int order = "%2C%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22%22%7D".Length + (50 * 9);
        Assert.Equal(["CustomerName: 138", "Gender: 11", $"OrderNo: {order}", "{ } and customData's frame: 20"], lines);
        Assert.Equal(Maximum(dto), lines.Sum(line => int.Parse(line.Split(": ")[1], CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("public SessionGender Gender { get; set; }", "Gender: 11|{ }: 1")]
    [InlineData("[System.ComponentModel.DataAnnotations.MaxLength(3)] public string? CustomData { get; set; }", "CustomData: 0|{ }: 2")]
    [InlineData("[System.ComponentModel.DataAnnotations.MaxLength(9)] public string? Birthday { get; set; }", "Birthday: 0|{ }: 2")]
    public void The_lines_add_up_to_the_constant(string member, string expected)
    {
        using Dto dto = Dto.GenerateForNewest("using Wsk; [SessionFrom] public partial class Customer { " + member + " }");

        Assert.Equal(expected, string.Join('|', Lines(dto)));
        Assert.Equal(Maximum(dto), Lines(dto).Sum(line => int.Parse(line.Split(": ")[1], CultureInfo.InvariantCulture)));
    }

    private static string[] Lines(Dto dto) =>
        [.. XDocument.Parse(Constant(dto).GetDocumentationCommentXml()!).Descendants("description").Select(line => line.Value)];

    private static int Maximum(Dto dto) => (int)Constant(dto).ConstantValue!;

    private static IFieldSymbol Constant(Dto dto) => dto.Type("Customer").GetMembers("MaxSessionFromBytes").OfType<IFieldSymbol>().Single();
}
