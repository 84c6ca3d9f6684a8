using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class AnnotatedBaseTests
{
    private const string PersonAndCustomer = """
        using Wsk;
        [SessionFrom] public partial class Person { public string Email { get; set; } = "e"; }
        [SessionFrom] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
        """;

    [Fact]
    public void A_derived_type_overrides_its_bases_members()
    {
        using var dto = Dto.Generate(PersonAndCustomer);

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Payload("new Customer()"));
        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Evaluate<string>("((Person)new Customer()).ToSessionFrom()"));
        Assert.All(Methods(dto, "Customer"), method => Assert.True(method.IsOverride));
    }

    [Fact]
    public void The_order_of_the_declarations_does_not_matter()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public sealed partial class Gold : Customer { public string Title { get; set; } = "t"; }
            [SessionFrom] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
            [SessionFrom] public partial class Person { public string Email { get; set; } = "e"; }
            """);

        Assert.Equal("""{"email":"e","title":"t","remark":"r"}""", dto.Payload("new Gold()"));
        Assert.All(Methods(dto, "Gold"), method => Assert.True(method.IsOverride));
        Assert.All(Methods(dto, "Person"), method => Assert.True(method.IsVirtual));
    }

    [Fact]
    public void A_type_between_that_is_not_annotated_changes_nothing()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial class Person { public string Email { get; set; } = "e"; }
            public class Known : Person { public string Remark { get; set; } = "r"; }
            [SessionFrom] public partial class Customer : Known { public string Title { get; set; } = "t"; }
            """);

        Assert.Equal("""{"email":"e","title":"t","remark":"r"}""", dto.Payload("new Customer()"));
        Assert.Equal("""{"email":"e"}""", dto.Payload("new Known()"));
    }

    [Fact]
    public void An_annotated_base_in_another_assembly_is_overridden()
    {
        using var dto = Dto.GenerateOver(
            "namespace Library { [Wsk.SessionFrom] public partial class Person { public string Email { get; set; } = \"e\"; } }",
            "[Wsk.SessionFrom] public partial class Customer : Library.Person { public string Remark { get; set; } = \"r\"; }");

        Assert.All(Methods(dto, "Customer"), method => Assert.True(method.IsOverride));
        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Evaluate<string>("((Library.Person)new Customer()).ToSessionFrom()"));
    }

    [Fact]
    public void An_annotated_generic_base_is_overridden()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial class Entity<T> where T : System.IFormattable { [CustomData("编号", "id")] public T Id { get; set; } }
            [SessionFrom] public partial class Customer : Entity<int> { public string Email { get; set; } = "e"; }
            """);

        Assert.Equal(["0"], Card.Read(dto.Evaluate<string>("((Entity<int>)new Customer()).ToSessionFrom()")).EntryValues);
    }

    [Fact]
    public void Annotated_records_derive_from_each_other()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public abstract partial record Person(string Email);
            [Wsk.SessionFrom] public sealed partial record Customer(string Email, string Remark) : Person(Email);
            """);

        Assert.Equal("""{"email":"e","remark":"r"}""", dto.Evaluate<string>("""((Person)new Customer("e", "r")).ToSessionFrom()"""));
    }

    [Fact]
    public void A_member_that_the_base_seals_is_hidden()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public class Person { public string ToSessionFrom() => "person"; }
            [SessionFrom] public partial class Customer : Person { public string Email { get; set; } = "e"; }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
        Assert.Equal("""{"email":"e"}""", dto.Evaluate<string>("new Customer().ToSessionFrom()"));
    }

    [Fact]
    public void An_abstract_member_of_the_base_is_implemented()
    {
        using var dto = Dto.Generate("""
            public abstract class Person { public abstract string ToSessionFrom(); }
            [Wsk.SessionFrom] public partial class Customer : Person { public string Email { get; set; } = "e"; }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Evaluate<string>("((Person)new Customer()).ToSessionFrom()"));
    }

    [Fact]
    public void A_base_whose_annotation_generates_nothing_is_not_overridden()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public class Person { public string Email { get; set; } = "e"; }
            [Wsk.SessionFrom] public partial class Customer : Person { }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
        Assert.All(Methods(dto, "Customer"), method => Assert.True(method.IsVirtual));
    }

    [Fact]
    public void The_maximum_is_redeclared_where_the_base_has_one()
    {
        using var dto = Dto.Generate("""
            using System.ComponentModel.DataAnnotations;
            using Wsk;
            [SessionFrom] public partial class Person { [MaxLength(1)] public string Email { get; set; } }
            [SessionFrom] public partial class Bounded : Person { public SessionGender Gender { get; set; } }
            [SessionFrom] public partial class Unbounded : Person { public string Remark { get; set; } }
            [SessionFrom] public partial class Again : Unbounded { }
            """);

        Assert.Equal("""{"email":"\ud800"}""".Length, dto.Evaluate<int>("Person.MaxSessionFromBytes"));
        Assert.Equal("""{"email":"\ud800","gender":1}""".Length, dto.Evaluate<int>("Bounded.MaxSessionFromBytes"));
        Assert.Equal(int.MaxValue, dto.Evaluate<int>("Unbounded.MaxSessionFromBytes"));
        Assert.Equal(int.MaxValue, dto.Evaluate<int>("Again.MaxSessionFromBytes"));
    }

    [Fact]
    public void The_maximum_is_redeclared_where_a_base_in_another_assembly_has_one()
    {
        using var dto = Dto.GenerateOver(
            "[Wsk.SessionFrom] public partial class Person { public Wsk.SessionGender Gender { get; set; } }",
            """
            [Wsk.SessionFrom] public partial class Bounded : Person { }
            [Wsk.SessionFrom] public partial class Unbounded : Person { public string Remark { get; set; } }
            """);

        Assert.Equal("""{"gender":1}""".Length, dto.Evaluate<int>("Bounded.MaxSessionFromBytes"));
        Assert.Equal(int.MaxValue, dto.Evaluate<int>("Unbounded.MaxSessionFromBytes"));
    }

    [Fact]
    public void An_unbounded_type_over_an_unbounded_base_has_no_maximum()
    {
        using var dto = Dto.Generate(PersonAndCustomer);

        Assert.Empty(dto.Type("Person").GetMembers("MaxSessionFromBytes"));
        Assert.Empty(dto.Type("Customer").GetMembers("MaxSessionFromBytes"));
    }

    [Fact]
    public void A_bounded_type_over_an_unbounded_base_in_its_own_right_cannot_be_bounded()
    {
        using var dto = Dto.Generate("""
            using System.ComponentModel.DataAnnotations;
            [Wsk.SessionFrom] public partial class Person { public string Email { get; set; } }
            [Wsk.SessionFrom] public partial class Customer : Person { [MaxLength(4)] public string Remark { get; set; } }
            """);

        Assert.Empty(dto.Type("Customer").GetMembers("MaxSessionFromBytes"));
    }

    private static IMethodSymbol[] Methods(Dto dto, string type) =>
        [.. dto.GeneratedMembers(type).OfType<IMethodSymbol>().Where(method => !method.IsStatic && method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility == Accessibility.Public)];
}
