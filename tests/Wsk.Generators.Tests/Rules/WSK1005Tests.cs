using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1005Tests
{
    [Theory]
    [InlineData("string", "NickName", "CustomerName")]
    [InlineData("string", "Name", "CustomerName")]
    [InlineData("string", "userName", "CustomerName")]
    [InlineData("string", "customer_name", "CustomerName")]
    [InlineData("string", "AvatarUrl", "HeadImgUrl")]
    [InlineData("Uri", "Avatar", "HeadImgUrl")]
    [InlineData("string", "HeaderImageURL", "HeadImgUrl")]
    [InlineData("int", "Sex", "Gender")]
    [InlineData("string", "Phone", "PhoneNumber")]
    [InlineData("string", "Mobile", "PhoneNumber")]
    [InlineData("string", "UserPhone", "PhoneNumber")]
    [InlineData("string", "CustomerEmail", "Email")]
    [InlineData("string", "Addr", "Address")]
    [InlineData("string", "Position", "Title")]
    [InlineData("string", "Company", "Department")]
    [InlineData("DateOnly?", "BirthDate", "Birthday")]
    [InlineData("string", "DateOfBirth", "Birthday")]
    [InlineData("string", "Description", "Remark")]
    [InlineData("string", "手机号", "PhoneNumber")]
    [InlineData("List<CustomDataEntry>", "Extras", "CustomData")]
    [InlineData("EncodedCustomData", "Extras", "CustomData")]
    public Task A_near_miss_is_named_with_its_field(string type, string name, string field)
    {
        string wireName = field == "HeadImgUrl" ? "headimgurl" : char.ToLowerInvariant(field[0]) + field[1..];
        return RuleVerifier.Verify<UnmappedMemberAnalyzer>(
            "#nullable disable\n[SessionFrom] partial class Customer { public " + type + " {|#0:" + name + "|} { get; set; } }",
            new DiagnosticResult(UnmappedMemberAnalyzer.NearMissRule).WithArguments(name, wireName, field));
    }

    [Fact]
    public Task A_positional_parameter_is_a_member() => Verify("[SessionFrom] partial record Customer(string {|WSK1005:NickName|}, Gender Gender);");

    [Theory]
    [InlineData("public string CustomerName; public string {|WSK1015:NickName|};")]
    [InlineData("public string {|WSK1015:RealName|}; public string {|WSK1005:NickName|};")]
    [InlineData("public string {|WSK1005:Mobile|}; public string {|WSK1015:Phone|}; public string {|WSK1015:Tel|};")]
    [InlineData("[SessionField(SessionField.PhoneNumber)] public string Tel; public string {|WSK1015:Phone|};")]
    public Task A_field_has_one_candidate_at_most(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("public string Title; public string {|WSK1015:Sex|};")]
    [InlineData("public string Title; public int {|WSK1015:Phone|};")]
    [InlineData("public string Title; public object {|WSK1015:Avatar|};")]
    public Task What_could_not_carry_the_field_is_no_near_miss(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("public string Title; [SessionIgnore] public string NickName;")]
    [InlineData("public string Title; [System.Text.Json.Serialization.JsonIgnore] public string NickName;")]
    [InlineData("public string Title; [CustomData(\"昵称\", \"nick\")] public string NickName;")]
    [InlineData("public string Title; private string NickName; internal string Phone; protected string Mobile;")]
    [InlineData("public string Title; public static string NickName; public const string Phone = \"\";")]
    [InlineData("public string Title; public string NickName { set { } }")]
    [InlineData("public string Title; public string GetNickName() => null; public event EventHandler Phone;")]
    public Task What_is_mapped_left_out_or_unreadable_is_fine(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("class Person { public string NickName; } [SessionFrom] partial class Customer : Person { public string Title; }")]
    [InlineData("partial class Customer { public string NickName; }")]
    public Task What_the_types_own_source_does_not_declare_is_fine(string code) => Verify(code);

    private static Task Verify(string code) => RuleVerifier.Test<UnmappedMemberAnalyzer>("#nullable disable\n" + code).RunAsync();
}
