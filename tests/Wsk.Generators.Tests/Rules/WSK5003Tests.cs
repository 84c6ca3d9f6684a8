using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK5003Tests
{
    [Theory]
    [InlineData("public string {|WSK5003:CustomerName|} { get; set; }")]
    [InlineData("public Uri {|WSK5003:HeadImgUrl|} { get; set; }")]
    [InlineData("public CustomDataEntry[] {|WSK5003:CustomData|};")]
    [InlineData("[CustomData(\"甲\", \"a\")] public string {|WSK5003:A|} { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N100\")] public decimal {|WSK5003:A|} { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"F\")] public AttributeTargets {|WSK5003:A|} { get; set; }")]
    [InlineData("[MaxLength(9), CustomData(\"甲\", \"a\", Format = \"0.00\")] public System.Numerics.BigInteger {|WSK5003:A|} { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public System.Numerics.BigInteger {|WSK5003:A|} { get; set; }")]
    [InlineData("[MaxLength] public string {|WSK5003:Remark|} { get; set; }")]
    public Task A_member_without_a_bound_is_named(string members) => Verify(members);

    [Theory]
    [InlineData("[MaxLength(5)] public string CustomerName { get; set; } public SessionGender Gender; public string Birthday;")]
    [InlineData("[StringLength(5), CustomData(\"甲\", \"a\")] public string A; [CustomData(\"乙\", \"b\")] public decimal? B;")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"0.00\")] public decimal Amount { get; set; }")]
    [InlineData("[CustomData(\"金额\", \"amount\", Format = \"¥#,##0.00\")] public decimal? Amount { get; set; }")]
    [InlineData("[CustomData(\"折扣\", \"discount\", Format = \"P0\")] public double Discount { get; set; } [CustomData(\"积分\", \"points\", Format = \"D8\")] public int Points;")]
    [InlineData("[CustomData(\"时间\", \"time\", Format = \"yyyy-MM-dd HH:mm\")] public DateTime Time { get; set; }")]
    [InlineData("[CustomData(\"号\", \"id\", Format = \"N\")] public Guid Id { get; set; } [CustomData(\"时长\", \"span\", Format = \"g\")] public TimeSpan Span { get; set; }")]
    [InlineData("public string Nothing; [SessionIgnore] public string Remark; private string Title;")]
    public Task Members_with_a_bound_are_fine(string members) => Verify(members);

    [Theory]
    [InlineData("public string Member { get; set; }", "add [MaxLength]")]
    [InlineData("[MaxLength] public string Member { get; set; }", "give its [MaxLength] a number")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N100\")] public decimal Member { get; set; }", "the length of a text with Format = \"N100\" is known only at run time, and [MaxLength] does not bound it")]
    [InlineData("[SessionField(SessionField.HeadImgUrl)] public Uri Member { get; set; }", "nothing bounds the text of a Uri, not even [MaxLength]")]
    [InlineData("[SessionField(SessionField.CustomData)] public CustomDataEntry[] Member { get; set; }", "nothing bounds the text of a CustomDataEntry[], not even [MaxLength]")]
    public Task The_message_says_what_would_help(string member, string advice)
    {
        CSharpAnalyzerVerifier<UnboundedMemberAnalyzer>.Test test = Test(member.Replace("Member", "{|#0:Remark|}", System.StringComparison.Ordinal));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK5003", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
            $"'Remark' has no bound, so the worst case of 'Customer' is not known; {advice}"));
        return test.RunAsync();
    }

    [Fact]
    public void It_is_off_by_default() => Assert.False(UnboundedMemberAnalyzer.UnboundedRule.IsEnabledByDefault);

    private static Task Verify(string members) => Test(members).RunAsync();

    private static CSharpAnalyzerVerifier<UnboundedMemberAnalyzer>.Test Test(string members)
    {
        CSharpAnalyzerVerifier<UnboundedMemberAnalyzer>.Test test = RuleVerifier.Test<UnboundedMemberAnalyzer>(
            "using System.ComponentModel.DataAnnotations;\n#nullable disable\n[SessionFrom] partial class Customer { " + members + " }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.WSK5003.severity = suggestion\n"));
        return test;
    }
}
