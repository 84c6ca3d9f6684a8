using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK4001Tests
{
    private const string Serialize = "System.Text.Json.JsonSerializer.Serialize(value)";

    [Theory]
    [InlineData("c.CustomData = {|WSK4001:\"[]\"|};")]
    [InlineData("c.CustomData = {|WSK4001:\"订单\"|};")]
    [InlineData("c.CustomData = {|WSK4001:\"100%\"|};")]
    [InlineData("c.CustomData = {|WSK4001:\"%5b%7\"|};")]
    [InlineData("c.CustomData = {|WSK4001:Known.Json|};")]
    [InlineData("c.CustomData = {|WSK4001:$\"[{{\\\"label_cn\\\":\\\"{text}\\\"}}]\"|};")]
    [InlineData("c.CustomData = {|WSK4001:\"[{\" + text + \"}]\"|};")]
    [InlineData("c.CustomData = {|WSK4001:string.Concat(\"[\", text)|};")]
    [InlineData("c.CustomData = {|WSK4001:string.Format(\"[{0}]\", text)|};")]
    [InlineData("c.CustomData = {|WSK4001:\"[\" + Uri.EscapeDataString(text) + \"]\"|};")]
    [InlineData("c.CustomData = {|WSK4001:" + Serialize + "|};")]
    [InlineData("c.CustomData = {|WSK4001:JsonConvert.SerializeObject(value)|};")]
    [InlineData("c.CustomData = {|WSK4001:Json(value)|};")]
    [InlineData("var made = " + Serialize + "; c.CustomData = {|WSK4001:made|};")]
    [InlineData("c.CustomData = known ? {|WSK4001:" + Serialize + "|} : null;")]
    [InlineData("c.CustomData = text ?? {|WSK4001:\"[]\"|};")]
    [InlineData("_ = new Customer { CustomData = {|WSK4001:Json(value)|} };")]
    [InlineData("_ = new Visitor(\"\", {|WSK4001:Json(value)|});")]
    [InlineData("_ = new Visitor(\"\") with { CustomData = {|WSK4001:\"[]\"|} };")]
    [InlineData("c.CustomData += {|WSK4001:\"{}\"|};")]
    [InlineData("c.CustomData = {|WSK4001:Json(value)|}; _ = c.ToSessionFrom(); c.CustomData = null;")]
    [InlineData("c.CustomData = {|WSK4001:Json(value)|}; new Customer().CustomData = null;")]
    [InlineData("c.CustomData = {|WSK4001:Json(value)|}; if (known) c.CustomData = null;")]
    [InlineData("c.CustomData = {|WSK4001:$\"{Json(value)}\"|};")]
    public Task Text_that_is_not_encoded_fires(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("c.CustomData = Known.Encoded;")]
    [InlineData("c.CustomData = \"%5B%5D\";")]
    [InlineData("c.CustomData = \"\";")]
    [InlineData("c.CustomData = null;")]
    [InlineData("c.CustomData = text;")]
    [InlineData("c.CustomData = known ? text : null;")]
    [InlineData("c.CustomData = UriComponent.Encode(\"[]\");")]
    [InlineData("c.CustomData = UriComponent.Encode(Json(value));")]
    [InlineData("c.CustomData = Right(json);")]
    [InlineData("c.CustomData = EncodedCustomData.EncodeJson(json).ToString();")]
    [InlineData("c.CustomData = $\"%5B{text}%5D\";")]
    [InlineData("c.CustomData = \"%5B\" + text + \"%5D\";")]
    [InlineData("c.CustomData = string.Format(\"%5B{0}%5D\", text);")]
    [InlineData("var made = Json(value); made = text; c.CustomData = made;")]
    [InlineData("var made = Json(value); if (made.Length > 2) made = Right(made); c.CustomData = made;")]
    [InlineData("var made = Json(value); c.CustomData = made == \"[]\" ? null : Right(made);")]
    [InlineData("_ = Json(value);")]
    [InlineData("_ = new Visitor(Json(value));")]
    [InlineData("c.CustomData += \"%5D\";")]
    [InlineData("c.CustomData += \"%E8\";")]
    [InlineData("c.CustomData = Json(value); c.CustomData = UriComponent.Encode(c.CustomData);")]
    [InlineData("c.CustomData = Json(value); known = true; c.CustomData = UriComponent.Encode(c.CustomData!);")]
    public Task Encoded_or_unknown_text_stays_silent(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("{|WSK4001:\"[]\"|}", "UriComponent.Encode(\"[]\")")]
    [InlineData("{|WSK4001:" + Serialize + "|}", "UriComponent.Encode(" + Serialize + ")")]
    [InlineData("known ? {|WSK4001:Json(value)|} : null", "known ? UriComponent.Encode(Json(value)) : null")]
    [InlineData("text ?? {|WSK4001:\"[\" + text + \"]\"|}", "text ?? UriComponent.Encode(\"[\" + text + \"]\")")]
    [InlineData("{|WSK4001:$\"[{text}]\"|} /* entries */", "UriComponent.Encode($\"[{text}]\") /* entries */")]
    public Task The_fix_encodes_the_whole(string before, string after) => CustomDataCode.VerifyFix(
        $"c.CustomData = {before}; _ = new Visitor(\"\", {before});",
        $"c.CustomData = {after}; _ = new Visitor(\"\", {after});",
        "Encode with UriComponent.Encode(…)");

    [Theory]
    [InlineData("c.CustomData = {|WSK4001:\"[\" + Uri.EscapeDataString(text) + \"]\"|};")]
    [InlineData("c.CustomData += {|WSK4001:\"{}\"|};")]
    [InlineData("var made = known ? Json(value) : Right(json); c.CustomData = {|WSK4001:made|};")]
    public Task No_fix_is_offered_where_something_is_encoded_already(string statement) => CustomDataCode.VerifyFix(statement, statement);

    [Fact]
    public Task The_fix_adds_the_using_once() => new CSharpCodeFixVerifier<EncodedCustomDataAnalyzer, CodeFixes.CustomData.EncodingCodeFixProvider>.Test
    {
        TestState =
        {
            Sources =
            {
                "namespace Shop { [Wsk.SessionFrom] public partial class Customer { public string? CustomData { get; set; } } }",
                "using System;\n\nnamespace Shop\n{\n    class Use\n    {\n        void Set(Customer a) => a.CustomData = {|WSK4001:\"[]\"|};\n\n        void Reset(Customer b) => b.CustomData = {|WSK4001:\"[{}]\"|};\n    }\n}\n",
            },
        },
        FixedState =
        {
            Sources =
            {
                "namespace Shop { [Wsk.SessionFrom] public partial class Customer { public string? CustomData { get; set; } } }",
                "using System;\nusing Wsk;\n\nnamespace Shop\n{\n    class Use\n    {\n        void Set(Customer a) => a.CustomData = UriComponent.Encode(\"[]\");\n\n        void Reset(Customer b) => b.CustomData = UriComponent.Encode(\"[{}]\");\n    }\n}\n",
            },
        },
    }.RunAsync();

    [Fact]
    public async Task The_message_says_what_to_write()
    {
        var test = new CSharpAnalyzerVerifier<EncodedCustomDataAnalyzer>.Test { TestCode = CustomDataCode.Method("c.CustomData = {|#0:\"[]\"|};") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK4001", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "'CustomData' is set to text that is not percent-encoded, which ToSessionFrom() rejects; encode it with UriComponent.Encode(…), or use [CustomData] members, which need no encoding"));
        await test.RunAsync();
    }
}
