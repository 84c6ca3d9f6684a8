using System.Threading.Tasks;
using Wsk.Generators.Analyzers.Shape;

namespace Wsk.Generators.Tests.Rules;

public class WSK1006Tests
{
    [Theory]
    [InlineData("[SessionFrom] public {|WSK1006:static|} partial class Customer { }")]
    [InlineData("[SessionFrom] {|WSK1006:ref|} partial struct Customer { public string CustomerName; }")]
    [InlineData("[SessionFrom] {|WSK1006:file|} partial class Customer { public string CustomerName; }")]
    [InlineData("file partial class Outer { [SessionFrom] public partial class {|WSK1006:Customer|} { public string CustomerName; } }")]
    public Task What_has_no_reachable_instances_is_named(string code) => RuleVerifier.Verify<TypeKindAnalyzer>(code);

    [Fact]
    public Task On_an_interface_the_keyword_is_named() =>
        RuleVerifier.VerifyBroken<TypeKindAnalyzer>("[SessionFrom] partial {|WSK1006:interface|} ICustomer { }");

    [Theory]
    [InlineData("[SessionFrom] partial class Customer { public string CustomerName; }")]
    [InlineData("[SessionFrom] abstract partial class Customer { public string CustomerName; }")]
    [InlineData("[SessionFrom] readonly partial struct Customer { public readonly string CustomerName; }")]
    [InlineData("[SessionFrom] sealed partial record Customer<T>(string CustomerName);")]
    [InlineData("static partial class Outer { [SessionFrom] public partial record struct Customer(string CustomerName); }")]
    [InlineData("static class Unrelated { } ref struct Other { }")]
    public Task Classes_structs_and_records_are_fine(string code) => RuleVerifier.Verify<TypeKindAnalyzer>(code);
}
