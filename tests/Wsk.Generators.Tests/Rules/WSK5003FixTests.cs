using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.CodeFixes.Length;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK5003FixTests
{
    [Fact]
    public Task The_member_is_bounded() => Verify(
        "using Wsk;\n\n[SessionFrom]\npublic partial class Customer\n{\n    public string? {|WSK5003:CustomerName|} { get; set; }\n\n    [CustomData(\"订单号\", \"orderNo\")]\n    public string? {|WSK5003:OrderNo|} { get; set; }\n}\n",
        "Add [MaxLength(30)]",
        "using System.ComponentModel.DataAnnotations;\nusing Wsk;\n\n[SessionFrom]\npublic partial class Customer\n{\n    [MaxLength(30)]\n    public string? CustomerName { get; set; }\n\n    [CustomData(\"订单号\", \"orderNo\")]\n    [MaxLength(30)]\n    public string? OrderNo { get; set; }\n}\n");

    [Fact]
    public Task On_a_positional_record_the_parameter_is_bounded() => Verify(
        "using System.ComponentModel.DataAnnotations;\nusing Wsk;\n[SessionFrom] partial record Customer(string {|WSK5003:PhoneNumber|});\n",
        "Add [MaxLength(20)]",
        "using System.ComponentModel.DataAnnotations;\nusing Wsk;\n[SessionFrom] partial record Customer([MaxLength(20)] string PhoneNumber);\n");

    [Theory]
    [InlineData("public System.Uri? {|WSK5003:HeadImgUrl|};")]
    [InlineData("public CustomDataEntry[]? {|WSK5003:CustomData|};")]
    [InlineData("[System.ComponentModel.DataAnnotations.MaxLength] public string? {|WSK5003:Remark|};")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N100\")] public int {|WSK5003:A|};")]
    public Task What_a_length_does_not_bound_gets_none(string members)
    {
        string code = "using Wsk;\n[SessionFrom] partial class Customer { " + members + " }\n";
        return Verify(code, null, code);
    }

    private static Task Verify(string code, string? title, string fixedCode)
    {
        CSharpCodeFixVerifier<UnboundedMemberAnalyzer, MaxLengthCodeFixProvider>.Test test =
            FixVerifier.Test<UnboundedMemberAnalyzer, MaxLengthCodeFixProvider>(code, "WSK5003.MaxLength", title, fixedCode);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.WSK5003.severity = warning\n"));
        return test.RunAsync();
    }
}
