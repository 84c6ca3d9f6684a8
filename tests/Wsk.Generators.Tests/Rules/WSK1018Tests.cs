using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.Rules;

public class WSK1018Tests
{
    [Theory]
    [InlineData("\"orderNo\", {|WSK1018:\"订单号\"|}")]
    [InlineData("\"VIP level\", {|WSK1018:\"会员等级\"|}")]
    [InlineData("\"order no.\", {|WSK1018:\"订单 No.\"|}")]
    [InlineData("\"memo\", {|WSK1018:\"備註\"|}")]
    [InlineData("\"a\", {|WSK1018:\"㐀\"|}")]
    [InlineData("labelEn: {|WSK1018:\"订单号\"|}, labelCn: \"orderNo\"")]
    [InlineData("English, {|WSK1018:Chinese|}")]
    [InlineData("nameof(OrderNo), {|WSK1018:\"订单\" + \"号\"|}, Priority = 1")]
    public Task Labels_in_each_others_place_are_told(string labels) => Verify(labels);

    [Theory]
    [InlineData("\"订单号\", \"orderNo\"")]
    [InlineData("\"订单号\", \"订单号\"")]
    [InlineData("\"orderNo\", \"orderNo\"")]
    [InlineData("\"VIP等级\", \"级别\"")]
    [InlineData("\"VIP\", \"VIP\"")]
    [InlineData("\"注文番号\", \"orderNo\"")]
    [InlineData("\"ご注文\", \"order\"")]
    [InlineData("\"order\", \"commande\"")]
    [InlineData("\"\", \"订单号\"")]
    [InlineData("labelEn: \"orderNo\", labelCn: \"订单号\"")]
    public Task Labels_in_their_places_or_in_one_language_are_fine(string labels) => Verify(labels);

    [Theory]
    [InlineData("new CustomDataEntry(\"orderNo\", {|WSK1018:\"订单号\"|}, value)")]
    [InlineData("new(\"orderNo\", {|WSK1018:\"订单号\"|}, value)")]
    [InlineData("new CustomDataEntry(value: value, labelEn: {|WSK1018:\"订单号\"|}, labelCn: \"orderNo\")")]
    [InlineData("new CustomDataEntry(nameof(value), {|WSK1018:Chinese|}, value)")]
    [InlineData("new CustomDataEntry(\"订单号\", \"orderNo\", value)")]
    [InlineData("new CustomDataEntry(value, \"订单号\", \"orderNo\")")]
    [InlineData("new CustomDataEntry(\"orderNo\", value, \"订单号\")")]
    [InlineData("new CustomDataEntry(\"orderNo\", \"no\", \"订单号\")")]
    public Task Constant_labels_of_run_time_entries_are_looked_at(string entry) => RuleVerifier.Verify<EntryLabelAnalyzer>(
        "#nullable disable\nclass Test { const string Chinese = \"订单号\"; static CustomDataEntry Make(string value) => " + entry + "; }");

    [Theory]
    [InlineData("[CustomData(\"orderNo\", \"订单号\"), SessionIgnore] public string A;")]
    [InlineData("[CustomData(\"orderNo\", \"订单号\")] public static string A;")]
    [InlineData("[CustomData(\"orderNo\", \"订单号\")] public object A;")]
    public Task An_entry_that_is_not_written_has_another_mistake(string member) =>
        RuleVerifier.Verify<SwappedLabelsAnalyzer>("#nullable disable\n[SessionFrom] partial class Customer { " + member + " }");

    [Fact]
    public Task An_inherited_members_labels_are_told_at_the_types_name() => RuleVerifier.Verify<SwappedLabelsAnalyzer>(
        "#nullable disable\nclass Person { [CustomData(\"orderNo\", \"订单号\")] public string OrderNo; } [SessionFrom] partial class {|#0:Customer|} : Person { }",
        new DiagnosticResult(SwappedLabelsAnalyzer.SwappedRule).WithArguments("订单号", "orderNo"));

    private static Task Verify(string labels) => RuleVerifier.Verify<SwappedLabelsAnalyzer>(
        "#nullable disable\n[SessionFrom] partial class Customer { const string English = \"orderNo\", Chinese = \"订单号\"; [CustomData(" + labels + ")] public string OrderNo { get; set; } }");
}
