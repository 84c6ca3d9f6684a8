using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1010Tests
{
    [Theory]
    [InlineData("[SessionFrom] partial class {|WSK1010:Customer|} { }")]
    [InlineData("[SessionFrom] partial record {|WSK1010:Customer|}([SessionIgnore] int Id);")]
    [InlineData("[SessionFrom] partial class {|WSK1010:Customer|} { private string CustomerName { get; set; } static string Title; }")]
    [InlineData("[SessionFrom] partial class {|WSK1010:Customer|} { [System.Text.Json.Serialization.JsonIgnore] public string Title { get; set; } }")]
    [InlineData("class Person { public int Id { get; set; } } [SessionFrom] partial class {|WSK1010:Customer|} : Person { }")]
    public Task A_type_without_a_mapped_member_is_named(string code) => Verify(code);

    [Theory]
    [InlineData("public string CustomerName { get; set; }")]
    [InlineData("public string NickName { get; set; } public int Title { get; set; } [SessionIgnore] public string Email { get; set; }")]
    public Task With_OnlyMarked_a_name_is_no_mapping(string members) => RuleVerifier.Verify<UnmappedMemberAnalyzer>(
        "#nullable disable\n[SessionFrom(OnlyMarked = true)] partial class {|#0:Customer|} { " + members + " }",
        new DiagnosticResult(UnmappedMemberAnalyzer.NothingMarkedRule).WithArguments("Customer"));

    [Fact]
    public Task It_is_named_where_the_attribute_stands() => Verify(
        "partial class Customer { } [SessionFrom] partial class {|WSK1010:Customer|} { } partial class Customer { }");

    [Theory]
    [InlineData("[SessionFrom] partial class Customer { public string CustomerName { get; set; } }")]
    [InlineData("[SessionFrom] partial class Customer { [CustomData(\"编号\", \"id\")] private int _id; }")]
    [InlineData("class Person { public string Title { get; set; } } [SessionFrom] partial class Customer : Person { }")]
    [InlineData("partial class Customer { }")]
    [InlineData("[SessionFrom(OnlyMarked = true)] partial class Customer { [SessionField(SessionField.Title)] public string Title; public string Email; }")]
    public Task A_type_with_one_is_fine(string code) => Verify(code);

    [Theory]
    [InlineData("[SessionFrom] partial class Customer { public int Title { get; set; } }")]
    [InlineData("[SessionFrom] partial class Customer { public string {|WSK1005:NickName|} { get; set; } }")]
    public Task Another_rules_mistake_is_not_told_twice(string code) => Verify(code);

    [Fact]
    public Task A_base_that_does_not_exist_yet_may_bring_members() =>
        RuleVerifier.VerifyBroken<UnmappedMemberAnalyzer>("[SessionFrom] partial class Customer : Missing { }");

    private static Task Verify(string code) => RuleVerifier.Test<UnmappedMemberAnalyzer>("#nullable disable\n" + code).RunAsync();
}
