using System.Threading.Tasks;

namespace Wsk.Generators.Tests.Rules;

public class WSK4005Tests
{
    [Theory]
    [InlineData("c.CustomData = {|WSK4005:Uri.EscapeDataString(json)|};")]
    [InlineData("c.CustomData = {|WSK4005:Uri.EscapeDataString(Json(value))|};")]
    [InlineData("var made = Uri.EscapeDataString(json); c.CustomData = {|WSK4005:made|};")]
    [InlineData("_ = new Visitor(\"\", known ? {|WSK4005:Uri.EscapeDataString(json)|} : null);")]
    public Task Another_encoder_that_decodes_fires(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("c.CustomData = UriComponent.Encode(json);")]
    [InlineData("c.CustomData = Uri.UnescapeDataString(text);")]
    [InlineData("_ = Uri.EscapeDataString(json);")]
    [InlineData("_ = new Visitor(Uri.EscapeDataString(json));")]
    [InlineData("c.CustomData = text + Uri.EscapeDataString(json);")]
    public Task Anything_else_stays_silent(string statement) => CustomDataCode.Verify(statement);

    [Theory]
    [InlineData("{|WSK4005:Uri.EscapeDataString(json)|}", "UriComponent.Encode(json)")]
    [InlineData("{|WSK4005:Uri.EscapeDataString(Json(value))|}", "UriComponent.Encode(Json(value))")]
    public Task The_fix_calls_the_right_encoder(string before, string after) => CustomDataCode.VerifyFix(
        $"c.CustomData = {before}; _ = new Visitor(\"\", {before});",
        $"c.CustomData = {after}; _ = new Visitor(\"\", {after});",
        "Use UriComponent.Encode");
}
