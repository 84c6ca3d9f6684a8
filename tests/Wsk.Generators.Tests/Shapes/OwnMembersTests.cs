using System;
using System.Buffers;
using System.Linq;
using System.Text;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

public class OwnMembersTests
{
    private static readonly string[] s_members =
    [
        "string ToSessionFrom()",
        "bool TryToSessionFrom(out string value, out Wsk.SessionFromResult result)",
        "bool TryWriteSessionFrom(System.Span<byte> utf8Destination, out int bytesWritten)",
        "bool TryWriteSessionFrom(System.Span<byte> utf8Destination, out int bytesWritten, out Wsk.SessionFromResult result)",
        "bool TryWriteSessionFrom(System.Span<char> destination, out int charsWritten)",
        "void WriteSessionFrom(System.Buffers.IBufferWriter<byte> writer)",
    ];

    public static TheoryData<string> Members => [.. s_members];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_the_author_declares_is_the_authors_and_the_interface_still_writes_the_payload(string member)
    {
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; } = "e";
                public {{member}} => throw new System.NotSupportedException();
            }
            """);

        AssertWritesThroughTheInterface(dto.Evaluate<ISessionFrom>("new Customer()"));
        string name = member.Split(' ')[1].Split('(')[0];
        int declared = s_members.Count(other => other.Contains(" " + name + "(", StringComparison.Ordinal));
        Assert.Equal(declared, dto.Type("Customer").GetMembers(name).Length);
    }

    [Fact]
    public void All_members_may_be_the_authors()
    {
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom]
            public partial struct Customer
            {
                public string Email { get; set; }
                {{string.Join("\n", s_members.Select(member => $"private {member} => throw new System.NotSupportedException();"))}}
                private const int MaxSessionFromBytes = 5;
                public static int Mine => MaxSessionFromBytes;
            }
            """);

        AssertWritesThroughTheInterface(dto.Evaluate<ISessionFrom>("""new Customer { Email = "e" }"""));
        Assert.Equal(5, dto.Evaluate<int>("Customer.Mine"));
    }

    [Theory]
    [InlineData("public int ToSessionFrom;")]
    [InlineData("public int ToSessionFrom { get; set; }")]
    [InlineData("public class ToSessionFrom { }")]
    [InlineData("public event System.Action ToSessionFrom { add { } remove { } }")]
    [InlineData("public int ToSessionFrom() => 1;")]
    [InlineData("public static string ToSessionFrom() => \"\";")]
    [InlineData("private void ToSessionFrom() { }")]
    public void Anything_of_a_members_name_takes_its_place(string member)
    {
        using var dto = Dto.Generate($$"""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; } = "e";
                {{member}}
            }
            """);

        AssertWritesThroughTheInterface(dto.Evaluate<ISessionFrom>("new Customer()"));
    }

    [Fact]
    public void Overloads_of_the_authors_stand_beside_the_generated_members()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer
            {
                public string Email { get; set; } = "e";
                public string ToSessionFrom(bool indented) => ToSessionFrom();
                public string ToSessionFrom<T>() => ToSessionFrom();
                public bool TryWriteSessionFrom(byte[] destination, out int written) => TryWriteSessionFrom(new System.Span<byte>(destination), out written);
                public bool TryWriteSessionFrom(System.Span<byte> destination, out int written, out int needed) => TryWriteSessionFrom(destination, out needed, out written, "");
                public bool TryWriteSessionFrom(System.Span<byte> destination, out int written, out int needed, string prefix) { written = needed = prefix.Length; return true; }
                public bool TryToSessionFrom(out string value, out int length) { value = ToSessionFrom(); length = value.Length; return true; }
                public void WriteSessionFrom(System.Buffers.IBufferWriter<char> writer) { }
                public string this[int index] => "";
            }
            """);

        Assert.Equal(
            ["public TryToSessionFrom", "public TryWriteSessionFrom", "public TryWriteSessionFrom", "public TryWriteSessionFrom", "public WriteSessionFrom"],
            dto.GeneratedMembers("Customer")
                .Where(member => member.Name.Contains("TryToS", StringComparison.Ordinal) || member.Name.Contains("WriteS", StringComparison.Ordinal))
                .Select(member => member.DeclaredAccessibility.ToString().ToLowerInvariant() + " " + member.Name).Order());

        Assert.Equal("""{"email":"e"}""", dto.Evaluate<string>("new Customer().ToSessionFrom(true)"));
        Assert.Equal("""{"email":"e"}""", dto.Evaluate<string>("new Customer().ToSessionFrom<int>()"));
    }

    [Fact]
    public void An_author_may_implement_the_interface_explicitly()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom]
            public partial class Customer : Wsk.ISessionFrom
            {
                public string Email { get; set; } = "e";
                string Wsk.ISessionFrom.ToSessionFrom() => "mine";
            }
            """);

        Assert.Equal("mine", dto.Payload("new Customer()"));
        Assert.Equal("""{"email":"e"}""", dto.Evaluate<string>("new Customer().ToSessionFrom()"));
    }

    [Fact]
    public void A_type_may_name_the_interface_itself()
    {
        using var dto = Dto.Generate("""
            [Wsk.SessionFrom] public partial class Customer : Wsk.ISessionFrom, System.IComparable { public string Email { get; set; } = "e"; public int CompareTo(object other) => 0; }
            """);

        AssertWritesThroughTheInterface(dto.Evaluate<ISessionFrom>("new Customer()"));
    }

    [Theory]
    [InlineData("const long MaxSessionFromBytes = 7;", "Customer.MaxSessionFromBytes")]
    [InlineData("static long MaxSessionFromBytes() => 7;", "Customer.MaxSessionFromBytes()")]
    public void A_maximum_of_the_authors_is_left_alone(string member, string maximum)
    {
        using var dto = Dto.Generate($"[Wsk.SessionFrom] public partial class Customer {{ public Wsk.SessionGender Gender {{ get; set; }} public {member} }}");

        Assert.Equal(7, dto.Evaluate<long>(maximum));
    }

    [Fact]
    public void What_a_base_calls_like_a_generated_member_is_hidden()
    {
        using var dto = Dto.Generate("""
            public class Person
            {
                public string ToSessionFrom() => "person";
                public int MaxSessionFromBytes() => 1;
            }
            [Wsk.SessionFrom] public sealed partial class Customer : Person { public Wsk.SessionGender Gender { get; set; } = Wsk.SessionGender.Male; }
            [Wsk.SessionFrom] public sealed partial class Unbounded : Person { public string Remark { get; set; } }
            """);

        Assert.Equal("""{"gender":1}""", dto.Evaluate<string>("new Customer().ToSessionFrom()"));
        Assert.Equal(12, dto.Evaluate<int>("Customer.MaxSessionFromBytes"));
        Assert.Contains(dto.Result.GeneratedSources, file => file.SourceText.ToString().Contains("public new const int MaxSessionFromBytes = 12;", System.StringComparison.Ordinal));
        Assert.Empty(dto.Type("Unbounded").GetMembers("MaxSessionFromBytes"));
    }

    private static void AssertWritesThroughTheInterface(ISessionFrom customer)
    {
        const string Expected = """{"email":"e"}""";
        var bytes = new byte[100];
        var chars = new char[100];
        var writer = new ArrayBufferWriter<byte>();
        Assert.Equal(Expected, customer.ToSessionFrom());
        Assert.True(customer.TryToSessionFrom(out string? value, out _));
        Assert.Equal(Expected, value);
        Assert.True(customer.TryWriteSessionFrom(bytes, out int written));
        Assert.Equal(Expected, Encoding.UTF8.GetString(bytes, 0, written));
        Assert.True(customer.TryWriteSessionFrom(bytes, out written, out SessionFromResult result));
        Assert.Equal(Expected.Length, result.ByteCount);
        Assert.True(customer.TryWriteSessionFrom(chars, out written));
        Assert.Equal(Expected, new string(chars, 0, written));
        customer.WriteSessionFrom(writer);
        Assert.Equal(Expected, Encoding.UTF8.GetString(writer.WrittenSpan));
    }
}
