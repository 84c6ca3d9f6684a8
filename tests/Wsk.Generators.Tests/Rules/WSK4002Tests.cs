using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Analyzers.CustomData;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK4002Tests
{
    [Theory]
    [InlineData("c.CustomData = {|WSK4002:WebUtility.UrlEncode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:HttpUtility.UrlEncode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:HttpUtility.UrlEncode(json, Encoding.UTF8)|};")]
    [InlineData("c.CustomData = {|WSK4002:HttpUtility.UrlPathEncode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:HttpUtility.HtmlEncode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:WebUtility.HtmlEncode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:HtmlEncoder.Default.Encode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:Convert.ToBase64String(Encoding.UTF8.GetBytes(json))|};")]
    [InlineData("c.CustomData = {|WSK4002:Form(json)|};")]
    [InlineData("var made = WebUtility.UrlEncode(json); c.CustomData = {|WSK4002:made|};")]
    [InlineData("c.CustomData = known ? {|WSK4002:WebUtility.UrlEncode(json)|} : null;")]
    [InlineData("_ = new Visitor(\"\", {|WSK4002:WebUtility.UrlEncode(json)|});")]
    [InlineData("c.CustomData = {|WSK4002:\"%5B%7B%22label_cn%22%3A+%22%22%7D%5D\"|};")]
    [InlineData("c.CustomData = {|WSK4002:UrlEncoder.Default.Encode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:UrlEncoder.Create().Encode(json)|};")]
    [InlineData("c.CustomData = {|WSK4002:HttpUtility.UrlEncodeUnicode(json)|};")]
    [InlineData("c.CustomData = known ? {|WSK4002:UrlEncoder.Default.Encode(Json(value))|} : null;")]
    public Task An_encoding_that_is_not_undone_fires(string statement) => CustomDataCode.Verify(statement);

    [Fact]
    public Task EscapeUriString_fires() => CustomDataCode.Verify(
        "\n#pragma warning disable SYSLIB0013\n        c.CustomData = {|WSK4002:Uri.EscapeUriString(json)|};\n");

    [Theory]
    [InlineData("{|WSK4002:server.UrlEncode(json)|}")]
    [InlineData("{|WSK4002:server.UrlPathEncode(json)|}")]
    [InlineData("{|WSK4002:server.HtmlEncode(json)|}")]
    [InlineData("{|WSK4002:wrapper.UrlEncode(json)|}")]
    [InlineData("{|WSK4002:page.UrlEncode(json)|}")]
    [InlineData("{|WSK4002:page.UrlPathEncode(json)|}")]
    [InlineData("{|WSK4002:System.Web.HttpServerUtility.UrlTokenEncode(new byte[3])|}")]
    [InlineData("{|WSK4002:Uri.EscapeUriString(json)|}")]
    [InlineData("{|WSK4002:Uri.EscapeUriString(JsonConvert.SerializeObject(json))|}")]
    [InlineData("{|WSK4001:new JavaScriptSerializer().Serialize(json)|}")]
    [InlineData("{|WSK4001:serializer.Serialize(new[] { json })|}")]
    [InlineData("{|WSK4001:\"\" + serializer.Serialize(json)|}")]
    [InlineData("UriComponent.Encode(serializer.Serialize(json))")]
    [InlineData("serializer.Deserialize<string>(json)")]
    [InlineData("server.UrlDecode(json)")]
    [InlineData("server.MapPath(json)")]
    public Task On_the_net_Framework_its_own_encoders_fire(string value) => new CSharpAnalyzerVerifier<EncodedCustomDataAnalyzer>.Test
    {
        Target = References.Net472,
        LanguageVersion = LanguageVersion.CSharp7_3,
        NullableContext = NullableContextOptions.Disable,
        TestCode = "using System; using System.Web; using System.Web.Script.Serialization; using Newtonsoft.Json; using Wsk;\n"
            + "[SessionFrom] public partial class Customer { public string CustomData { get; set; } }\n"
            + "public class Use { public void Set(Customer c, HttpServerUtilityBase server, HttpServerUtilityWrapper wrapper, HttpServerUtility page, JavaScriptSerializer serializer, string json) { c.CustomData = "
            + value + "; } }",
    }.RunAsync();

    /// <summary>The rule says that the runtime rejects the text, and the runtime rejects it.</summary>
    [Fact]
    public void What_leaves_reserved_characters_is_refused_at_run_time()
    {
        const string Json = "[{\"label_cn\":\"订单号\",\"label_en\":\"orderNo\",\"value\":\"1\"}]";

        Assert.False(EncodedCustomData.TryParse(System.Text.Encodings.Web.UrlEncoder.Default.Encode(Json), out _));
#pragma warning disable SYSLIB0013 // It is what the rule is about.
        Assert.False(EncodedCustomData.TryParse(System.Uri.EscapeUriString(Json), out _));
#pragma warning restore SYSLIB0013
        Assert.True(EncodedCustomData.TryParse(System.Uri.EscapeDataString(Json), out _));
    }

    [Theory]
    [InlineData("c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = WebUtility.UrlDecode(json);")]
    [InlineData("_ = WebUtility.UrlEncode(json);")]
    [InlineData("_ = new Visitor(WebUtility.HtmlEncode(json));")]
    [InlineData("_ = new Buyer { OrderNo = Convert.ToBase64String(Encoding.UTF8.GetBytes(json)) };")]
    [InlineData("var made = WebUtility.UrlEncode(json); made = made.Replace(\"+\", \"%20\"); c.CustomData = made;")]
    [InlineData("c.CustomData = WebUtility.UrlEncode(json).Replace(\"+\", \"%20\");")]
    public Task Anything_else_stays_silent(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("{|WSK4002:WebUtility.UrlEncode(json)|}")]
    [InlineData("{|WSK4002:HttpUtility.UrlEncode(json, Encoding.UTF8)|}")]
    [InlineData("{|WSK4002:HttpUtility.UrlPathEncode(json)|}")]
    [InlineData("{|WSK4002:Convert.ToBase64String(Encoding.UTF8.GetBytes(json))|}")]
    [InlineData("{|WSK4002:HtmlEncoder.Default.Encode(json)|}")]
    [InlineData("{|WSK4002:UrlEncoder.Default.Encode(json)|}")]
    public Task The_fix_calls_the_right_encoder(string before) => CustomDataCode.VerifyFix(
        $"c.CustomData = {before}; _ = new Visitor(\"\", known ? {before} : null);",
        "c.CustomData = UriComponent.Encode(json); _ = new Visitor(\"\", known ? UriComponent.Encode(json) : null);",
        "Use UriComponent.Encode");

    [Theory]
    [InlineData("c.CustomData = {|WSK4002:Convert.ToBase64String(new byte[3])|};")]
    [InlineData("c.CustomData = {|WSK4002:Form(json)|};")]
    public Task No_fix_is_offered_where_the_text_is_not_at_hand(string statement) => CustomDataCode.VerifyFix(statement, statement);
}
