using System;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Generators.Parsing;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class SeveralTypesTests
{
    [Fact]
    public void Types_of_one_name_have_files_of_their_own()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "1"; }
            [Wsk.SessionFrom] public partial class Customer<T> { public string Email { get; set; } = "2"; }
            [Wsk.SessionFrom] public partial class Customer<T, U> { public string Email { get; set; } = "3"; }
            [Wsk.SessionFrom] public partial class customer { public string Email { get; set; } = "4"; }
            namespace A { [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "5"; } }
            namespace B { [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "6"; } }
            public partial class C { [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "7"; } }
            namespace D { public partial class E { [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "8"; } } }
            namespace D.E2 { [Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = "9"; } }
            """);

        Assert.Equal(9, dto.Result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(
            "123456789",
            string.Concat(dto.Evaluate<Wsk.ISessionFrom[]>(
                "new Wsk.ISessionFrom[] { new Customer(), new Customer<int>(), new Customer<int, int>(), new customer(), new A.Customer(), new B.Customer(), new C.Customer(), new D.E.Customer(), new D.E2.Customer() }")
                .Select(customer => customer.ToSessionFrom()[10])));
    }

    [Fact]
    public void File_names_are_bounded_and_hold_nothing_that_a_file_system_refuses()
    {
        string name = new('长', 200);
        using var dto = Dto.Generate($$"""
            namespace {{new string('n', 300)}}
            {
                [Wsk.SessionFrom] public partial class {{name}}1<T> { public string Email { get; set; } }
                [Wsk.SessionFrom] public partial class {{name}}2<T> { public string Email { get; set; } }
            }
            """);

        Assert.All(dto.Result.GeneratedSources, source => Assert.Matches(@"^[A-Za-z0-9._]{1,110}\.g\.cs$", source.HintName));
        Assert.Equal(2, dto.Result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    // The figures are the 32-bit FNV-1a hash, whose inventors publish that of "a" and of "foobar".
    [Theory]
    [InlineData("a", "a.e40c292c.g.cs")]
    [InlineData("foobar", "foobar.bf9cf968.g.cs")]
    [InlineData("Shop.Customer16", "Shop.Customer16.00f7750a.g.cs")]
    public void A_generated_file_bears_the_types_name_and_a_hash(string metadataName, string file) => Assert.Equal(file, HintName.For(metadataName));

    [Theory]
    [InlineData("Az.aZ09", "Az.aZ09.")]
    [InlineData("Shop+Guest`1", "Shop_Guest_1.")]
    [InlineData("/:@[`{", "______.")]
    [InlineData("客户_", "___.")]
    public void A_generated_files_name_has_letters_digits_and_points_alone(string metadataName, string readable) =>
        Assert.Matches("^" + Regex.Escape(readable) + "[0-9a-f]{8}\\.g\\.cs$", HintName.For(metadataName));

    [Theory]
    [InlineData(79, 79)]
    [InlineData(80, 80)]
    [InlineData(81, 80)]
    public void A_generated_files_name_keeps_the_end_of_a_long_name(int length, int kept)
    {
        string file = HintName.For("N" + new string('n', length - 2) + "Z");

        Assert.Equal((length == kept ? "N" : "n", kept), (file[..1], file.IndexOf("Z.", StringComparison.Ordinal) + 1));
    }

    [Fact]
    public void The_parts_of_a_partial_type_may_lie_in_several_files()
    {
        using var dto = Dto.Generate(
            "[Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } = \"e\"; }",
            "public partial class Customer { public string Remark { get; set; } = \"r\"; }",
            "[System.Serializable] partial class Customer { [Wsk.CustomData(\"订单号\", \"orderNo\")] public string OrderNo = \"o\"; }");

        Assert.Single(dto.Result.GeneratedSources);
        Card card = Card.Read(dto.Payload("new Customer()"));
        Assert.Equal([("email", "\"e\""), ("remark", "\"r\"")], card.Fields);
        Assert.Equal(["o"], card.EntryValues);
    }

    [Fact]
    public void The_attribute_may_stand_on_any_part_and_the_base_on_another()
    {
        using var dto = Dto.Generate(
            "public class Person { public string Title { get; set; } = \"t\"; }",
            "public partial class Customer : Person { public string Email { get; set; } = \"e\"; }",
            "[Wsk.SessionFrom] partial class Customer { }");

        Assert.Equal("""{"email":"e","title":"t"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void An_alias_of_the_attribute_is_the_attribute()
    {
        using var dto = Dto.Generate("""
            using Card = Wsk.SessionFromAttribute;
            using Ignore = Wsk.SessionIgnoreAttribute;
            [Card] public partial class Customer { public string Email { get; set; } = "e"; [Ignore] public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void Another_attribute_of_that_name_is_another_attribute()
    {
        using var dto = Dto.Generate("""
            namespace Other { public class SessionFromAttribute : System.Attribute { } }
            [Other.SessionFrom] public partial class Customer { public string Email { get; set; } }
            """);

        Assert.Empty(dto.Result.GeneratedSources);
    }
}
