using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Members;

/// <summary>A member that is wrong is left out; the rest of the card survives, and the rules say why.</summary>
public class MemberErrorTests
{
    [Theory]
    [InlineData("[SessionField(SessionField.Email)] public int X { get; set; }")]
    [InlineData("public int Email { get; set; }")]
    [InlineData("public object Email { get; set; }")]
    [InlineData("public string[] Email { get; set; }")]
    [InlineData("public System.Uri Email { get; set; }")]
    [InlineData("public string Gender { get; set; }")]
    [InlineData("public bool Gender { get; set; }")]
    [InlineData("public char Gender { get; set; }")]
    [InlineData("public double Gender { get; set; }")]
    [InlineData("public decimal? Gender { get; set; }")]
    [InlineData("public int Birthday { get; set; }")]
    [InlineData("public System.TimeSpan Birthday { get; set; }")]
    [InlineData("public System.TimeOnly? Birthday { get; set; }")]
    [InlineData("public object CustomData { get; set; }")]
    [InlineData("public CustomDataEntry CustomData { get; set; }")]
    [InlineData("public CustomDataEntry? CustomData { get; set; }")]
    [InlineData("public CustomDataEntry?[] CustomData { get; set; }")]
    [InlineData("public CustomDataEntry[,] CustomData { get; set; }")]
    [InlineData("public string[] CustomData { get; set; }")]
    [InlineData("public System.Collections.IEnumerable CustomData { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\")] public object X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\")] public string[] X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\")] public System.Type X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\")] public CustomDataEntry X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\")] public System.Span<char> X => default;")]
    [InlineData("[CustomData(\"a\", \"b\")] public System.DateTime[] X { get; set; }")]
    public void A_type_that_cannot_carry_the_field_is_left_out(string member) => AssertLeftOut(member);

    [Theory]
    [InlineData("[SessionField((SessionField)11)] public string X { get; set; }")]
    [InlineData("[SessionField((SessionField)(-1))] public string X { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomData)] public int X { get; set; }")]
    [InlineData("[SessionField(SessionField.Email), SessionIgnore] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\"), SessionIgnore] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\"), SessionField(SessionField.Email)] public string X { get; set; }")]
    [InlineData("[CustomData(\"\", \"b\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \" \\t\\u3000\")] public string X { get; set; }")]
    [InlineData("[CustomData(null!, \"b\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", null!)] public string X { get; set; }")]
    [InlineData("[CustomData(\"\\ud800\", \"b\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"x\\udc00\\ud800\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\", Format = \"G\")] public string X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\", Format = \"G\")] public bool X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\", Format = \"G\")] public char? X { get; set; }")]
    [InlineData("[CustomData(\"a\", \"b\", Format = \"G\")] public System.Uri X { get; set; }")]
    [InlineData("[SessionField(SessionField.Email)] public static string X { get; set; }")]
    [InlineData("[SessionField(SessionField.Email)] public string X { set { } }")]
    [InlineData("[SessionField(SessionField.Email)] public string this[int i] => \"\";")]
    [InlineData("[CustomData(\"a\", \"b\")] public static int X;")]
    [InlineData("[CustomData(\"a\", \"b\")] public const int X = 5;")]
    public void Attributes_that_make_no_sense_leave_the_member_out(string member) => AssertLeftOut(member);

    [Fact]
    public void Of_two_members_for_one_field_the_first_is_written()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom] public partial class Customer { [SessionField(SessionField.Email)] public string A { get; set; } = "a"; public string Email { get; set; } = "b"; public string email = "c"; }
            """);

        Assert.Equal("""{"email":"a"}""", dto.Payload("new Customer()"));
    }

    [Theory]
    [InlineData("string CustomData { get; set; } = \"%5B%5D\";")]
    [InlineData("EncodedCustomData CustomData { get; set; } = EncodedCustomData.Encode(default);")]
    [InlineData("EncodedCustomData? CustomData { get; set; }")]
    public void Encoded_text_beside_entries_is_left_out(string member)
    {
        using var dto = Dto.Generate($$"""
            using Wsk;
            [SessionFrom] public partial class Customer { public {{member}} [CustomData("a", "b")] public string X { get; set; } = "x"; }
            """);

        Assert.Equal([("a", "b", "x")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    [Fact]
    public void Run_time_entries_beside_labelled_ones_follow_them()
    {
        using var dto = Dto.Generate("""
            using Wsk;
            [SessionFrom]
            public partial class Customer
            {
                public CustomDataEntry[] CustomData { get; set; } = { new CustomDataEntry("c", "d", "y"), new CustomDataEntry("e", "f", null) };
                [CustomData("a", "b")] public string X { get; set; } = "x";
            }
            """);

        Assert.Equal([("a", "b", "x"), ("c", "d", "y")], Card.Read(dto.Payload("new Customer()")).Entries);
    }

    private static void AssertLeftOut(string member)
    {
        using var dto = Dto.GenerateForNewest($$"""
            using Wsk;
            [SessionFrom] public partial class Customer { {{member}} public string Remark { get; set; } = "r"; }
            """);

        Assert.Equal("""{"remark":"r"}""", dto.Payload("new Customer()"));
    }
}
