using System.Threading.Tasks;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Shapes;

/// <summary>A type that cannot be generated for gets nothing: the rules say why.</summary>
public class TypeErrorTests
{
    [Theory]
    [InlineData("[Wsk.SessionFrom] public class Customer { public string Email; }")]
    [InlineData("[Wsk.SessionFrom] public record Customer(string Email);")]
    [InlineData("[Wsk.SessionFrom] public static partial class Customer { public static string Email; }")]
    [InlineData("[Wsk.SessionFrom] public ref partial struct Customer { public string Email; }")]
    [InlineData("[Wsk.SessionFrom] file partial class Customer { public string Email; }")]
    [InlineData("file partial class Outer { [Wsk.SessionFrom] public partial class Customer { public string Email; } }")]
    [InlineData("public class Outer { [Wsk.SessionFrom] public partial class Customer { public string Email; } }")]
    [InlineData("public partial class A { public struct B { public partial class C { [Wsk.SessionFrom] public partial class Customer { public string Email; } } } }")]
    public Task Nothing_is_generated(string code) => new CSharpSourceGeneratorVerifier<SessionFromGenerator>.Test { TestCode = code }.RunAsync();

    [Theory]
    [InlineData("[{|CS0592:Wsk.SessionFrom|}] public partial interface Customer { string Email { get; } }")]
    [InlineData("[{|CS0592:Wsk.SessionFrom|}] public enum Customer { Email }")]
    [InlineData("[{|CS0592:Wsk.SessionFrom|}] public delegate void Customer();")]
    [InlineData("[{|CS0592:Wsk.SessionFrom|}] partial interface Customer { }")]
    [InlineData("public partial class Customer { public string Email; } [Wsk.SessionFrom] public class {|CS0260:Customer|} { }")]
    public Task Nothing_is_generated_for_what_does_not_compile_either(string code) => new CSharpSourceGeneratorVerifier<SessionFromGenerator>.Test { TestCode = code }.RunAsync();

    [Theory]
    [InlineData("MaxBytes = -1")]
    [InlineData("MaxBytes = 1")]
    [InlineData("MaxBytes = int.MinValue")]
    [InlineData("Overflow = (Wsk.OverflowHandling)7")]
    [InlineData("InvalidValues = (Wsk.InvalidValueHandling)(-1)")]
    public Task Options_that_mean_nothing_generate_nothing(string options) =>
        new CSharpSourceGeneratorVerifier<SessionFromGenerator>.Test { TestCode = $$"""[Wsk.SessionFrom({{options}})] public partial class Customer { public string Email; }""" }.RunAsync();

    [Theory]
    [InlineData("MaxBytes = 0")]
    [InlineData("MaxBytes = 2")]
    [InlineData("MaxBytes = 5000")]
    [InlineData("MaxBytes = int.MaxValue")]
    [InlineData("Overflow = Wsk.OverflowHandling.DropLowestPriority, InvalidValues = Wsk.InvalidValueHandling.Omit, MaxBytes = 100")]
    public void Options_that_mean_something_are_kept(string options)
    {
        using var dto = Dto.Generate($$"""[Wsk.SessionFrom({{options}})] public partial class Customer { public Wsk.SessionGender Gender { get; set; } }""");

        Assert.Equal("{}", dto.Payload("new Customer()"));
    }
}
