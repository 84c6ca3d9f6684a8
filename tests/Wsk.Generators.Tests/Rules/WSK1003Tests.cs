using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1003Tests
{
    [Theory]
    [InlineData("[SessionField(SessionField.CustomerName)] public {|WSK1003:int|} Number { get; set; }")]
    [InlineData("[SessionField(SessionField.HeadImgUrl)] public {|WSK1003:byte[]|} Avatar { get; set; }")]
    [InlineData("[SessionField(SessionField.Gender)] public {|WSK1003:string|} Sex { get; set; }")]
    [InlineData("[SessionField(SessionField.Gender)] public {|WSK1003:bool?|} IsFemale { get; set; }")]
    [InlineData("[SessionField(SessionField.Birthday)] public {|WSK1003:long|} Born;")]
    [InlineData("[SessionField(SessionField.CustomData)] public {|WSK1003:Dictionary<string, string>|} Extra { get; set; }")]
    [InlineData("[CustomData(\"订单\", \"orders\")] public {|WSK1003:List<string>|} Orders { get; set; }")]
    [InlineData("[CustomData(\"对象\", \"object\")] private {|WSK1003:object|} _thing;")]
    public Task A_type_that_cannot_carry_its_field_is_an_error(string member) => Verify(member, DiagnosticSeverity.Error);

    [Theory]
    [InlineData("public {|WSK1003:int|} Title { get; set; }")]
    [InlineData("public {|WSK1003:Uri|} Address { get; set; }")]
    [InlineData("public {|WSK1003:string|} Gender { get; set; }")]
    [InlineData("public {|WSK1003:object|} customData;")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"email\")] public {|WSK1003:int|} Mails { get; set; }")]
    public Task By_name_alone_it_is_a_warning(string member) => Verify(member, DiagnosticSeverity.Warning);

    [Fact]
    public Task On_a_positional_record_the_parameters_type_is_named() => RuleVerifier.Verify<MemberTypeAnalyzer>(
        "[SessionFrom] partial record Customer([SessionField(SessionField.Remark)] {|WSK1003:int|} Count);");

    [Fact]
    public Task The_message_tells_what_can_carry_the_field() => RuleVerifier.Verify<MemberTypeAnalyzer>(
        "[SessionFrom] partial class Customer { [SessionField(SessionField.Gender)] public {|#0:string|} Sex { get; set; } }",
        new DiagnosticResult(MemberTypeAnalyzer.TypeRule).WithArguments("Sex", "string", "gender", "SessionGender, int, enum"));

    [Fact]
    public Task An_inherited_members_mistake_stands_at_the_types_name() => RuleVerifier.Verify<MemberTypeAnalyzer>(
        "class Person { public int Title { get; set; } } [SessionFrom] partial class {|WSK1003:Customer|} : Person { }");

    [Fact]
    public Task An_annotated_bases_mistake_is_shown_there_alone() => RuleVerifier.Verify<MemberTypeAnalyzer>(
        "[SessionFrom] partial class Person { public {|WSK1003:int|} Title { get; set; } } [SessionFrom] partial class Customer : Person { }");

    [Theory]
    [InlineData("public string CustomerName { get; set; } public Uri HeadImgUrl; public SessionGender? Gender { get; set; } public DateTimeOffset? Birthday { get; set; }")]
    [InlineData("public DateOnly Birthday; public DayOfWeek Gender; public List<CustomDataEntry> CustomData { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public decimal? A; [CustomData(\"乙\", \"b\")] public Guid B; [CustomData(\"丙\", \"c\")] public Uri C;")]
    [InlineData("[SessionIgnore] public int Title { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public int Title { get; set; }")]
    [InlineData("private int Title { get; set; } public static int Address { get; set; }")]
    public Task Types_that_can_carry_their_field_are_fine(string members) =>
        RuleVerifier.Verify<MemberTypeAnalyzer>("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("public Missing Title { get; set; }")]
    [InlineData("public List<Missing> Address { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public Missing[] A { get; set; }")]
    public Task A_type_that_does_not_exist_yet_is_the_compilers_matter(string member) =>
        RuleVerifier.VerifyBroken<MemberTypeAnalyzer>("[SessionFrom] partial class Customer { " + member + " }");

    [Fact]
    public Task With_OnlyMarked_a_name_alone_means_no_field() => RuleVerifier.Verify<MemberTypeAnalyzer>(
        "[SessionFrom(OnlyMarked = true)] partial class Customer { public int Title { get; set; } [SessionField(SessionField.Email)] public {|WSK1003:int|} Mails { get; set; } }");

    private static Task Verify(string member, DiagnosticSeverity severity)
    {
        string code = "[SessionFrom] partial class Customer { " + member.Replace("{|WSK1003:", "{|#0:", System.StringComparison.Ordinal) + " }";
        return RuleVerifier.Verify<MemberTypeAnalyzer>(code, new DiagnosticResult("WSK1003", severity));
    }
}
