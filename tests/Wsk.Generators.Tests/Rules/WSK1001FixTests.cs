using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK1001FixTests
{
    [Theory]
    [InlineData("public sealed class {|WSK1001:Customer|} { public string? CustomerName; }", "public sealed partial class Customer { public string? CustomerName; }")]
    [InlineData("class {|WSK1001:Customer|} { public string? CustomerName; }", "partial class Customer { public string? CustomerName; }")]
    [InlineData("readonly struct {|WSK1001:Customer|} { }", "readonly partial struct Customer { }")]
    [InlineData("record {|WSK1001:Customer|}(string CustomerName);", "partial record Customer(string CustomerName);")]
    [InlineData("public record struct {|WSK1001:Customer|}(string CustomerName);", "public partial record struct Customer(string CustomerName);")]
    public Task The_type_becomes_partial(string declaration, string fixedDeclaration) => Verify(
        "using Wsk;\n\n/// <summary>A customer.</summary>\n[SessionFrom]\n" + declaration + "\n",
        "Make 'Customer' partial",
        "using Wsk;\n\n/// <summary>A customer.</summary>\n[SessionFrom]\n" + fixedDeclaration + "\n");

    [Fact]
    public Task Comments_stay_where_they_are() => Verify(
        "using Wsk;\n[SessionFrom] // the card\n// of the shop\nclass {|WSK1001:Customer|} // here\n{\n}\n",
        "Make 'Customer' partial",
        "using Wsk;\n[SessionFrom] // the card\n// of the shop\npartial class Customer // here\n{\n}\n");

    [Fact]
    public Task Every_type_around_it_becomes_partial() => Verify(
        "using Wsk;\n\npublic static class {|WSK1002:Outermost|}\n{\n    internal interface {|WSK1002:IOuter|}\n    {\n        [SessionFrom]\n        partial class Customer { }\n    }\n}\n",
        "Make 'Outermost' partial",
        "using Wsk;\n\npublic static partial class Outermost\n{\n    internal partial interface IOuter\n    {\n        [SessionFrom]\n        partial class Customer { }\n    }\n}\n");

    [Fact]
    public async Task All_types_of_a_solution_are_fixed_at_once()
    {
        CSharpCodeFixVerifier<PartialTypeAnalyzer, PartialCodeFixProvider>.Test test = FixVerifier.Test<PartialTypeAnalyzer, PartialCodeFixProvider>(
            "using Wsk;\n[SessionFrom] class {|WSK1001:A|} { [SessionFrom] struct {|WSK1001:B|} { } }\n",
            "WSK1001.Partial",
            null,
            "using Wsk;\n[SessionFrom] partial class A { [SessionFrom] partial struct B { } }\n");
        test.TestState.Sources.Add("[Wsk.SessionFrom] record {|WSK1001:C|};\n");
        test.FixedState.Sources.Add("[Wsk.SessionFrom] partial record C;\n");
        await test.RunAsync();
    }

    private static Task Verify(string code, string title, string fixedCode) =>
        FixVerifier.Verify<PartialTypeAnalyzer, PartialCodeFixProvider>(code, "WSK1001.Partial", title, fixedCode);
}
