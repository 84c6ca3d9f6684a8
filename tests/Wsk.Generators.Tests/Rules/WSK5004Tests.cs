using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Sending;

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
    [InlineData("return customer.ToSessionFrom().Trim().{|WSK5004:Substring(0, 1000)|};")]
    [InlineData("return customer?.ToSessionFrom()?.Trim()?.{|WSK5004:Substring(0, 1000)|};")]
    [InlineData("var s = customer.ToSessionFrom().TrimEnd(); return s.ToString().{|WSK5004:Remove(1000)|};")]
    [InlineData("var s = Payload(customer); return s.{|WSK5004:Substring(1)|};")]
    [InlineData("var s = customer.ToSessionFrom(); var t = s; return t.{|WSK5004:Substring(1)|};")]
    [InlineData("return customer.ToSessionFrom().AsSpan().{|WSK5004:Slice(0, 1000)|}.ToString();")]
    [InlineData("return customer.ToSessionFrom().AsSpan(){|WSK5004:[..1000]|}.ToString();")]
    [InlineData("return string.Concat(customer.ToSessionFrom().{|WSK5004:Take(1000)|});")]
    [InlineData("var bytes = Encoding.UTF8.GetBytes(customer.ToSessionFrom()); return Encoding.UTF8.{|WSK5004:GetString(bytes, 0, 1000)|};")]
    public Task A_payload_that_is_cut_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return {|WSK5004:Uri.EscapeDataString|}(customer.ToSessionFrom());")]
    [InlineData("return {|WSK5004:UriComponent.Encode|}(customer.ToSessionFrom());")]
    [InlineData("return {|WSK5004:System.Net.WebUtility.UrlEncode|}(customer.ToSessionFrom());")]
    [InlineData("var s = customer.ToSessionFrom(); return {|WSK5004:System.Web.HttpUtility.UrlEncode|}(s);")]
    [InlineData("return {|WSK5004:System.Text.Encodings.Web.UrlEncoder.Default.Encode|}(customer.ToSessionFrom());")]
    [InlineData("return {|WSK5004:System.Web.HttpUtility.UrlPathEncode|}(customer.ToSessionFrom().Trim());")]
    public Task A_payload_that_is_percent_encoded_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return {|WSK5004:Convert.ToBase64String|}(Encoding.UTF8.GetBytes(customer.ToSessionFrom()));")]
    [InlineData("var bytes = Encoding.UTF8.GetBytes(customer.ToSessionFrom()); return {|WSK5004:Convert.ToBase64String|}(bytes);")]
    [InlineData("return {|WSK5004:System.Buffers.Text.Base64Url.EncodeToString|}(Encoding.UTF8.GetBytes(Payload(customer)));")]
    [InlineData("return customer.ToSessionFrom().{|WSK5004:Replace(\"\\\"\", \"'\")|};")]
    [InlineData("return customer.ToSessionFrom().Trim().{|WSK5004:Replace(\"\\\"\", \"\\\\\\\"\")|};")]
    [InlineData("var s = customer.ToSessionFrom(); s = s.{|WSK5004:Replace('%', '_')|}; return s;")]
    [InlineData("return customer.ToSessionFrom().{|WSK5004:Insert(1, \"\\\"id\\\":7,\")|};")]
    [InlineData("return System.Text.RegularExpressions.Regex.{|WSK5004:Replace(customer.ToSessionFrom(), \"%22\", \"\")|};")]
    public Task A_payload_that_is_changed_is_named(string body) => Verify(body);

    [Theory]
    [InlineData("return System.Text.Encodings.Web.HtmlEncoder.Default.Encode(customer.ToSessionFrom());")]
    [InlineData("return System.Web.HttpUtility.HtmlEncode(customer.ToSessionFrom());")]
    [InlineData("return System.Web.HttpUtility.HtmlAttributeEncode(customer.ToSessionFrom());")]
    [InlineData("return System.Net.WebUtility.HtmlEncode(customer.ToSessionFrom().Trim());")]
    [InlineData("return System.Security.SecurityElement.Escape(customer.ToSessionFrom());")]
    [InlineData("return \"<button session-from='\" + System.Net.WebUtility.HtmlEncode(customer.ToSessionFrom()) + \"'>\";")]
    [InlineData("return customer.ToSessionFrom().Replace(\"\\\"\", \"&quot;\");")]
    [InlineData("return customer.ToSessionFrom().Replace(\"&\", \"&amp;\").Replace(\"\\\"\", \"&quot;\");")]
    [InlineData("return System.Web.HttpUtility.JavaScriptStringEncode(customer.ToSessionFrom());")]
    [InlineData("return System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(customer.ToSessionFrom());")]
    public Task A_payload_that_is_encoded_for_its_page_is_fine(string body) => Verify(body);

    [Theory]
    [InlineData("static JsonDocument Get(Customer customer) => {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom());")]
    [InlineData("static JsonElement Get(Customer customer) => {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()).RootElement;")]
    [InlineData("static JsonElement Get(Customer customer) { using var read = {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()); return read.RootElement.Clone(); }")]
    [InlineData("static object Get(Customer customer) => new { customerInfo = {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()).RootElement };")]
    [InlineData("static object Get(Customer customer) => new { customerInfo = {|WSK5004:JsonSerializer.Deserialize<object>|}(customer.ToSessionFrom()) };")]
    [InlineData("static object Get(Customer customer) => new Dictionary<string, object> { [\"customerInfo\"] = {|WSK5004:System.Text.Json.Nodes.JsonNode.Parse|}(customer.ToSessionFrom().Trim()) };")]
    [InlineData("static object Get(Customer customer) => new System.Text.Json.Nodes.JsonObject { [\"customerInfo\"] = {|WSK5004:System.Text.Json.Nodes.JsonNode.Parse|}(customer.ToSessionFrom()) };")]
    [InlineData("static Newtonsoft.Json.Linq.JObject Get(Customer customer) => {|WSK5004:Newtonsoft.Json.Linq.JObject.Parse|}(customer.ToSessionFrom());")]
    [InlineData("static object Get(Customer customer) => {|WSK5004:Newtonsoft.Json.JsonConvert.DeserializeObject|}(customer.ToSessionFrom());")]
    [InlineData("static Answer Get(Customer customer) => new Answer { Info = {|WSK5004:JsonSerializer.Deserialize<JsonElement>|}(customer.ToSessionFrom()) };")]
    [InlineData("static void Set(Answer answer, Customer customer) { var s = customer.ToSessionFrom(); answer.Info = {|WSK5004:JsonDocument.Parse|}(s).RootElement; }")]
    [InlineData("static object Ok(object value) => value; static object Get(Customer customer) => Ok({|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()));")]
    [InlineData("static System.Threading.Tasks.Task<JsonDocument> Get(Customer customer) => System.Threading.Tasks.Task.FromResult({|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()));")]
    [InlineData("static void MapGet(string route, Delegate handler) { } static void Map(Customer customer) => MapGet(\"/\", () => {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()));")]
    [InlineData("static object Get(Customer customer, bool known) => known ? {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()) : null;")]
    [InlineData("static object Get(Customer customer) { var a = {|WSK5004:JsonDocument.Parse|}(customer.ToSessionFrom()); var b = a; a = b; return b; }")]
    public Task A_payload_that_leaves_as_an_object_is_named(string members) => RuleVerifier.Verify<FinishedPayloadAnalyzer>(Members(members));

    [Theory]
    [InlineData("static bool Look(Customer customer) { using var read = JsonDocument.Parse(customer.ToSessionFrom()); return read.RootElement.TryGetProperty(\"gender\", out _); }")]
    [InlineData("static string Name(Customer customer) => JsonDocument.Parse(customer.ToSessionFrom()).RootElement.GetProperty(\"customerName\").GetString();")]
    [InlineData("static void Look(Customer customer) { var read = JsonSerializer.Deserialize<Answer>(customer.ToSessionFrom()); Check(1, read.Info.GetArrayLength()); } static void Check(int a, int b) { }")]
    [InlineData("static void Look(Customer customer) => Check(JsonDocument.Parse(customer.ToSessionFrom())); static void Check(object value) { }")]
    [InlineData("static bool Look(Customer customer) => Newtonsoft.Json.Linq.JToken.DeepEquals(Newtonsoft.Json.Linq.JObject.Parse(customer.ToSessionFrom()), null);")]
    [InlineData("static int Look(Customer[] customers) => customers.Select(customer => JsonDocument.Parse(customer.ToSessionFrom())).Count();")]
    [InlineData("static void Look(Customer customer) { JsonElement Read() => JsonDocument.Parse(customer.ToSessionFrom()).RootElement; Read(); }")]
    [InlineData("static JsonDocument Get(string text) => JsonDocument.Parse(text);")]
    [InlineData("static JsonDocument Get(Customer customer) => JsonDocument.Parse(JsonSerializer.Serialize(new { customerInfo = customer.ToSessionFrom() }));")]
    [InlineData("static object Get(Customer customer) => JsonDocument.Parse(customer.ToSessionFrom()) is null;")]
    [InlineData("static object Get(Customer customer) => JsonDocument.Parse(customer.ToSessionFrom()) == null ? null : customer.ToSessionFrom();")]
    public Task A_payload_that_is_only_looked_at_is_fine(string members) => RuleVerifier.Verify<FinishedPayloadAnalyzer>(Members(members));

    [Fact]
    public Task A_thousand_cuts_of_a_thousand_locals_are_each_named() => Verify(
        string.Concat(Enumerable.Range(0, 1000).Select(i => $"var s{i} = {(i == 0 ? "customer.ToSessionFrom()" : "Payload(customer)")}; _ = s{i}.{{|WSK5004:Substring({i})|}}; ")) + "return null;");

    [Fact]
    public Task A_sum_of_ten_thousand_parts_is_looked_at_once() => Verify(
        "return \"{\\\"customerInfo\\\":\" + {|WSK5004:customer.ToSessionFrom()|}" + string.Concat(Enumerable.Repeat(" + customer.CustomerName", 10000)) + ";");

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

    private static string Code(string body) =>
        Members("static string Payload(Customer customer) => customer.ToSessionFrom(); static string Make(Customer customer) { " + body + " }");

    private static string Members(string members) => "using System.Linq; using System.Text; using System.Text.Json;\n#nullable disable\n"
        + "[SessionFrom] public partial record Customer(string CustomerName);\n"
        + "class Other { public string ToSessionFrom() => \"\"; }\n"
        + "class Answer { public JsonElement Info { get; set; } }\n"
        + "static class Test { " + members + " }";
}
