using System;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

public class MappingTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "CustomerName", "customerName" }, { "HeadImgUrl", "headimgurl" }, { "PhoneNumber", "phoneNumber" }, { "Email", "email" },
        { "Address", "address" }, { "Title", "title" }, { "Department", "department" }, { "Remark", "remark" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_members_name_is_its_fields_in_any_case(string name, string field)
    {
        foreach (string member in new[] { name, name.ToUpperInvariant(), field })
        {
            using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { public string {{member}} { get; set; } }""");

            Assert.Equal($$"""{"{{field}}":"x"}""", dto.Payload($$"""new Customer { {{member}} = "x" }"""));
        }
    }

    [Fact]
    public void Names_are_compared_ordinally()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public string Tıtle { get; set; } public string TİTLE { get; set; } public string EMAİL { get; set; } }");

        Assert.Equal("{}", dto.Payload("""new Customer { Tıtle = "t", TİTLE = "t", EMAİL = "e" }"""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void SessionField_names_the_field(string name, string field)
    {
        using var dto = Dto.Generate($$"""using Wsk; [SessionFrom] public partial class Customer { [SessionField(SessionField.{{name}})] public string X { get; set; } }""");

        Assert.Equal($$"""{"{{field}}":"x"}""", dto.Payload("""new Customer { X = "x" }"""));
    }

    [Fact]
    public void Fields_are_written_in_payload_order_whatever_the_order_of_the_members()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                public CustomDataEntry[] CustomData { get; set; } = { new CustomDataEntry("a", "b", "c") };
                public string Remark = "10", Birthday = "1986-12-12", Department = "8", Title = "7", Address = "6", Email = "5", PhoneNumber = "4";
                public SessionGender Gender = SessionGender.Female;
                public string HeadImgUrl = "2", CustomerName = "1";
            }
            """);

        string payload = dto.Payload("new Customer()");

        Assert.StartsWith(
            """{"customerName":"1","headimgurl":"2","gender":2,"phoneNumber":"4","email":"5","address":"6","title":"7","department":"8","birthday":"1986-12-12","remark":"10","customData":"%5B%7B""",
            payload,
            StringComparison.Ordinal);
        Assert.Equal([("a", "b", "c")], Card.Read(payload).Entries);
    }

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(\"remark\")")]
    [InlineData("Newtonsoft.Json.JsonProperty(\"remark\")")]
    [InlineData("Newtonsoft.Json.JsonProperty(PropertyName = \"remark\")")]
    [InlineData("Newtonsoft.Json.JsonProperty(\"remark\", Required = Newtonsoft.Json.Required.Always)")]
    public void A_JSON_name_that_is_a_wire_name_beats_the_members_own(string attribute)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { [{{attribute}}] public string Email { get; set; } }""");

        Assert.Equal("""{"remark":"x"}""", dto.Payload("""new Customer { Email = "x" }"""));
    }

    [Fact]
    public void Of_two_JSON_names_that_are_wire_names_the_first_counts()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                [System.Text.Json.Serialization.JsonPropertyName("remark"), Newtonsoft.Json.JsonProperty("title")] public string A { get; set; }
                [Newtonsoft.Json.JsonProperty("mail"), System.Text.Json.Serialization.JsonPropertyName("email")] public string B { get; set; }
            }
            """);

        Assert.Equal("""{"email":"b","remark":"a"}""", dto.Payload("""new Customer { A = "a", B = "b" }"""));
    }

    [Fact]
    public void Attributes_of_the_field_behind_a_property_count_beside_its_own()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                [System.ComponentModel.DataAnnotations.MaxLength(5)]
                [field: Wsk.CustomData("订单号", "orderNo")]
                public string OrderNo { get; set; } = "o";
            }
            """);

        Assert.Equal([("订单号", "orderNo", "o")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(\"Remark\")")]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(\"mail\")")]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(null!)")]
    [InlineData("Newtonsoft.Json.JsonProperty")]
    [InlineData("Newtonsoft.Json.JsonProperty(\"\")")]
    public void Other_JSON_names_say_nothing(string attribute)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { [{{attribute}}] public string Email { get; set; } }""");

        Assert.Equal("""{"email":"x"}""", dto.Payload("""new Customer { Email = "x" }"""));
    }

    [Fact]
    public void A_Wsk_attribute_beats_a_JSON_name()
    {
        using var dto = Dto.Generate("""
            using System.Text.Json.Serialization;
            [Wsk.SessionFrom]
            public partial class Customer
            {
                [JsonPropertyName("remark"), Wsk.SessionField(Wsk.SessionField.Title)] public string Email { get; set; }
                [JsonPropertyName("address"), Wsk.CustomData("地址", "address")] public string Address { get; set; }
            }
            """);

        Card card = Card.Read(dto.Payload("""new Customer { Email = "x", Address = "y" }"""));

        Assert.Equal([("title", "\"x\"")], card.Fields);
        Assert.Equal(["y"], card.EntryValues);
    }

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)")]
    [InlineData("Newtonsoft.Json.JsonIgnore")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore, Newtonsoft.Json.JsonIgnore")]
    [InlineData("Wsk.SessionIgnore")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore, System.Text.Json.Serialization.JsonPropertyName(\"remark\")")]
    public void An_ignored_member_is_left_out(string attribute)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { [{{attribute}}] public string Email { get; set; } }""");

        Assert.Equal("{}", dto.Payload("""new Customer { Email = "x" }"""));
    }

    [Theory]
    [InlineData("WhenWritingNull")]
    [InlineData("WhenWritingDefault")]
    [InlineData("Never")]
    public void A_member_that_JSON_ignores_on_a_condition_stays(string condition)
    {
        using var dto = Dto.Generate($$"""
            using System.Text.Json.Serialization;
            [Wsk.SessionFrom] public partial class Customer { [JsonIgnore(Condition = JsonIgnoreCondition.{{condition}})] public string? Email { get; set; } }
            """);

        Assert.Equal("""{"email":"x"}""", dto.Payload("""new Customer { Email = "x" }"""));
    }

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("Newtonsoft.Json.JsonIgnore")]
    public void A_Wsk_attribute_beats_JsonIgnore(string ignore)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                [{{ignore}}, SessionField(SessionField.Email)] public string Email { get; set; } = "e";
                [{{ignore}}, CustomData("订单号", "orderNo")] public string OrderNo { get; set; } = "o";
            }
            """);

        Card card = Card.Read(dto.Payload("new Customer()"));

        Assert.Equal([("email", "\"e\"")], card.Fields);
        Assert.Equal(["o"], card.EntryValues);
    }

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("internal")]
    [InlineData("private protected")]
    [InlineData("protected internal")]
    public void Members_that_are_not_public_need_a_Wsk_attribute(string accessibility)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                {{accessibility}} string Email { get; set; } = "e";
                {{accessibility}} string Remark = "r";
                [SessionField(SessionField.Title)] {{accessibility}} string Title { get; set; } = "t";
                [CustomData("订单号", "orderNo")] {{accessibility}} string orderNo = "o";
                public string Address { {{accessibility}} get; set; } = "a";
                public string Use() => Remark;
            }
            """);

        Card card = Card.Read(dto.Payload("new Customer()"));

        Assert.Equal([("title", "\"t\"")], card.Fields);
        Assert.Equal(["o"], card.EntryValues);
    }

    [Theory]
    [InlineData("public string Email = \"e\";")]
    [InlineData("public readonly string Email = \"e\";")]
    [InlineData("public volatile string Email = \"e\";")]
    [InlineData("public string Email { get; } = \"e\";")]
    [InlineData("public string Email { get; init; } = \"e\";")]
    [InlineData("public string Email { get; private set; } = \"e\";")]
    [InlineData("public string Email => \"e\";")]
    [InlineData("private string _email = \"e\"; public ref string Email => ref _email;")]
    [InlineData("private string _email = \"e\"; public ref readonly string Email => ref _email;")]
    [InlineData("public virtual string Email => \"e\";")]
    public void Every_readable_property_and_field_is_written(string member)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom] public partial class Customer { {{member}} }""");

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void Required_members_are_written()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public required string Email { get; init; } public required string Remark; }");

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Payload("""new Customer { Email = "e", Remark = "r" }"""));
    }

    [Theory]
    [InlineData("public static string Email = \"e\";")]
    [InlineData("public const string Email = \"e\";")]
    [InlineData("public static string Email { get; set; } = \"e\";")]
    [InlineData("public string Email { set { } }")]
    [InlineData("public string Email() => \"e\";")]
    [InlineData("public string this[int email] => \"e\";")]
    [InlineData("public class Email { }")]
    [InlineData("string IHasEmail.Email => \"e\";")]
    public void What_is_no_instance_member_that_can_be_read_is_left_out(string member)
    {
        using var dto = Dto.Generate($$"""
            public interface IHasEmail { string Email => "i"; }
            [Wsk.SessionFrom] public partial class Customer : IHasEmail { {{member}} }
            """);

        Assert.Equal("{}", dto.Payload("new Customer()"));
    }
}
