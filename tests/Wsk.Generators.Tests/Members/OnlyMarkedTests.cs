using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class OnlyMarkedTests
{
    private const string Customer = """
        using Wsk;
        [SessionFrom(OnlyMarked = true)]
        public partial class Customer
        {
            public string CustomerName { get; set; }
            [SessionField(SessionField.PhoneNumber)] public string PhoneNumber { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("email")] public string Mail { get; set; }
            [CustomData("订单号", "orderNo")] public string OrderNo { get; set; }
            [SessionIgnore] public string Title { get; set; }
            public CustomDataEntry[] CustomData { get; set; }
        }
        """;

    [Fact]
    public void Names_send_nothing()
    {
        using var dto = Dto.Generate(Customer);

        Card card = Card.Read(dto.Payload("""
            new Customer { CustomerName = "李雷", PhoneNumber = "13800138000", Mail = "a@b.cn", OrderNo = "1", Title = "t", CustomData = new[] { new Wsk.CustomDataEntry("a", "b", "c") } }
            """));

        Assert.Equal([("phoneNumber", "\"13800138000\"")], card.Fields);
        Assert.Equal([("订单号", "orderNo", "1")], card.Entries);
    }

    [Fact]
    public void Without_a_marked_member_the_payload_is_empty()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom(OnlyMarked = true)] public partial record Customer(string CustomerName, string Email);");

        Assert.Equal("{}", dto.Payload("""new Customer("李雷", "a@b.cn")"""));
    }

    [Fact]
    public void OnlyMarked_false_is_the_default()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom(OnlyMarked = false)] public partial record Customer(string CustomerName);");

        Assert.Equal("""{"customerName":"李雷"}""", dto.Payload("""new Customer("李雷")"""));
    }

    [Theory]
    [InlineData("[Wsk.SessionFrom]")]
    [InlineData("")]
    public void The_derived_type_decides_about_its_bases_members_too(string ofBase)
    {
        using var dto = Dto.Generate(ofBase + """
             public partial class Person { public string CustomerName = "a"; [Wsk.SessionField(Wsk.SessionField.Title)] public virtual string Title => "t"; }
            [Wsk.SessionFrom(OnlyMarked = true)] public partial class Customer : Person { public string Email = "e"; public override string Title => "u"; }
            """);

        Assert.Equal("""{"title":"u"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void A_mark_on_a_field_or_a_positional_records_parameter_counts()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom(OnlyMarked = true)]
            public partial record Customer([SessionField(SessionField.CustomerName)] string CustomerName, [property: SessionField(SessionField.Email)] string Email)
            {
                [SessionField(SessionField.Remark)] private readonly string _remark = "r";
                [field: SessionField(SessionField.Title)] public string Title { get; init; } = "t";
            }
            """);

        Assert.Equal("""{"customerName":"李雷","email":"e","title":"t","remark":"r"}""", dto.Payload("""new Customer("李雷", "e")"""));
    }

    [Fact]
    public void Reading_sets_marked_members_alone()
    {
        using var dto = Dto.Generate(Customer);

        string read = dto.Evaluate<string>(""""
            ((System.Func<Customer, string>)(c => c.CustomerName + "|" + c.PhoneNumber + "|" + c.Mail + "|" + c.CustomData?.Length))(
                Customer.ParseSessionFrom("""{"customerName":"李雷","phoneNumber":"13800138000","email":"a@b.cn","customData":"%5B%7B%22label_cn%22%3A%22a%22%2C%22label_en%22%3A%22b%22%2C%22value%22%3A%22c%22%7D%5D"}"""))
            """");

        Assert.Equal("|13800138000||", read);
    }

    [Fact]
    public void A_type_that_needs_an_unmarked_member_cannot_be_read()
    {
        using var dto = Dto.Generate("using Wsk; [SessionFrom(OnlyMarked = true)] public partial record Customer(string CustomerName, [SessionField(SessionField.Email)] string Email);");

        Assert.Contains("There is no TryParseSessionFrom, because no constructor takes nothing, or nothing but members of the payload.", dto.GeneratedText, System.StringComparison.Ordinal);
    }
}
