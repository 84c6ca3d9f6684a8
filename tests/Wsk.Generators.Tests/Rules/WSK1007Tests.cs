using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1007Tests
{
    [Theory]
    [InlineData("[CustomData({|WSK1007:\"\"|}, \"orderNo\")]")]
    [InlineData("[CustomData(\"订单号\", {|WSK1007:\" \\t\"|})]")]
    [InlineData("[CustomData(\"订单号\", {|WSK1007:\"\\u3000\"|})]")]
    [InlineData("[CustomData({|WSK1007:\"a\\ud800\"|}, \"orderNo\")]")]
    [InlineData("[CustomData({|WSK1007:\"\\udc00\\ud800\"|}, \"orderNo\")]")]
    [InlineData("[CustomData({|WSK1007:null|}, {|WSK1007:\"\"|})]")]
    [InlineData("[CustomData(labelEn: {|WSK1007:\"\"|}, labelCn: \"订单号\", Priority = 1)]")]
    public Task A_label_that_says_nothing_is_named(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[CustomData(\"订单号\", \"orderNo\")]")]
    [InlineData("[CustomData(\" 订单号\", \"order no\")]")]
    [InlineData("[CustomData(\"😀\", \"\\ud83d\\ude00\")]")]
    [InlineData("[CustomData(\"\\\"\", \"%\")]")]
    [InlineData("[SessionField(SessionField.Remark)]")]
    public Task A_label_that_says_something_is_fine(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[CustomData]")]
    [InlineData("[CustomData(\"订单号\")]")]
    [InlineData("[CustomData(\"订单号\", Missing)]")]
    [InlineData("[CustomData(\"\", ]")]
    public Task A_half_typed_attribute_is_the_compilers_matter(string attribute) => RuleVerifier.VerifyBroken<CustomDataLabelAnalyzer>(Code(attribute));

    private static Task Verify(string attribute) => RuleVerifier.Verify<CustomDataLabelAnalyzer>(Code(attribute));

    private static string Code(string attribute) =>
        "#nullable disable\n[SessionFrom] partial class Customer { " + attribute + " public string OrderNo { get; set; } }";
}
