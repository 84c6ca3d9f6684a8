using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Sending;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK5005Tests
{
    [Theory]
    [InlineData("public class Answer { public Customer {|WSK5005:CustomerInfo|} { get; set; } }")]
    [InlineData("public class Answer { public Customer? {|WSK5005:customerInfo|} { get; init; } }")]
    [InlineData("public class Answer { public Customer {|WSK5005:SessionFrom|} => new(\"\"); }")]
    [InlineData("public struct Answer { public Card? {|WSK5005:session_from|} { get; set; } }")]
    [InlineData("public class Answer { public Regular {|WSK5005:CustomerInfo|} { get; set; } = new(\"\"); }")]
    [InlineData("public class Answer { public ISessionFrom {|WSK5005:SessionFrom|} { get; set; } }")]
    [InlineData("public record Answer(string Id, Customer {|WSK5005:CustomerInfo|});")]
    [InlineData("public class Answer { [JsonPropertyName(\"customerInfo\")] public Customer {|WSK5005:Card|} { get; set; } }")]
    [InlineData("public class Answer { [Newtonsoft.Json.JsonProperty(\"session_from\")] public Customer {|WSK5005:Card|} { get; set; } }")]
    [InlineData("public class Answer { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Customer {|WSK5005:CustomerInfo|} { get; set; } }")]
    public Task A_property_that_holds_the_object_is_named(string type) => Verify(type);

    [Theory]
    [InlineData("new { customerInfo = {|WSK5005:customer|} }")]
    [InlineData("new { SessionFrom = {|WSK5005:new Customer(\"\")|} }")]
    [InlineData("new { id = 7, session_from = (object){|WSK5005:customer|} }")]
    [InlineData("new { {|WSK5005:customerInfo|} }")]
    [InlineData("new { data = new { customerInfo = {|WSK5005:Make()|} } }")]
    [InlineData("new Dictionary<string, object> { [\"customerInfo\"] = {|WSK5005:customer|} }")]
    [InlineData("new Dictionary<string, object> { { \"sessionFrom\", {|WSK5005:customer|} } }")]
    [InlineData("Filled(map => map[\"CustomerInfo\"] = {|WSK5005:customer|})")]
    [InlineData("Filled(map => map.Add(\"session_from\", {|WSK5005:customer|}))")]
    [InlineData("JsonSerializer.Serialize(new { customerInfo = {|WSK5005:customer|} })")]
    public Task A_value_that_is_the_object_is_named(string value) => Verify(Use(value));

    [Theory]
    [InlineData("new { customerInfo = customer.ToSessionFrom() }")]
    [InlineData("new { customer }")]
    [InlineData("new { customerInformation = customer, mySessionFrom = customer }")]
    [InlineData("new { customerInfo = new[] { 1 } }")]
    [InlineData("new { customerInfo = converted }")]
    [InlineData("new { customerInfo = (string)null! }")]
    [InlineData("new Dictionary<string, object> { [\"customerInfo\"] = customer.ToSessionFrom() }")]
    [InlineData("new Dictionary<string, object> { [\"customer\"] = customer }")]
    [InlineData("new Dictionary<string, Customer> { [\"customerInfo\"] = customer }")]
    [InlineData("new Dictionary<object, object> { [\"customerInfo\"] = customer }")]
    [InlineData("new View { [\"customerInfo\"] = customer }")]
    [InlineData("(customerInfo: customer, 1)")]
    public Task A_string_or_another_name_is_fine(string value) => Verify(Use(value));

    [Theory]
    [InlineData("public class Answer { public string CustomerInfo { get; set; } = \"\"; }")]
    [InlineData("public class Answer { public Customer Customer { get; set; } }")]
    [InlineData("public class Answer { public List<Customer> CustomerInfo { get; set; } }")]
    [InlineData("public class Answer { internal Customer CustomerInfo { get; set; } }")]
    [InlineData("public class Answer { public static Customer CustomerInfo { get; set; } }")]
    [InlineData("public class Answer { public Customer CustomerInfo { set { } } }")]
    [InlineData("public class Answer { public Customer CustomerInfo; }")]
    [InlineData("public interface IAnswer { Customer CustomerInfo { get; } }")]
    [InlineData("public class Answer { [JsonConverter(typeof(SessionFromJsonConverter<Customer>))] public Customer CustomerInfo { get; set; } }")]
    [InlineData("public record Answer([property: JsonConverter(typeof(SessionFromJsonConverter<Customer>))] Customer CustomerInfo);")]
    [InlineData("public class Answer { [JsonIgnore] public Customer CustomerInfo { get; set; } public string SessionFrom => \"\"; }")]
    [InlineData("public class Answer { [Newtonsoft.Json.JsonIgnore] public Customer CustomerInfo { get; set; } }")]
    [InlineData("public class Answer { public Converted CustomerInfo { get; set; } }")]
    [InlineData("public class Answer { [JsonPropertyName(\"card\")] public Customer CustomerInfo { get; set; } }")]
    [InlineData("public class Plain { } public class Answer { public Plain CustomerInfo { get; set; } }")]
    [InlineData("public class Order { public Customer CustomerInfo { get; set; } } public class Page { public string Write(Order order) => order.CustomerInfo.ToSessionFrom(); }")]
    [InlineData("public class Order { public Customer? CustomerInfo { get; set; } public string? Text => CustomerInfo?.ToSessionFrom(); }")]
    [InlineData("public class Answer { public Customer CustomerInfo { get; set; } } public class Set { public void Up(JsonSerializerOptions o) => o.Converters.Add(new SessionFromJsonConverter<Customer>()); }")]
    [InlineData("public class Answer { public Customer CustomerInfo { get; set; } } [JsonSourceGenerationOptions(Converters = new[] { typeof(SessionFromJsonConverter<Customer>) })] public class Context { }")]
    public Task A_property_that_is_sent_as_a_string_or_not_at_all_is_fine(string type) => Verify(type);

    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel")]
    [InlineData("Microsoft.AspNetCore.Components", "ComponentBase")]
    public Task A_page_has_properties_for_its_own_markup(string space, string type) =>
        Verify($"public class Index : {space}.{type} {{ public Customer CustomerInfo {{ get; set; }} }} namespace {space} {{ public class {type} {{ }} }}");

    [Fact]
    public Task The_message_says_what_arrives() => RuleVerifier.Verify<BoundObjectAnalyzer>(
        Code(Use("new { customerInfo = {|#0:customer|} }")),
        new DiagnosticResult("WSK5005", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithMessage(
            "The page binds a string, but 'customerInfo' is the object itself and arrives as [object Object]; send the result of its ToSessionFrom()"));

    [Fact]
    public Task The_net_Framework_has_no_converter_and_the_same_mistake() => new CSharpAnalyzerVerifier<BoundObjectAnalyzer>.Test
    {
        Target = References.Net472,
        TestCode = "using Wsk;\n#nullable disable\n[SessionFrom] public partial class Customer { public string CustomerName { get; set; } }\n"
            + "public class Answer { public Customer {|WSK5005:CustomerInfo|} { get; set; } public object Make(Customer customer) => new { sessionFrom = {|WSK5005:customer|} }; }",
    }.RunAsync();

    private static Task Verify(string types) => RuleVerifier.Verify<BoundObjectAnalyzer>(Code(types));

    private static string Code(string types) => "using System.Text.Json; using System.Text.Json.Serialization;\n#nullable enable annotations\n"
        + types + "\n"
        + "[SessionFrom] public partial record Customer(string CustomerName);\n"
        + "public record Regular(string CustomerName) : Customer(CustomerName);\n"
        + "[SessionFrom] public partial struct Card { public string CustomerName { get; set; } }\n"
        + "[SessionFrom, JsonConverter(typeof(SessionFromJsonConverter<Converted>))] public partial class Converted { public string? CustomerName { get; set; } }\n";

    private static string Use(string value) =>
        "public class View : Dictionary<string, object> { }\n"
        + "public static class Use { static Customer Make() => new(\"\"); static object Filled(Action<Dictionary<string, object>> fill) => fill;\n"
        + "static object Get(Customer customer, Customer customerInfo, Converted converted) => " + value + "; }";
}
