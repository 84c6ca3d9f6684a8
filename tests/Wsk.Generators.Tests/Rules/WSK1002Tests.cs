using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1002Tests
{
    private const string Inner = "[SessionFrom] partial class Inner { public string CustomerName; }";

    [Theory]
    [InlineData("class {|WSK1002:Outer|} { " + Inner + " }")]
    [InlineData("static class {|WSK1002:Outer|} { " + Inner + " }")]
    [InlineData("interface {|WSK1002:Outer|} { " + Inner + " }")]
    [InlineData("record struct {|WSK1002:Outer|}<T>(T Value) { " + Inner + " }")]
    [InlineData("class {|WSK1002:Outermost|} { struct {|WSK1002:Outer|} { " + Inner + " } }")]
    [InlineData("class {|WSK1002:Outermost|} { partial struct Outer { " + Inner + " } }")]
    public Task Every_type_around_it_is_named(string code) => RuleVerifier.Verify<PartialTypeAnalyzer>(code);

    [Fact]
    public Task A_type_around_several_is_named_once() => RuleVerifier.Verify<PartialTypeAnalyzer>(
        "class {|WSK1002:Outer|} { " + Inner + " [SessionFrom] partial struct Second { public string CustomerName; } }");

    [Fact]
    public Task A_type_around_a_type_that_is_not_partial_is_another_mistake() => RuleVerifier.Verify<PartialTypeAnalyzer>(
        "class {|WSK1002:Outer|} { [SessionFrom] class {|WSK1001:Inner|} { public string CustomerName; } }");

    [Theory]
    [InlineData("partial class Outer { " + Inner + " }")]
    [InlineData("public static partial class Outermost { partial record Outer { " + Inner + " } }")]
    [InlineData("class Outer { partial class Inner { public string CustomerName; } }")]
    [InlineData("class Outer { [SessionFrom] interface Inner { } }", true)]
    [InlineData("class Unrelated { } " + Inner)]
    public Task Other_types_are_left_alone(string code, bool isBroken = false) =>
        isBroken ? RuleVerifier.VerifyBroken<PartialTypeAnalyzer>(code) : RuleVerifier.Verify<PartialTypeAnalyzer>(code);
}
