using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1015Tests
{
    [Theory]
    [InlineData("public string CustomerName; public int {|WSK1015:Id|} { get; set; }")]
    [InlineData("public string CustomerName; public string {|WSK1015:OrderNo|};")]
    [InlineData("public string CustomerName; public List<string> {|WSK1015:Orders|} { get; } = new();")]
    [InlineData("public string CustomerName; public string {|WSK1015:Display|} => CustomerName;")]
    [InlineData("public string CustomerName; [System.Text.Json.Serialization.JsonPropertyName(\"order\")] public string {|WSK1015:OrderNo|};")]
    [InlineData("public string CustomerName; [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string {|WSK1015:OrderNo|};")]
    public Task A_public_member_that_nothing_maps_is_named(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Fact]
    public Task It_is_no_more_than_information() => RuleVerifier.Verify<UnmappedMemberAnalyzer>(
        "[SessionFrom] partial record Customer(string CustomerName, int {|#0:Id|});", new DiagnosticResult("WSK1015", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("public string CustomerName; [SessionIgnore] public int Id { get; set; }")]
    [InlineData("public string CustomerName; [CustomData(\"编号\", \"id\")] public int Id { get; set; }")]
    [InlineData("public string CustomerName; [System.Text.Json.Serialization.JsonIgnore] public int Id { get; set; }")]
    [InlineData("public string CustomerName; private int _id; internal int Id { get; set; } public int No { private get; set; }")]
    [InlineData("public string CustomerName; public int this[int index] => index; public static int Count; public const int Max = 1;")]
    public Task Other_members_are_fine(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Fact]
    public Task Inherited_members_are_not_the_types_own() => Verify(
        "class Entity { public int Id { get; set; } } [SessionFrom] partial class Customer : Entity { public string CustomerName; }");

    [Theory]
    [InlineData("[SessionField(SessionField.CustomerName)] public string Name; public int Id { get; set; }")]
    [InlineData("[SessionField(SessionField.CustomerName)] public string Name; public string NickName, AvatarUrl, Sex; public long Mobile; public string Telephone;")]
    public Task Where_only_marked_members_are_sent_nobody_has_forgotten_the_others(string members) =>
        Verify("[SessionFrom(OnlyMarked = true)] partial class Customer { " + members + " }");

    [Fact]
    public Task Types_without_the_attribute_are_left_alone() => Verify("class Customer { public int Id { get; set; } }");

    private static Task Verify(string code) => RuleVerifier.Test<UnmappedMemberAnalyzer>("#nullable disable\n" + code).RunAsync();
}
