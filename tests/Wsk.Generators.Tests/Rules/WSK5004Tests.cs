using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Length;

namespace Wsk.Generators.Tests.Rules;

public class WSK5004Tests
{
    [Theory]
    [InlineData("return customer.ToSessionFrom().{|WSK5004:Substring(0, 1000)|};")]
    [InlineData("return customer.ToSessionFrom().{|WSK5004:Remove(1000)|};")]
    [InlineData("return customer.ToSessionFrom(){|WSK5004:[..1000]|};")]
    [InlineData("return customer?.ToSessionFrom()?.{|WSK5004:Substring(0, 1000)|};")]
    [InlineData("return customer.ToSessionFrom().{|WSK5004:AsSpan(0, 1000)|}.ToString();")]
    [InlineData("string s = customer.ToSessionFrom(); return s.Length > 1000 ? s.{|WSK5004:Substring(0, 1000)|} : s;")]
    [InlineData("var s = customer.ToSessionFrom(); if (s.Length > 1000) s = s{|WSK5004:[..1000]|}; return s;")]
    [InlineData("customer.TryToSessionFrom(out string s, out _); return s.{|WSK5004:Substring(0, 1000)|};")]
    [InlineData("string s; return customer.TryToSessionFrom(out s, out _) ? s.{|WSK5004:Substring(1)|} : \"\";")]
    [InlineData("ISessionFrom card = customer; return card.ToSessionFrom().{|WSK5004:Substring(1)|};")]
    [InlineData("return Payload(customer).{|WSK5004:Substring(1)|};")]
    public Task A_payload_that_is_cut_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return {|WSK5004:Uri.EscapeDataString|}(customer.ToSessionFrom());")]
    [InlineData("return {|WSK5004:UriComponent.Encode|}(customer.ToSessionFrom());")]
    [InlineData("return {|WSK5004:System.Net.WebUtility.UrlEncode|}(customer.ToSessionFrom());")]
    [InlineData("var s = customer.ToSessionFrom(); return {|WSK5004:System.Web.HttpUtility.UrlEncode|}(s);")]
    [InlineData("return {|WSK5004:System.Text.Encodings.Web.UrlEncoder.Default.Encode|}(customer.ToSessionFrom());")]
    public Task A_payload_that_is_percent_encoded_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return \"{\\\"customerInfo\\\":\\\"\" + {|WSK5004:customer.ToSessionFrom()|} + \"\\\"}\";")]
    [InlineData("return \"{\\\"customerInfo\\\": \" + {|WSK5004:customer.ToSessionFrom()|} + \"}\";")]
    [InlineData("return $\"{{\\\"customerInfo\\\":\\\"{{|WSK5004:customer.ToSessionFrom()|}}\\\"}}\";")]
    [InlineData("var s = customer.ToSessionFrom(); return $\"{{'customerInfo':{{|WSK5004:s|}}}}\";")]
    [InlineData("return $\"{{\\\"customerInfo\\\":{{|WSK5004:System.Text.Json.JsonSerializer.Serialize(customer.ToSessionFrom())|}}}}\";")]
    [InlineData("return string.Format(\"{{\\\"id\\\":{0},\\\"customerInfo\\\":\\\"{1}\\\"}}\", 7, {|WSK5004:customer.ToSessionFrom()|});")]
    public Task A_payload_in_hand_made_JSON_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return customer.ToSessionFrom();")]
    [InlineData("return customer.CustomerName.Substring(1);")]
    [InlineData("return Uri.EscapeDataString(customer.CustomerName);")]
    [InlineData("return System.Text.Json.JsonSerializer.Serialize(new { customerInfo = customer.ToSessionFrom() });")]
    [InlineData("return $\"payload: {customer.ToSessionFrom()}\";")]
    [InlineData("return \"id=\" + customer.ToSessionFrom();")]
    [InlineData("return $\"{{\\\"name\\\":\\\"{customer.CustomerName}\\\"}}\";")]
    [InlineData("string s = customer.CustomerName; return s.Substring(1);")]
    [InlineData("string s = customer.ToSessionFrom(); s = customer.CustomerName; return s.Substring(1);")]
    [InlineData("return customer.ToString().Substring(1);")]
    [InlineData("return customer.ToSessionFrom()[0] + \"\";")]
    [InlineData("return customer.ToSessionFrom().AsSpan().ToString() + customer.ToSessionFrom().Trim();")]
    [InlineData("return new Other().ToSessionFrom().Substring(1);")]
    [InlineData("byte[] bytes = System.Text.Encoding.UTF8.GetBytes(customer.ToSessionFrom()); return bytes.Length.ToString();")]
    public Task A_payload_that_is_handed_on_is_fine(string body) => Verify(body);

    [Fact]
    public Task Each_case_has_words_of_its_own() => RuleVerifier.Verify<FinishedPayloadAnalyzer>(
        Code("return {|#0:Uri.EscapeDataString|}(customer.ToSessionFrom());"), new DiagnosticResult(FinishedPayloadAnalyzer.EncodedRule).WithArguments());

    private static Task Verify(string body) => RuleVerifier.Verify<FinishedPayloadAnalyzer>(Code(body));

    private static string Code(string body) => "#nullable disable\n"
        + "[SessionFrom] public partial record Customer(string CustomerName);\n"
        + "class Other { public string ToSessionFrom() => \"\"; }\n"
        + "static class Test { static string Payload(Customer customer) => customer.ToSessionFrom(); static string Make(Customer customer) { " + body + " } }";
}
