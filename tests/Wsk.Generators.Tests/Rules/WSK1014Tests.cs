using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.Rules;

public class WSK1014Tests
{
    private const string Customer = "[SessionFrom] public partial record Customer(string CustomerName) { public string HeadImgUrl { get; set; } }\n";

    [Theory]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"//cdn.example.com/a.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"ftp://example.com/a.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"data:image/png;base64,AAAA\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"https://\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"wxfile://tmp_123.jpg\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://tmp/123.jpg\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://store/wx123.o6zAJs.jpg\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://usr/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"HTTP://USR/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://tmp_9d8f.jpg\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://tmp\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"http://127.0.0.1:38491/__tmp__/a.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"wxfile://usr/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"blob:https://example.com/1b2c\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"file:///C:/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"cloud://prod.1234/avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = {|WSK1014:\"C:\\\\avatar.png\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = address ?? {|WSK1014:\"none\"|} }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = address is null ? {|WSK1014:Default|} : address }")]
    [InlineData("new Customer(\"李雷\") with { HeadImgUrl = {|WSK1014:Default|} }")]
    public Task A_constant_that_the_workbench_cannot_open_is_named(string expression) => Verify(expression);

    [Theory]
    [InlineData("[SessionFrom] partial class A { public Uri HeadImgUrl = new Uri({|WSK1014:\"/a.png\"|}, UriKind.Relative); }")]
    [InlineData("[SessionFrom] partial class A { [SessionField(SessionField.HeadImgUrl)] public string Avatar { get; set; } = {|WSK1014:\"a.png\"|}; }")]
    [InlineData("[SessionFrom] partial record A(string HeadImgUrl = {|WSK1014:\"a.png\"|});")]
    public Task A_members_own_default_is_named(string code) => RuleVerifier.Test<HeadImgUrlAnalyzer>("#nullable disable\n" + code).RunAsync();

    [Fact]
    public Task A_helper_that_may_return_one_is_named_where_it_is_called() => RuleVerifier.Test<HeadImgUrlAnalyzer>(
        "#nullable disable\n" + Customer + "class Test { static string Avatar(bool own) => own ? \"https://example.com/a.png\" : \"/default.png\"; "
        + "static Customer Make(bool own) => new(\"李雷\") { HeadImgUrl = {|WSK1014:Avatar(own)|} }; }").RunAsync();

    [Fact]
    public Task A_temporary_file_gets_words_of_its_own() => RuleVerifier.Verify<HeadImgUrlAnalyzer>(
        "[SessionFrom] partial class A { public string HeadImgUrl = {|#0:\"WXFILE://tmp_1.jpg\"|}; }",
        new DiagnosticResult(HeadImgUrlAnalyzer.TemporaryRule).WithArguments("WXFILE://tmp_1.jpg"));

    [Theory]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"https://example.com/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"HTTP://example.com/头像.png?x=1\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"http://tmp.example.com/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"https://store.example.com/tmp/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"http://usr.cn/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"http://storefront/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"https://example.com/a/__tmp__/b.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"http://192.168.1.8:8080/a.png\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = \"\" }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = null }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = address }")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = Root + address }")]
    [InlineData("new Customer(\"/avatar.png\")")]
    [InlineData("new Customer(\"李雷\") { HeadImgUrl = $\"{Root}{address}\" }")]
    public Task Other_values_are_fine(string expression) => Verify(expression);

    private static Task Verify(string expression)
    {
        string code = "#nullable disable\n" + Customer
            + "static class Test { const string Default = \"/default.png\"; const string Root = \"https://example.com/\"; static Customer Make(string address) => " + expression + "; }";
        return RuleVerifier.Test<HeadImgUrlAnalyzer>(code).RunAsync();
    }
}
