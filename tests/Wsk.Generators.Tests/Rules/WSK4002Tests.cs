using System.Threading.Tasks;

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
    public Task An_encoding_that_is_not_undone_fires(string statement) => CustomDataCode.Verify(statement);

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
    public Task The_fix_calls_the_right_encoder(string before) => CustomDataCode.VerifyFix(
        $"c.CustomData = {before}; _ = new Visitor(\"\", known ? {before} : null);",
        "c.CustomData = UriComponent.Encode(json); _ = new Visitor(\"\", known ? UriComponent.Encode(json) : null);",
        "Use UriComponent.Encode");

    [Theory]
    [InlineData("c.CustomData = {|WSK4002:Convert.ToBase64String(new byte[3])|};")]
    [InlineData("c.CustomData = {|WSK4002:Form(json)|};")]
    public Task No_fix_is_offered_where_the_text_is_not_at_hand(string statement) => CustomDataCode.VerifyFix(statement, statement);
}
