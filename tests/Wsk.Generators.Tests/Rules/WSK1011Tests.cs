using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1011Tests
{
    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\"), {|WSK1011:SessionIgnore|}] public string A;")]
    [InlineData("[{|WSK1011:SessionIgnore|}, SessionField(SessionField.Title)] public string A;")]
    [InlineData("[{|WSK1011:SessionField(SessionField.Title)|}][CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\"), {|WSK1011:SessionIgnore|}, SessionField(SessionField.Title)] public string A;")]
    public Task Attributes_that_exclude_each_other_are_named(string members) => Verify(members);

    [Theory]
    [InlineData("public string {|WSK1011:CustomData|}; [CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\")] public string A; [SessionField({|WSK1011:SessionField.CustomData|})] public EncodedCustomData? Encoded;")]
    public Task Encoded_text_beside_labelled_entries_is_named(string members) => Verify(members);

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Format = \"N0\"|})] public string A;")]
    [InlineData("[CustomData(\"甲\", \"a\", Priority = 1, {|WSK1011:Format = \"x\"|})] public bool? A;")]
    [InlineData("[CustomData(\"甲\", \"a\", {|WSK1011:Format = \"\"|})] public Uri A;")]
    public Task A_format_on_what_takes_none_is_named(string members) => Verify(members);

    [Fact]
    public Task The_message_names_the_entry_that_encoded_text_stands_beside() => RuleVerifier.Verify<AttributeContradictionAnalyzer>(
        "[SessionFrom] partial class Customer { public string? {|#0:CustomData|}; [CustomData(\"甲\", \"a\")] public string? A; }",
        new DiagnosticResult(AttributeContradictionAnalyzer.EncodedRule).WithArguments("CustomData", "A"));

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"N0\")] public decimal A; [CustomData(\"乙\", \"b\", Format = \"yyyy\")] public DateTime? B;")]
    [InlineData("[CustomData(\"甲\", \"a\", Format = \"D\")] public DayOfWeek A; [CustomData(\"乙\", \"b\", Format = null)] public string B;")]
    [InlineData("public CustomDataEntry[] CustomData; [CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("public string CustomData; public string Title;")]
    [InlineData("public EncodedCustomData CustomData; [SessionIgnore] public string A;")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore, CustomData(\"甲\", \"a\")] public string A;")]
    [InlineData("[SessionField(SessionField.Title, Priority = 5)] public string A;")]
    public Task Attributes_that_agree_are_fine(string members) => Verify(members);

    private static Task Verify(string members) =>
        RuleVerifier.Verify<AttributeContradictionAnalyzer>("#nullable disable\n[SessionFrom] partial class Customer { " + members + " }");
}
