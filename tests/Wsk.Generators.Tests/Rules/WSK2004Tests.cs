using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2004Tests
{
    [Theory]
    [InlineData("public enum Sex { Male, Female }")]
    [InlineData("public enum Sex { Female = 1, Male = 2 }")]
    [InlineData("public enum Sex { Unknown, Woman, Man }")]
    [InlineData("public enum Sex { 女, 男 }")]
    [InlineData("public enum Sex { Unknown, Boy, girl = 3 }")]
    [InlineData("public enum Sex { F, M }")]
    public Task An_enum_that_numbers_them_differently_fires(string type) => Verify(type, "{|WSK2004:Sex|}");

    [Theory]
    [InlineData("public enum Sex { Unknown, Male, Female }")]
    [InlineData("public enum Sex { 未知, 男性, 女性 }")]
    [InlineData("public enum Sex { Unknown, Mr, Ms }")]
    [InlineData("public enum Sex { One = 1, Two = 2 }")]
    public Task An_enum_numbered_as_WSK_does_stays_silent(string type) => Verify(type, "Sex");

    [Fact]
    public Task An_enum_that_is_no_gender_stays_silent() => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = "using Wsk; public enum Sex { Male, Female } [SessionFrom] public partial class C { [CustomData(\"性别\", \"sex\")] public Sex Sex { get; set; } }",
    }.RunAsync();

    [Fact]
    public async Task The_message_names_the_numbers()
    {
        var test = new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
        {
            TestCode = "using Wsk; public enum Sex { Male, Female } [SessionFrom] public partial class C { public {|#0:Sex|} Gender { get; set; } }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2004", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "WSK would show the wrong gender: Male = 0, Female = 1, but WSK reads 1 as male and 2 as female; number 'Sex' alike, or use Wsk.Gender"));
        await test.RunAsync();
    }

    private static Task Verify(string type, string use) => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = $"using Wsk; {type} [SessionFrom] public partial class C {{ public {use} Gender {{ get; set; }} }}",
    }.RunAsync();
}
