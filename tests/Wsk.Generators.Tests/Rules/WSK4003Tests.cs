using System.Threading.Tasks;

namespace Wsk.Generators.Tests.Rules;

public class WSK4003Tests
{
    [Theory]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(UriComponent.Encode(json))|};")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(Uri.EscapeDataString(json))|};")]
    [InlineData("c.CustomData = {|WSK4003:Uri.EscapeDataString(WebUtility.UrlEncode(json))|};")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(Right(json))|};")]
    [InlineData("var made = Right(json); c.CustomData = {|WSK4003:UriComponent.Encode(made)|};")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(Known.Encoded)|};")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(EncodedCustomData.EncodeJson(json).ToString())|};")]
    [InlineData("c.CustomData = {|WSK4003:\"%255B%255D\"|};")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:Uri.EscapeDataString(text)|} };")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:UriComponent.Encode(text)|} };")]
    [InlineData("_ = new Buyer { OrderNo = known ? {|WSK4003:WebUtility.UrlEncode(text)|} : null };")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:\"%E8%AE%A2\"|} };")]
    [InlineData("_ = new CustomDataEntry(\"订单号\", \"orderNo\", {|WSK4003:Uri.EscapeDataString(text)|});")]
    [InlineData("_ = new CustomDataEntry(value: {|WSK4003:Right(text)|}, labelCn: \"订单号\", labelEn: \"orderNo\");")]
    [InlineData("_ = EncodedCustomData.EncodeJson({|WSK4003:Uri.EscapeDataString(json)|});")]
    [InlineData("_ = EncodedCustomData.EncodeJson({|WSK4003:Known.Encoded|});")]
    public Task What_is_encoded_once_too_often_fires(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = UriComponent.Encode(UriComponent.Decode(text));")]
    [InlineData("c.CustomData = UriComponent.Encode(known ? json : Right(json));")]
    [InlineData("_ = new Buyer { OrderNo = text };")]
    [InlineData("_ = new Buyer { OrderNo = \"fecx864532\" };")]
    [InlineData("_ = new Buyer { OrderNo = \"100%\" };")]
    [InlineData("_ = new Buyer { OrderNo = \"https://shop.example/?q=%E8%AE%A2\" };")]
    [InlineData("_ = new Buyer { OrderNo = \"https://shop.example/?q=\" + Uri.EscapeDataString(text) };")]
    [InlineData("_ = new Buyer { OrderNo = WebUtility.HtmlEncode(text) };")]
    [InlineData("_ = new Buyer { Count = 2 };")]
    [InlineData("_ = new CustomDataEntry(\"%E8\", \"orderNo\", text);")]
    [InlineData("_ = EncodedCustomData.EncodeJson(json);")]
    [InlineData("_ = EncodedCustomData.Parse(Known.Encoded);")]
    [InlineData("_ = UriComponent.Encode(UriComponent.Encode(json));")]
    public Task What_is_encoded_once_or_raw_stays_silent(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(UriComponent.Encode(json))|};", "c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(Uri.EscapeDataString(json))|};", "c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = {|WSK4003:Uri.EscapeDataString(WebUtility.UrlEncode(json))|};", "c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = {|WSK4003:UriComponent.Encode(Known.Encoded)|};", "c.CustomData = Known.Encoded;")]
    [InlineData("c.CustomData = {|WSK4003:\"%255B%255D\"|};", "c.CustomData = \"%5B%5D\";")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:Uri.EscapeDataString(text)|} };", "_ = new Buyer { OrderNo = text };")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:\"%E8%AE%A2\"|} };", "_ = new Buyer { OrderNo = \"订\" };")]
    [InlineData("_ = EncodedCustomData.EncodeJson({|WSK4003:Uri.EscapeDataString(json)|});", "_ = EncodedCustomData.EncodeJson(json);")]
    [InlineData("_ = new Buyer { OrderNo = {|WSK4003:Right(text)|} };", "_ = new Buyer { OrderNo = {|WSK4003:Right(text)|} };")]
    public Task The_fix_drops_one(string before, string after) => CustomDataCode.VerifyFix(before, after);

    [Fact]
    public Task The_fix_says_what_will_stand_there() => CustomDataCode.VerifyFix(
        "c.CustomData = {|WSK4003:UriComponent.Encode(Uri.EscapeDataString(json))|};",
        "c.CustomData = UriComponent.Encode(json);",
        "Encode once: UriComponent.Encode(json)");
}
