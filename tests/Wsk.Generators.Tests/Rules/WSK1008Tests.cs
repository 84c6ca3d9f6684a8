using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1008Tests
{
    [Theory]
    [InlineData("[CustomData(\"甲\", \"no\")] public string A; [CustomData(\"乙\", {|WSK1008:\"no\"|})] public string B;")]
    [InlineData("const string No = \"no\"; [CustomData(\"甲\", No)] public string A; [CustomData(labelEn: {|WSK1008:No|}, labelCn: \"乙\")] public string B;")]
    [InlineData("[CustomData(\"甲\", \"no\")] public int A; [CustomData(\"甲\", {|WSK1008:\"no\"|})] public int B; [CustomData(\"丙\", {|WSK1008:\"no\"|})] public int C;")]
    public Task The_second_entry_of_a_label_is_named(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Fact]
    public Task The_message_names_both() => RuleVerifier.Verify<FieldConflictAnalyzer>(
        "[SessionFrom] partial record Customer([CustomData(\"甲\", \"no\")] string A, [CustomData(\"乙\", {|#0:\"no\"|})] string B);",
        new DiagnosticResult(FieldConflictAnalyzer.LabelRule).WithArguments("B", "A", "no"));

    [Theory]
    [InlineData("[CustomData(\"甲\", \"a\")] public string A; [CustomData(\"甲\", \"b\")] public string B;")]
    [InlineData("[CustomData(\"甲\", \"no\")] public string A; [CustomData(\"乙\", \"No\")] public string B;")]
    [InlineData("[CustomData(\"甲\", \"no\")] public string A; [CustomData(\"乙\", \"no\"), SessionIgnore] public string B;")]
    public Task Entries_of_different_labels_are_fine(string members) => Verify("[SessionFrom] partial class Customer { " + members + " }");

    [Fact]
    public Task Entries_of_different_types_may_share_one() => Verify(
        "[SessionFrom] partial class A { [CustomData(\"甲\", \"no\")] public string X; } [SessionFrom] partial class B { [CustomData(\"甲\", \"no\")] public string X; }");

    private static Task Verify(string code) => RuleVerifier.Verify<FieldConflictAnalyzer>(code);
}
