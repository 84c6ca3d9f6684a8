using System;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

/// <summary>A payload is read into every type whose members can all be set, however the type is declared.</summary>
public class ReadableTypeTests
{
    private const string Payload = """{"customerName":"李雷","gender":1,"email":"e"}""";

    [Theory]
    [InlineData("partial class", "get; set;")]
    [InlineData("partial class", "get; init;")]
    [InlineData("partial class", "get; private set;")]
    [InlineData("partial class", "internal get; set;")]
    [InlineData("sealed partial class", "get; set;")]
    [InlineData("partial struct", "get; set;")]
    [InlineData("readonly partial struct", "get; init;")]
    [InlineData("partial record", "get; init;")]
    [InlineData("partial record struct", "get; set;")]
    [InlineData("readonly partial record struct", "get; init;")]
    public void Properties_are_set_however_they_can_be(string kind, string accessors)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom]
            public {{kind}} Customer
            {
                [SessionField(SessionField.CustomerName)] public string Name { {{accessors}} }
                [SessionField(SessionField.Gender)] public SessionGender Gender { {{accessors}} }
                [SessionField(SessionField.Email)] public string Email { {{accessors}} }
            }
            """);

        AssertReads(dto);
    }

    [Theory]
    [InlineData("public required string CustomerName { get; set; } public required int Gender { get; init; } public string Email { get; set; }")]
    [InlineData("public required string CustomerName; public int? Gender; public required string Email;")]
    [InlineData("public Customer(string email) { Email = email; } public string CustomerName { get; set; } public int Gender { get; set; } public required string Email { get; set; }")]
    public void Required_members_are_set(string members)
    {
        using var dto = Dto.Generate($"[Wsk.SessionFrom] public partial class Customer {{ {members} }}");

        AssertReads(dto);
        Assert.Equal("{}", Again(dto, "{}"));
    }

    [Theory]
    [InlineData("public string CustomerName; public byte Gender; public string Email;")]
    [InlineData("[SessionField(SessionField.CustomerName)] private string _name; [SessionField(SessionField.Gender)] internal long _gender; [SessionField(SessionField.Email)] protected string _mail;")]
    public void Fields_are_set(string members)
    {
        using var dto = Dto.Generate($"using Wsk; [SessionFrom] public partial class Customer {{ {members} }}");

        AssertReads(dto);
    }

    [Theory]
    [InlineData("public Customer(string customerName, int? gender, string email)")]
    [InlineData("public Customer(string EMAIL, string CUSTOMERNAME, int? GENDER)")]
    [InlineData("private Customer(string customerName, int? gender, string email)")]
    [InlineData("public Customer(in string customerName, int? gender = 2, string email = \"x\")")]
    [InlineData("public Customer(string customerName, int? gender, string email, int version = 1, params string[] tags)")]
    public void A_constructor_takes_what_cannot_be_set(string constructor)
    {
        string assignments = string.Join(" ", new[] { "CustomerName", "Gender", "Email" }.Select(name =>
            $"{name} = {constructor.Split(' ', ',', '(', ')').First(word => word.Equals(name, StringComparison.OrdinalIgnoreCase))};"));
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom]
            public sealed partial class Customer
            {
                {{constructor}} { {{assignments}} }
                public string CustomerName { get; }
                public int? Gender { get; }
                public string Email { get; }
            }
            """);

        AssertReads(dto);
        Assert.Equal("""{"customerName":"n"}""", Again(dto, """{"customerName":"n"}"""));
    }

    [Fact]
    public void A_constructor_takes_some_members_and_the_others_are_set()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public Customer(string customerName) { CustomerName = customerName; }
                public string CustomerName { get; }
                public int Gender { get; set; }
                public string Email { get; set; } = "none";
            }
            """);

        AssertReads(dto);
        Assert.Equal("""{"customerName":"n","email":"none"}""", Again(dto, """{"customerName":"n"}"""));
    }

    [Fact]
    public void Of_several_constructors_the_shortest_that_is_enough_is_called()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public Customer() { Remark = "none"; }
                public Customer(string customerName) { CustomerName = customerName; Remark = "name"; }
                public Customer(string customerName, string email) : this(customerName) { Email = email; Remark = "both"; }
                public string CustomerName { get; }
                public string Email { get; set; }
                public string Remark;
            }
            """);

        Assert.Equal("""{"customerName":"n","email":"e","remark":"name"}""", Again(dto, """{"customerName":"n","email":"e"}"""));
    }

    [Fact]
    public void A_constructor_that_the_author_forbids_is_not_called()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                [System.Obsolete("Give an email.", true)] public Customer() { Email = "forbidden"; }
                public Customer(string email) { Email = email; }
                public string Email { get; set; }
            }
            """);

        Assert.Equal("{}", Again(dto, "{}"));
    }

    [Fact]
    public void A_constructor_that_sets_the_required_members_is_enough()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Customer(string email) { Email = email; Id = 5; }
                public required int Id { get; set; }
                public required string Email { get; init; }
            }
            """);

        Assert.Equal("""{"email":"e"}""", Again(dto, """{"email":"e"}"""));
    }

    [Theory]
    [InlineData("record Customer(string CustomerName, SessionGender Gender, string Email);")]
    [InlineData("record struct Customer(string CustomerName, SessionGender? Gender, string Email);")]
    [InlineData("record Customer(string CustomerName, short Gender = 2, string Email = \"x\");")]
    [InlineData("record Customer(string CustomerName, string Email) { public int Gender { get; init; } }")]
    [InlineData("record Customer([SessionField(SessionField.CustomerName)] string Name, SessionGender Gender) { public required string Email { get; set; } }")]
    public void Positional_records_are_read(string declaration)
    {
        using var dto = Dto.Generate("using Wsk; [SessionFrom] public partial " + declaration);

        AssertReads(dto);
    }

    [Fact]
    public void Inherited_members_are_read()
    {
        using var dto = Dto.GenerateOver(
            """
            namespace Library
            {
                public abstract class Person
                {
                    public string CustomerName { get; set; }
                    public int Gender { get; protected set; }
                }
            }
            """,
            "[Wsk.SessionFrom] public partial class Customer : Library.Person { public string Email { get; set; } }");

        AssertReads(dto);
    }

    [Fact]
    public void An_override_without_a_setter_is_set_by_the_bases()
    {
        using var dto = Dto.Generate("""
            public class Person { public virtual string Email { get; set; } }
            [Wsk.SessionFrom] public partial class Customer : Person { public override string Email { get { return base.Email; } } }
            """);

        Assert.Equal("""{"email":"e"}""", Again(dto, """{"email":"e"}"""));
    }

    [Fact]
    public void A_member_that_hides_another_is_the_one_that_is_set()
    {
        using var dto = Dto.Generate("""
            public class Person { public string Email { get; } = "person"; }
            [Wsk.SessionFrom] public partial class Customer : Person { public new string Email { get; set; } }
            """);

        Assert.Equal("""{"email":"e"}""", Again(dto, """{"email":"e"}"""));
    }

    [Fact]
    public void A_derived_type_and_its_base_are_read_each_as_itself()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public partial class Person { public string CustomerName { get; set; } }
            [Wsk.SessionFrom] public partial class Customer : Person { public string Email { get; set; } }
            """);

        Assert.Equal("""{"customerName":"n","email":"e"}""", Again(dto, """{"customerName":"n","email":"e"}"""));
        Assert.Equal("""{"customerName":"n"}""", Again(dto, """{"customerName":"n","email":"e"}""", "Person"));
    }

    [Fact]
    public void A_derived_record_hands_its_bases_members_on()
    {
        using var dto = Dto.Generate("""
            public record Person(string CustomerName, string Email);
            [Wsk.SessionFrom] public partial record Customer(string CustomerName, string Email, int Gender) : Person(CustomerName, Email);
            """);

        AssertReads(dto);
    }

    [Fact]
    public void Nested_and_generic_types_are_read()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            public static partial class Shop<T>
                where T : class
            {
                [SessionFrom]
                public sealed partial class Customer<TLevel>
                    where TLevel : struct, System.Enum
                {
                    public string Email { get; set; }
                    public int Gender { get; set; }
                    public string CustomerName { get; set; }
                }
            }
            """);

        Assert.Equal(Payload, Again(dto, Payload, "Shop<string>.Customer<System.DayOfWeek>"));
    }

    [Fact]
    public void Types_of_a_file_without_nullable_annotations_are_read()
    {
        using var dto = Dto.Generate("""
            #nullable enable
            [Wsk.SessionFrom] public partial class Customer { public string CustomerName { get; set; } = ""; public int? Gender { get; set; } public string? Email { get; set; } }
            #nullable disable
            [Wsk.SessionFrom] public partial class Guest { public string CustomerName { get; set; } public string Email { get; set; } }
            """);

        AssertReads(dto);
        Assert.Equal("""{"email":"e"}""", Again(dto, """{"email":"e"}""", "Guest"));
    }

    [Theory]
    [InlineData("class @class { public string @Email { get; set; } public string value { get; set; } }")]
    [InlineData("class @class { [SessionField(SessionField.Email)] public string @return { get; set; } [SessionField(SessionField.Remark)] public string reader { get; set; } }")]
    [InlineData("class @class { public string Email { get; set; } [CustomData(\"一\", \"one\")] public string email { get; set; } }")]
    public void Names_that_look_like_code_are_read(string declaration)
    {
        using var dto = Dto.Generate("#pragma warning disable CS8981\nusing Wsk; [SessionFrom] public partial " + declaration);

        Assert.Equal("""{"email":"e"}""", Again(dto, """{"email":"e"}""", "@class"));
    }

    [Theory]
    [InlineData("static bool TryParseSessionFrom(string sessionFrom, out Customer value)")]
    [InlineData("static bool TryParseSessionFrom(System.ReadOnlySpan<char> sessionFrom, out Customer value)")]
    [InlineData("static bool TryParseSessionFrom(System.ReadOnlySpan<byte> utf8SessionFrom, out Customer value)")]
    [InlineData("static bool TryParseSessionFrom(string sessionFrom, out Customer value, out Wsk.SessionFromReadResult result)")]
    [InlineData("static bool TryParseSessionFrom(System.ReadOnlySpan<char> sessionFrom, out Customer value, out Wsk.SessionFromReadResult result)")]
    [InlineData("static bool TryParseSessionFrom(System.ReadOnlySpan<byte> utf8SessionFrom, out Customer value, out Wsk.SessionFromReadResult result)")]
    [InlineData("static Customer ParseSessionFrom(string sessionFrom)")]
    [InlineData("string ParseSessionFrom { get; set; }")]
    [InlineData("int TryParseSessionFrom")]
    public void What_the_author_declares_is_the_authors_and_the_interface_still_reads(string member)
    {
        string body = member.Contains('(', StringComparison.Ordinal) ? " => throw new System.NotSupportedException();" : member.Contains('{', StringComparison.Ordinal) ? "" : ";";
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; }
                public {{member}}{{body}}
            }
            """);

        Assert.Equal(["""{"email":"e"}"""], ReadThroughTheInterface(dto, """{"email":"e"}""").Distinct());
    }

    [Fact]
    public void A_method_of_another_signature_stands_beside_the_generated_ones()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; }
                public static Customer ParseSessionFrom(string sessionFrom, string fallback) => TryParseSessionFrom(sessionFrom, out var value) ? value : ParseSessionFrom(fallback);
            }
            """);

        Assert.Equal("""{"email":"e"}""", dto.Payload("""Customer.ParseSessionFrom("wxapp", "{\"email\":\"e\"}")"""));
    }

    [Theory]
    [InlineData("public string Email { get; }", "Email cannot be set")]
    [InlineData("public string Email => \"e\";", "Email cannot be set")]
    [InlineData("public readonly string Email;", "Email cannot be set")]
    [InlineData("public ref string Email => ref _email; private string _email;", "Email cannot be set")]
    [InlineData("public string Email { get; [System.Obsolete(\"No.\", true)] set; }", "Email cannot be set")]
    [InlineData("public Customer(string name) { } public string Email { get; set; }", "no constructor takes nothing, or nothing but members of the payload")]
    [InlineData("public Customer(int email) { } public string Email { get; set; }", "no constructor takes nothing, or nothing but members of the payload")]
    [InlineData("public Customer(ref string email) { } public string Email { get; set; }", "no constructor takes nothing, or nothing but members of the payload")]
    [InlineData("public required int Id { get; set; } public string Email { get; set; }", "Id is required and is no member of the payload")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"0\")] public decimal Amount { get; set; }", "Amount has a Format that may lose something of the value")]
    [InlineData("[CustomData(\"日\", \"day\")] public System.IFormattable Day { get; set; }", "Day is of a type that parses no text")]
    public void Where_a_member_stands_in_the_way_nothing_reads_and_the_summary_says_why(string members, string reason)
    {
        using var dto = Dto.Generate($"using Wsk; [SessionFrom] public partial class Customer {{ {members} }}");

        AssertReadsNothing(dto, reason);
    }

    [Fact]
    public void Nothing_reads_into_an_abstract_type()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public abstract partial class Customer { public string Email { get; set; } }");

        AssertReadsNothing(dto, "the type is abstract");
    }

    [Fact]
    public void A_setter_that_the_type_cannot_reach_sets_nothing()
    {
        using var dto = Dto.Generate("""
            public class Person { public string Email { get; private set; } }
            [Wsk.SessionFrom] public partial class Customer : Person { }
            """);

        AssertReadsNothing(dto, "Email cannot be set");
    }

    [Fact]
    public void The_summary_of_a_type_that_is_read_names_no_obstacle()
    {
        using var dto = Dto.Generate("[Wsk.SessionFrom] public partial class Customer { public string Email { get; set; } }");

        Assert.DoesNotContain("There is no TryParseSessionFrom", dto.GeneratedText, StringComparison.Ordinal);
    }

    private static void AssertReads(Dto dto)
    {
        Assert.Equal(Payload, Again(dto, Payload));
        Assert.Equal([Payload], ReadThroughTheInterface(dto, Payload).Distinct());
    }

    /// <summary>What is written of what was read.</summary>
    private static string Again(Dto dto, string payload, string type = "Customer") => dto.Payload($"{type}.ParseSessionFrom({Literal(payload)})");

    private static string[] ReadThroughTheInterface(Dto dto, string payload) => (string[])typeof(ReadableTypeTests)
        .GetMethod(nameof(ReadEveryWay), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(dto.Evaluate<Type>("typeof(Customer)"))
        .Invoke(null, [payload])!;

    private static string[] ReadEveryWay<T>(string payload)
        where T : ISessionFrom, ISessionFromReadable<T>
    {
        Assert.True(T.TryParseSessionFrom(payload, out T? fromText, out _));
        Assert.True(T.TryParseSessionFrom(payload.AsSpan(), out T? fromChars, out _));
        Assert.True(T.TryParseSessionFrom(Encoding.UTF8.GetBytes(payload), out T? fromUtf8, out _));
        return [.. new[] { fromText, fromChars, fromUtf8, T.ParseSessionFrom(payload) }.Select(value => value.ToSessionFrom())];
    }

    private static void AssertReadsNothing(Dto dto, string reason)
    {
        Assert.Contains($"There is no TryParseSessionFrom, because {reason}.", dto.GeneratedText, StringComparison.Ordinal);
        Assert.DoesNotContain(dto.Type("Customer").GetMembers(), member => member.Name is "TryParseSessionFrom" or "ParseSessionFrom");
        Assert.DoesNotContain(dto.Type("Customer").AllInterfaces, type => type.Name == "ISessionFromReadable");
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
