using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1004Tests
{
    [Theory]
    [InlineData("public string CustomerName { get; set; } [SessionField({|WSK1004:SessionField.CustomerName|})] public string Nick { get; set; }")]
    [InlineData("[SessionField(SessionField.Title)] public string Job; public string {|WSK1004:Title|};")]
    [InlineData("public string Email; public string {|WSK1004:EMail|};")]
    [InlineData("public string Email; [SessionField(field: {|WSK1004:SessionField.Email|}, Priority = 2)] public string Other;")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"remark\")] public string Note; public string {|WSK1004:Remark|};")]
    [InlineData("public CustomDataEntry[] CustomData; [SessionField({|WSK1004:SessionField.CustomData|})] public List<CustomDataEntry> More;")]
    [InlineData("public string Title; [SessionField({|WSK1004:SessionField.Title|})] public string B; [SessionField({|WSK1004:SessionField.Title|})] public string C;")]
    public Task The_second_member_of_a_field_is_named(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Fact]
    public Task A_record_parameter_is_a_member() => Verify(
        "[SessionFrom] partial record Customer(string CustomerName, [SessionField({|WSK1004:SessionField.CustomerName|})] string Nick);");

    [Fact]
    public Task The_message_names_both() => RuleVerifier.Verify<FieldConflictAnalyzer>(
        "[SessionFrom] partial class Customer { public string Email; public string {|#0:EMail|}; }",
        new DiagnosticResult(FieldConflictAnalyzer.FieldRule).WithArguments("EMail", "Email", "email"));

    [Fact]
    public Task A_derived_types_member_can_clash_with_its_bases() => Verify(
        "[SessionFrom] partial class Person { public string Title; } [SessionFrom] partial class Customer : Person { [SessionField({|WSK1004:SessionField.Title|})] public string Job; }");

    [Fact]
    public Task Two_inherited_members_clash_at_the_types_name() => Verify(
        "class Person { public string Title; public string title; } [SessionFrom] partial class {|WSK1004:Customer|} : Person { }");

    [Theory]
    [InlineData("public string CustomerName { get; set; } public string Title; public string Remark;")]
    [InlineData("public string Title; [SessionIgnore] public string title;")]
    [InlineData("public string Title; [System.Text.Json.Serialization.JsonIgnore] public string title;")]
    [InlineData("[CustomData(\"职位\", \"job\")] public string Title; [SessionField(SessionField.Title)] public string Job;")]
    [InlineData("public CustomDataEntry[] CustomData; [CustomData(\"甲\", \"a\")] public string A; [CustomData(\"乙\", \"b\")] public string B;")]
    [InlineData("public string Title; private string title;")]
    public Task Members_of_different_fields_are_fine(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Theory]
    [InlineData("class Person { public virtual string Title { get; set; } } [SessionFrom] partial class Customer : Person { public override string Title { get; set; } }")]
    [InlineData("class Person { public string Title { get; set; } } [SessionFrom] partial class Customer : Person { public new string Title { get; set; } }")]
    public Task A_member_in_anothers_place_is_fine(string code) => Verify(code);

    [Fact]
    public Task With_OnlyMarked_a_name_takes_no_field() => Verify(
        "[SessionFrom(OnlyMarked = true)] partial class Customer { public string Email; [SessionField(SessionField.Email)] public string Mail; }");

    private static Task Verify(string code) => RuleVerifier.Verify<FieldConflictAnalyzer>(code);
}
