using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class GenericTypeTests
{
    [Theory]
    [InlineData("where T : System.IFormattable", "int", "5")]
    [InlineData("where T : struct, System.IFormattable", "decimal", "5.5m")]
    [InlineData("where T : class, System.IFormattable", "System.FormattableString", "$\"{5}\"")]
    [InlineData("where T : notnull, System.ISpanFormattable", "int", "5")]
    [InlineData("where T : unmanaged, System.IFormattable", "int", "5")]
    public void A_type_parameter_that_is_formattable_can_be_an_entry(string constraint, string argument, string value)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public partial class Customer<T> {{constraint}}
            {
                [CustomData("积分", "points")] public T Points { get; set; }
            }
            """);

        Card card = Card.Read(dto.Payload($"new Customer<{argument}> {{ Points = {value} }}"));

        Assert.Equal([("积分", "points", value.Trim('m', '$', '"', '{', '}'))], card.Entries);
    }

    [Fact]
    public void A_null_of_a_type_parameter_is_left_out()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer<T> where T : System.IFormattable
            {
                [CustomData("积分", "points")] public T Points { get; set; }
            }
            """);

        Assert.Equal("{}", dto.Payload("new Customer<System.IFormattable>()"));
        Assert.Equal("{}", dto.Payload("new Customer<System.FormattableString>()"));
    }

    [Fact]
    public void A_nullable_type_parameter_is_an_entry_unless_it_is_null()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer<T> where T : struct, System.IFormattable
            {
                [CustomData("积分", "points")] public T? Points { get; set; }
            }
            """);

        Assert.Equal("{}", dto.Payload("new Customer<long>()"));
        Assert.Equal(["0"], Card.Read(dto.Payload("new Customer<long> { Points = 0 }")).EntryValues);
    }

    [Fact]
    public void A_type_parameter_constrained_by_another_one_is_followed()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer<T, TOther> where T : TOther where TOther : System.IFormattable
            {
                [CustomData("积分", "points")] public T Points { get; set; }
            }
            """);

        Assert.Equal(["5"], Card.Read(dto.Payload("new Customer<int, System.IFormattable> { Points = 5 }")).EntryValues);
    }

    [Fact]
    public void A_type_parameter_that_says_nothing_carries_no_entry()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer<T>
            {
                public string Email { get; set; }
                [CustomData("积分", "points")] public T Points { get; set; }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""new Customer<int> { Email = "e", Points = 5 }"""));
    }

    [Fact]
    public void Members_that_a_generic_base_types_by_its_argument_are_written()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public class Entity<TName, TKey> { public TName CustomerName { get; set; } [CustomData("编号", "id")] public TKey Id { get; set; } }
            [SessionFrom] public partial class Customer : Entity<string, System.Guid> { }
            """);

        Card card = Card.Read(dto.Payload("""new Customer { CustomerName = "李雷" }"""));

        Assert.Equal([("customerName", "\"李雷\"")], card.Fields);
        Assert.Equal(["00000000-0000-0000-0000-000000000000"], card.EntryValues);
    }

    [Fact]
    public void A_generic_record_struct_with_variance_free_parameters_writes()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial record struct Customer<T>(string Email, [CustomData("积分", "points")] T Points) where T : struct, System.Enum;
            """);

        Assert.Equal(["Monday"], Card.Read(dto.Payload("""new Customer<System.DayOfWeek>("e", System.DayOfWeek.Monday)""")).EntryValues);
    }
}
