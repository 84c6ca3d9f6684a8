using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Sending;
using Wsk.Generators.CodeFixes.Sending;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>The DTOs are in a library, because the test packages give a fix the project without the output of generators.</summary>
public class WSK5005FixTests
{
    private const string Dto = "using Wsk;\n[SessionFrom] public partial record Customer(string CustomerName);\n[SessionFrom] public partial struct Card { public string CustomerName; }\n";

    private const string FrameworkDto = "using Wsk;\n[SessionFrom] public partial class Customer { public string CustomerName { get; set; } }\n";

    private static readonly CompilerSetting s_framework = new(References.Net472, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);

    [Theory]
    [InlineData("new { customerInfo = {|WSK5005:customer|} }", "new { customerInfo = customer.ToSessionFrom() }")]
    [InlineData("new { id = 7, sessionFrom = (object){|WSK5005:customer|} }", "new { id = 7, sessionFrom = (object)customer.ToSessionFrom() }")]
    [InlineData("new { customerInfo = {|WSK5005:perhaps|} }", "new { customerInfo = perhaps?.ToSessionFrom() }")]
    [InlineData("new { customerInfo = {|WSK5005:card|} }", "new { customerInfo = card?.ToSessionFrom() }")]
    [InlineData("new { customerInfo = {|WSK5005:perhaps ?? customer|} }", "new { customerInfo = (perhaps ?? customer).ToSessionFrom() }")]
    [InlineData("new { customerInfo = {|WSK5005:new Customer(\"\")|} }", "new { customerInfo = new Customer(\"\").ToSessionFrom() }")]
    [InlineData("new { {|WSK5005:customerInfo|} }", "new { customerInfo = customerInfo.ToSessionFrom() }")]
    [InlineData("new Dictionary<string, object?> { [\"customerInfo\"] = {|WSK5005:customer|}, [\"sessionFrom\"] = {|WSK5005:customer|} /* two */ }", "new Dictionary<string, object?> { [\"customerInfo\"] = customer.ToSessionFrom(), [\"sessionFrom\"] = customer.ToSessionFrom() /* two */ }")]
    public Task A_value_becomes_its_string(string before, string after) => Verify(Use(before), "Use ToSessionFrom()", Use(after));

    [Fact]
    public Task A_property_gets_the_converter() => Verify(
        "using Wsk;\n\npublic class Answer\n{\n    /// <summary>What the page binds.</summary>\n    public Customer? {|WSK5005:CustomerInfo|} { get; set; }\n\n    public Card {|WSK5005:SessionFrom|} { get; set; }\n}\n",
        "Add [JsonConverter(typeof(SessionFromJsonConverter<Customer>))]",
        "using System.Text.Json.Serialization;\nusing Wsk;\n\npublic class Answer\n{\n    /// <summary>What the page binds.</summary>\n    [JsonConverter(typeof(SessionFromJsonConverter<Customer>))]\n    public Customer? CustomerInfo { get; set; }\n\n    [JsonConverter(typeof(SessionFromJsonConverter<Card>))]\n    public Card SessionFrom { get; set; }\n}\n");

    [Fact]
    public Task A_positional_parameter_gets_the_converter_for_its_property() => Verify(
        "using System.Text.Json.Serialization;\nusing Wsk;\n\npublic record Answer(string Id, Customer {|WSK5005:CustomerInfo|});\n",
        "Add [JsonConverter(typeof(SessionFromJsonConverter<Customer>))]",
        "using System.Text.Json.Serialization;\nusing Wsk;\n\npublic record Answer(string Id, [property: JsonConverter(typeof(SessionFromJsonConverter<Customer>))] Customer CustomerInfo);\n");

    [Fact]
    public Task On_the_net_Framework_only_a_value_can_be_mended()
    {
        CSharpCodeFixVerifier<BoundObjectAnalyzer, BoundObjectCodeFixProvider>.Test test = FixVerifier.Test<BoundObjectAnalyzer, BoundObjectCodeFixProvider>(
            Framework("{|WSK5005:customer|}"), "WSK5005", "Use ToSessionFrom()", Framework("customer.ToSessionFrom()"));
        test.Target = References.Net472;
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.TestState.AdditionalReferences.Add(CompiledLibrary.Reference(FrameworkDto, s_framework));
        return test.RunAsync();
    }

    private static string Framework(string value) => "#nullable disable\npublic class Answer { public Customer {|WSK5005:CustomerInfo|} { get; set; } public object Make(Customer customer) => new { sessionFrom = " + value + " }; }";

    private static string Use(string value) => "using System.Collections.Generic;\nusing Wsk;\n"
        + "public static class Use { static object Get(Customer customer, Customer customerInfo, Customer? perhaps, Card? card) => " + value + "; }\n";

    private static Task Verify(string code, string title, string fixedCode)
    {
        CSharpCodeFixVerifier<BoundObjectAnalyzer, BoundObjectCodeFixProvider>.Test test =
            FixVerifier.Test<BoundObjectAnalyzer, BoundObjectCodeFixProvider>(code, "WSK5005", title, fixedCode);
        test.TestState.AdditionalReferences.Add(CompiledLibrary.Reference(Dto));
        return test.RunAsync();
    }
}
