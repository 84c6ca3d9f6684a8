using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1001Tests
{
    [Theory]
    [InlineData("[SessionFrom] class {|WSK1001:Customer|} { public string CustomerName; }")]
    [InlineData("[SessionFrom] public sealed class {|WSK1001:Customer|}<T> { public string CustomerName; }")]
    [InlineData("[SessionFrom] struct {|WSK1001:Customer|} { public string CustomerName; }")]
    [InlineData("[SessionFrom] record {|WSK1001:Customer|}(string CustomerName);")]
    [InlineData("[SessionFrom] record struct {|WSK1001:Customer|}(string CustomerName);")]
    [InlineData("[SessionFrom] class {|WSK1001:Outer|} { [SessionFrom] partial class Inner { public string CustomerName; } }")]
    public Task An_annotated_type_without_partial_is_named(string code) => RuleVerifier.Verify<PartialTypeAnalyzer>(code);

    [Theory]
    [InlineData("[SessionFrom] partial class Customer { public string CustomerName; }")]
    [InlineData("[SessionFrom] public readonly partial record struct Customer(string CustomerName);")]
    [InlineData("[SessionFrom] partial class Customer { } partial class Customer { public string CustomerName; }")]
    [InlineData("class Customer { public string CustomerName; }")]
    [InlineData("[Obsolete] class Customer { }")]
    [InlineData("[SessionFrom] static class Customer { }")]
    public Task Other_types_are_left_alone(string code) => RuleVerifier.Verify<PartialTypeAnalyzer>(code);

    [Fact]
    public Task The_part_that_lacks_it_is_named() => RuleVerifier.VerifyBroken<PartialTypeAnalyzer>(
        "[SessionFrom] partial class Customer { } class {|WSK1001:Customer|} { public string CustomerName; }");

    [Fact]
    public Task Anothers_attribute_of_the_same_name_means_nothing() => RuleVerifier.Verify<PartialTypeAnalyzer>(
        "namespace Other { class SessionFromAttribute : Attribute { } [Other.SessionFrom] class Customer { } }");
}
