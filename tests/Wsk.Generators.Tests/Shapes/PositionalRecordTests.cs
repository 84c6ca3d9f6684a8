using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class PositionalRecordTests
{
    // The oldest Roslyn that the tests run on has no name for it.
    private const LanguageVersion CSharp12 = (LanguageVersion)1200;

    [Theory]
    [InlineData("")]
    [InlineData("param: ")]
    [InlineData("property: ")]
    [InlineData("field: ")]
    public void An_attribute_on_a_parameter_means_its_property_whatever_its_target(string target)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial record Customer([{{target}}SessionField(SessionField.HeadImgUrl)] string AvatarUrl, [{{target}}CustomData("订单号", "orderNo")] string OrderNo);
            """);

        Card card = Card.Read(dto.Payload("""new Customer("https://wsk.cn/1.png", "fecx864532")"""));

        Assert.Equal([("headimgurl", "\"https://wsk.cn/1.png\"")], card.Fields);
        Assert.Equal([("订单号", "orderNo", "fecx864532")], card.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("param: ")]
    [InlineData("property: ")]
    [InlineData("field: ")]
    public void SessionIgnore_on_a_parameter_leaves_its_property_out(string target)
    {
        using var dto = Dto.Generate($"[Wsk.SessionFrom] public partial record Customer([{target}Wsk.SessionIgnore] string Email, string Remark);");

        Assert.Equal("""{"remark":"r"}""", dto.Payload("""new Customer("e", "r")"""));
    }

    [Theory]
    [InlineData("MaxLength", "")]
    [InlineData("MaxLength", "property: ")]
    [InlineData("StringLength", "")]
    [InlineData("StringLength", "field: ")]
    public void A_length_on_a_parameter_bounds_its_property(string attribute, string target)
    {
        using var dto = Dto.Generate($"""
            using System.ComponentModel.DataAnnotations;
            [Wsk.SessionFrom] public partial record Customer([{target}{attribute}(10)] string Email);
            """);

        Assert.Equal("""{"email":""}""".Length + 60, dto.Evaluate<int>("Customer.MaxSessionFromBytes"));
    }

    [Theory]
    [InlineData("record struct")]
    [InlineData("readonly record struct")]
    [InlineData("record class")]
    public void Record_structs_and_classes_take_positional_members(string kind)
    {
        string modifiers = kind.Replace("record", "partial record", System.StringComparison.Ordinal);
        using var dto = Dto.Generate($"[Wsk.SessionFrom] public {modifiers} Customer(string CustomerName, int? Gender);");

        Assert.Equal("""{"customerName":"韩梅梅","gender":2}""", dto.Payload("""new Customer("韩梅梅", 2)"""));
    }

    [Fact]
    public void A_property_declared_in_the_body_for_a_parameter_keeps_the_parameters_attributes()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial record Customer(string Email, [SessionField(SessionField.Title)] string Position)
            {
                public string Position { get; } = Position.Trim();
            }
            public partial record Customer { public string Remark => "r"; }
            """);

        Assert.Equal("""{"email":"e","title":"经理","remark":"r"}""", dto.Payload("""new Customer("e", " 经理 ")"""));
    }

    [Fact]
    public void An_attribute_on_a_parameter_of_another_constructor_says_nothing()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial record Customer(string Email)
            {
                public Customer([SessionField(SessionField.Title)] string Position, int level) : this("e") => this.Position = Position + level;
                [System.Obsolete] public string Position { get; } = "";
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""new Customer("经理", 1)"""));
    }

    [Fact]
    public void A_parameter_of_a_class_with_a_primary_constructor_is_no_member_and_says_nothing_of_one()
    {
        if (!CompilerSetting.CompilerKnows(CSharp12))
        {
            return;
        }

        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer(string email, [Wsk.CustomData("地址", "address")] string Address)
            {
                public string Remark => email;
                [System.Obsolete] public string Address { get; } = Address;
            }
            """);

        Assert.Equal("""{"address":"a","remark":"r"}""", dto.Payload("""new Customer("r", "a")"""));
    }

    [Fact]
    public void A_derived_record_writes_its_bases_positional_members()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public record Person([CustomData("级别", "level")] string Level, string Email);
            [SessionFrom] public partial record Customer(string Level, string Remark, string Email) : Person(Level, Email);
            """);

        Card card = Card.Read(dto.Payload("""new Customer("金", "r", "e")"""));

        Assert.Equal([("email", "\"e\""), ("remark", "\"r\"")], card.Fields);
        Assert.Equal([("级别", "level", "金")], card.Entries);
    }
}
