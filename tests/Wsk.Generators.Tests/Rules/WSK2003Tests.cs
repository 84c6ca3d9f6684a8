using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

public class WSK2003Tests
{
    [Theory]
    [InlineData("public enum Sex { Unknown, Male, Female, Other }")]
    [InlineData("public enum Sex { Unknown = -1, Male = 1, Female = 2 }")]
    [InlineData("public enum Sex : byte { Unknown = 0, Male = 1, Female = 2, NotStated = 9 }")]
    public Task An_enum_with_other_values_fires(string type) => Verify(type, "{|WSK2003:Sex|}");

    [Theory]
    [InlineData("public enum Sex { Unknown, Male, Female }")]
    [InlineData("public enum Sex { Male = 1, Female = 2 }")]
    [InlineData("public enum Sex { 未知, 男, 女 }")]
    [InlineData("public enum Sex { Male = 1, Female = 2, Man = 1, Woman = 2 }")]
    public Task An_enum_with_WSKs_values_stays_silent(string type) => Verify(type, "Sex");

    [Theory]
    [InlineData("[SessionFrom] public partial class C { public {|WSK2003:Sex?|} Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class C { public {|WSK2003:Sex|} Gender; }")]
    [InlineData("[SessionFrom] public partial record C({|WSK2003:Sex|} Gender);")]
    [InlineData("[SessionFrom] public partial class C { [SessionField(SessionField.Gender)] public {|WSK2003:Sex|} Kind { get; set; } }")]
    [InlineData("public class B { public Sex Gender { get; set; } } [SessionFrom] public partial class {|WSK2003:C|} : B { }")]
    public Task It_is_reported_where_the_enum_is_used(string type) => VerifyCode(type);

    [Theory]
    [InlineData("public class C { public Sex Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class C { public SessionGender Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class C { public int Gender { get; set; } }")]
    [InlineData("[SessionFrom] public partial class C { [SessionIgnore] public Sex Gender { get; set; } public string Title { get; set; } = \"\"; }")]
    [InlineData("[SessionFrom] public partial class C { [CustomData(\"性别\", \"sex\")] public Sex Gender { get; set; } }")]
    public Task Any_other_use_stays_silent(string type) => VerifyCode(type);

    [Fact]
    public async Task The_message_knows_the_national_standard()
    {
        var test = new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
        {
            TestCode = "using Wsk; public enum Sex { Unknown = 0, Male = 1, Female = 2, NotStated = 9 } [SessionFrom] public partial class C { public {|#0:Sex|} Gender { get; set; } }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("WSK2003", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            "'Gender' cannot be sent as a gender if it is NotStated = 9: 1 is male, 2 is female, 0 is unknown and left out, and ToSessionFrom() rejects every other number (9 is 未说明, 'not stated', in GB/T 2261.1: map it to 0)"));
        await test.RunAsync();
    }

    private static Task Verify(string type, string use) => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = $"using Wsk; {type} [SessionFrom] public partial class C {{ public {use} Gender {{ get; set; }} }}",
    }.RunAsync();

    private static Task VerifyCode(string code) => new CSharpAnalyzerVerifier<GenderEnumAnalyzer>.Test
    {
        TestCode = "using Wsk; public enum Sex { Unknown, Male, Female, Other } " + code,
    }.RunAsync();
}
