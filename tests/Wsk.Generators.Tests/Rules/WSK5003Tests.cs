using System.Threading.Tasks;
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
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N2\")] public decimal {|WSK5003:A|} { get; set; }")]
    [InlineData("[CustomData(\"甲\", \"a\")] public System.Numerics.BigInteger {|WSK5003:A|} { get; set; }")]
    [InlineData("[MaxLength] public string {|WSK5003:Remark|} { get; set; }")]
    public Task A_member_without_a_bound_is_named(string members) => Verify(members);

    [Theory]
    [InlineData("[MaxLength(5)] public string CustomerName { get; set; } public Gender Gender; public string Birthday;")]
    [InlineData("[StringLength(5), CustomData(\"甲\", \"a\")] public string A; [CustomData(\"乙\", \"b\")] public decimal? B;")]
    [InlineData("public string Nothing; [SessionIgnore] public string Remark; private string Title;")]
    public Task Members_with_a_bound_are_fine(string members) => Verify(members);

    [Fact]
    public void It_is_off_by_default() => Assert.False(UnboundedMemberAnalyzer.UnboundedRule.IsEnabledByDefault);

    private static Task Verify(string members)
    {
        CSharpAnalyzerVerifier<UnboundedMemberAnalyzer>.Test test = RuleVerifier.Test<UnboundedMemberAnalyzer>(
            "using System.ComponentModel.DataAnnotations;\n#nullable disable\n[SessionFrom] partial class Customer { " + members + " }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.WSK5003.severity = suggestion\n"));
        return test.RunAsync();
    }
}
