using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1015FixTests
{
    [Fact]
    public Task The_member_becomes_an_entry() => Verify(
        "WSK1015.CustomData",
        "using Wsk;\n[SessionFrom]\npartial class Customer\n{\n    public string? CustomerName;\n    public string? {|WSK1015:OrderNo|} { get; set; }\n    public decimal? {|WSK1015:订单金额|} { get; set; }\n}\n",
        "Add [CustomData(\"OrderNo\", \"orderNo\")]",
        "using Wsk;\n[SessionFrom]\npartial class Customer\n{\n    public string? CustomerName;\n    [CustomData(\"OrderNo\", \"orderNo\")]\n    public string? OrderNo { get; set; }\n    [CustomData(\"订单金额\", \"订单金额\")]\n    public decimal? 订单金额 { get; set; }\n}\n");

    [Fact]
    public Task The_member_is_left_out() => Verify(
        "WSK1015.SessionIgnore",
        "using Wsk;\n[SessionFrom] partial record Customer(string CustomerName, int {|WSK1015:Id|}, object {|WSK1015:Tag|});\n",
        "Add [SessionIgnore]",
        "using Wsk;\n[SessionFrom] partial record Customer(string CustomerName, [SessionIgnore] int Id, [SessionIgnore] object Tag);\n");

    [Fact]
    public Task A_landline_is_labelled_as_WSKs_mobile_SDKs_do() => Verify(
        "WSK1015.CustomData",
        "using Wsk;\n[SessionFrom] partial class Customer { public string? PhoneNumber; public string? {|WSK1015:HomePhone|}; public string? {|WSK1015:OfficePhone|}; }\n",
        "Add [CustomData(\"固定电话\", \"telephone\")]",
        "using Wsk;\n[SessionFrom] partial class Customer { public string? PhoneNumber; [CustomData(\"固定电话\", \"telephone\")] public string? HomePhone; [CustomData(\"固定电话\", \"officePhone\")] public string? OfficePhone; }\n");

    [Theory]
    [InlineData("public object? {|WSK1015:Tag|};")]
    [InlineData("public System.Collections.Generic.List<string>? {|WSK1015:Tags|};")]
    [InlineData("public string? CustomData; public string? {|WSK1015:OrderNo|};")]
    [InlineData("[CustomData(\"订单号\", \"orderNo\")] public string? Order; public string? {|WSK1015:OrderNo|};")]
    public Task What_could_not_be_an_entry_is_not_made_one(string members)
    {
        string code = "using Wsk;\n[SessionFrom] partial class Customer { public string? CustomerName; " + members + " }\n";
        return Verify("WSK1015.CustomData", code, null, code);
    }

    private static Task Verify(string key, string code, string? title, string fixedCode) =>
        FixVerifier.Test<UnmappedMemberAnalyzer, UnmappedMemberCodeFixProvider>(code, key, title, fixedCode).RunAsync();
}
