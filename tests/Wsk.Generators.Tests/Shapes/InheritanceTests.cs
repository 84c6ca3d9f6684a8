using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class InheritanceTests
{
    [Fact]
    public void Inherited_entries_come_before_the_types_own()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public class Entity { [CustomData("一", "first")] public string C { get; set; } = "1"; }
            public class Person : Entity { [CustomData("二", "second")] public string B { get; set; } = "2"; }
            [SessionFrom] public partial class Customer : Person { [CustomData("三", "third")] public string A { get; set; } = "3"; }
            """);

        Assert.Equal([("一", "first", "1"), ("二", "second", "2"), ("三", "third", "3")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Fact]
    public void Members_of_a_base_in_another_assembly_are_written()
    {
        using var dto = Dto.GenerateOver(
            """
            using Wsk;
            namespace Library
            {
                public class Person
                {
                    public string CustomerName { get; set; }
                    [CustomData("级别", "level")] public int Level;
                    [SessionField(SessionField.Remark)] protected string Note { get; set; } = "n";
                    [SessionField(SessionField.Email)] internal string Hidden { get; set; } = "h";
                    public string Title { internal get; set; }
                }
            }
            """,
            "[Wsk.SessionFrom] public partial class Customer : Library.Person { }");

        Card card = Card.Read(dto.Payload("""new Customer { CustomerName = "李雷", Level = 3, Title = "t" }"""));

        Assert.Equal([("customerName", "\"李雷\""), ("remark", "\"n\"")], card.Fields);
        Assert.Equal([("级别", "level", "3")], card.Entries);
    }

    [Fact]
    public void Attributes_on_the_parameters_of_a_base_record_in_another_assembly_count()
    {
        using var dto = Dto.GenerateOver(
            """
            using Wsk;
            namespace Library { public record Person([CustomData("级别", "level")] int Level, [SessionIgnore] string Email); }
            """,
            "[Wsk.SessionFrom] public partial record Customer(int Level, string Email, string Remark) : Library.Person(Level, Email);");

        Card card = Card.Read(dto.Payload("""new Customer(3, "e", "r")"""));

        Assert.Equal([("remark", "\"r\"")], card.Fields);
        Assert.Equal([("级别", "level", "3")], card.Entries);
    }

    [Fact]
    public void A_base_record_is_read_alike_from_source_and_from_its_compiled_assembly()
    {
        const string Person = "namespace Library { public record Person([Wsk.CustomData(\"级别\", \"level\")] int Level, [Wsk.SessionIgnore] string Email); }";
        CSharpCompilation customer = CompilerSetting.Newest.Compile("[Wsk.SessionFrom] public partial record Customer(int Level, string Email, string Remark) : Library.Person(Level, Email);");
        static string Generate(Compilation compilation) =>
            Assert.Single(new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation).GeneratedSources).SourceText.ToString();

        string beside = Generate(customer.AddSyntaxTrees(CompilerSetting.Newest.Parse(Person, "/consumer/Person.cs")));

        Assert.Equal(beside, Generate(customer.AddReferences(Rules.CompiledLibrary.Reference(Person))));
    }

    [Fact]
    public void A_member_that_hides_another_takes_its_place()
    {
        using var dto = Dto.Generate("""
            public class Person { public string Email { get; set; } = "person"; }
            [Wsk.SessionFrom] public partial class Customer : Person { public new string Email { get; set; } = "customer"; }
            """);

        Assert.Equal("""{"email":"customer"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void A_member_that_hides_one_of_another_type_is_judged_by_its_own()
    {
        using var dto = Dto.Generate("""
            public class Person { public string Birthday { get; set; } = "1986-12-12"; }
            [Wsk.SessionFrom] public partial class Customer : Person { public new System.DateTime Birthday { get; set; } = new System.DateTime(1990, 1, 2); }
            """);

        Assert.Equal("""{"birthday":"1990-01-02"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void An_override_is_written_once_and_keeps_its_bases_attributes_and_place()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public abstract class Person
            {
                [CustomData("级别", "level")] public abstract string Level { get; }
                [CustomData("积分", "points")] public virtual int Points => 1;
            }
            [SessionFrom]
            public partial class Customer : Person
            {
                [CustomData("订单号", "orderNo")] public string OrderNo { get; set; } = "o";
                public override int Points => 2;
                public override string Level => "金";
            }
            """);

        Assert.Equal([("级别", "level", "金"), ("积分", "points", "2"), ("订单号", "orderNo", "o")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Fact]
    public void An_override_with_an_attribute_of_its_own_says_otherwise()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public class Person { [CustomData("级别", "level")] public virtual string Level => "金"; [SessionField(SessionField.Title)] public virtual string Post => "p"; }
            [SessionFrom]
            public partial class Customer : Person
            {
                [SessionField(SessionField.Remark)] public override string Level => "银";
                [SessionIgnore] public override string Post => "q";
            }
            """);

        Assert.Equal("""{"remark":"银"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void An_override_of_the_setter_alone_is_read_through_its_base()
    {
        using var dto = Dto.Generate("""
            public class Person { public virtual string Email { get; set; } = "e"; }
            [Wsk.SessionFrom] public partial class Customer : Person { public override string Email { set { } } }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void An_abstract_type_writes_what_its_derived_types_return()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public abstract partial class Person { public abstract string Email { get; } }
            public class Customer : Person { public override string Email => "e"; }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void The_bases_private_members_are_left_out()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public class Person { [SessionField(SessionField.Email)] private string Secret { get; set; } = "s"; public string Read() => Secret; }
            [SessionFrom] public partial class Customer : Person { public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"remark":"r"}""", dto.Payload("new Customer()"));
    }

    [Fact]
    public void A_record_leaves_its_equality_contract_out()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial record Customer(string Email);");

        Assert.DoesNotContain("EqualityContract", dto.GeneratedText, System.StringComparison.Ordinal);
    }
}
