using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class NestedTypeTests
{
    [Theory]
    [InlineData("public partial class")]
    [InlineData("public static partial class")]
    [InlineData("public partial struct")]
    [InlineData("public readonly partial struct")]
    [InlineData("public ref partial struct")]
    [InlineData("public partial record")]
    [InlineData("public partial record struct")]
    [InlineData("public partial interface")]
    public void A_nested_type_writes_its_payload_whatever_contains_it(string container)
    {
        using var dto = Dto.Generate($$"""
            namespace Shop
            {
                {{container}} Outer
                {
                    [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } }
                }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""new Shop.Outer.Customer { Email = "e" }"""));
    }

    [Fact]
    public void A_type_may_lie_several_containers_deep()
    {
        using var dto = Dto.Generate("""
            namespace Shop
            {
                public partial class A
                {
                    internal partial struct B
                    {
                        public partial interface C
                        {
                            [Wsk.SessionFrom] public partial struct Customer { public string Email; }
                        }
                    }
                }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""new Shop.A.B.C.Customer { Email = "e" }"""));
    }

    [Fact]
    public void A_private_nested_type_is_written_from_within()
    {
        using var dto = Dto.Generate("""
            public partial class Shop
            {
                [Wsk.SessionFrom] private partial class Customer { public string Email { get; set; } }
                public static Wsk.ISessionFrom Make() => new Customer { Email = "e" };
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("Shop.Make()"));
    }

    [Fact]
    public void A_generic_container_lends_its_type_parameters()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            namespace Shop
            {
                public partial class Page<TKey, @event> where TKey : struct, System.IFormattable
                {
                    [SessionFrom]
                    public partial class Customer
                    {
                        public string Email { get; set; }
                        [CustomData("编号", "id")] public TKey? Id { get; set; }
                    }
                }
            }
            """);

        Card card = Card.Read(dto.Payload("""new Shop.Page<int, string>.Customer { Email = "e", Id = 7 }"""));

        Assert.Equal([("编号", "id", "7")], card.Entries);
    }

    [Fact]
    public void Two_annotated_types_nested_in_each_other_both_write()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; }
                [Wsk.SessionFrom] public partial class Draft { public string Remark { get; set; } }
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""new Customer { Email = "e" }"""));
        Assert.Equal("""{"remark":"r"}""", dto.Payload("""new Customer.Draft { Remark = "r" }"""));
    }

    [Fact]
    public void A_nested_type_may_derive_from_its_container()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; }
                [Wsk.SessionFrom] public partial class Known : Customer { public string Remark { get; set; } }
            }
            """);

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Payload("""new Customer.Known { Email = "e", Remark = "r" }"""));
    }
}
