using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK4004Tests
{
    [Theory]
    [InlineData("c.CustomData = {|WSK4004:\"orderNo\"|};")]
    [InlineData("c.CustomData = {|WSK4004:\"%7B%7D\"|};")]
    [InlineData("c.CustomData = {|WSK4004:\"%5B1%5D\"|};")]
    [InlineData("c.CustomData = {|WSK4004:\"%5B%7B%22label_cn%22%3A%22%22%7D%5D\"|};")]
    [InlineData("c.CustomData = {|WSK4004:\"%5B%7B%22label_cn%22%3A%22%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A1%7D%5D\"|};")]
    [InlineData("c.CustomData = text ?? {|WSK4004:\"null\"|};")]
    [InlineData("const string none = \"none\"; c.CustomData = {|WSK4004:none|};")]
    public Task What_decodes_to_something_else_fires(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("c.CustomData = Known.Encoded;")]
    [InlineData("c.CustomData = \"%5B%5D\";")]
    [InlineData("c.CustomData = \"%5b%5d\";")]
    [InlineData("c.CustomData = \"\";")]
    [InlineData("c.CustomData = \"orderNo\" + text;")]
    [InlineData("c.CustomData += \"orderNo\";")]
    [InlineData("_ = new Buyer { OrderNo = \"orderNo\" };")]
    [InlineData("_ = new Visitor(\"orderNo\");")]
    public Task Entries_and_unknown_text_stay_silent(string statement) => CustomDataCode.Verify(statement);

    [Fact]
    public async Task The_message_shows_what_it_decodes_to()
    {
        var test = new CSharpAnalyzerVerifier<EncodedCustomDataAnalyzer>.Test { TestCode = CustomDataCode.Method("c.CustomData = {|#0:\"%7B%22%E5%8F%B7%22%3A1%7D\"|};") };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK4004", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "'CustomData' decodes to {\"号\":1}, but WSK reads only [{\"label_cn\":\"…\",\"label_en\":\"…\",\"value\":\"…\"}, …] with string values, and ToSessionFrom() rejects anything else"));
        await test.RunAsync();
    }
}
