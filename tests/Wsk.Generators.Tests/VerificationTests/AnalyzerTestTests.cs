using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;
using Wsk.Generators.Tests.Verification.Testing;
using Xunit.Sdk;

namespace Wsk.Generators.Tests.VerificationTests;

public class AnalyzerTestTests
{
    [Theory]
    [InlineData("class [|wrong|] { }")]
    [InlineData("class {|TEST1:wrong|} { }")]
    [InlineData("class Right { }")]
    public Task What_is_marked_and_reported_passes(string code) => Test(code).RunAsync();

    [Theory]
    [InlineData("class wrong { }")]
    [InlineData("class [|Right|] { }")]
    [InlineData("[|class wrong|] { }")]
    [InlineData("class {|TEST2:wrong|} { }")]
    [InlineData("class Right { int x = \"\"; }")]
    public Task What_differs_fails(string code) => Assert.ThrowsAnyAsync<XunitException>(() => Test(code).RunAsync());

    [Fact]
    public async Task The_arguments_of_the_message_are_compared()
    {
        AnalyzerTest<LowerCaseTypeAnalyzer> right = Test("class {|#0:wrong|} { }");
        right.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseTypeAnalyzer.Rule).WithLocation(0).WithArguments("wrong"));
        await right.RunAsync();

        AnalyzerTest<LowerCaseTypeAnalyzer> other = Test("class {|#0:wrong|} { }");
        other.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseTypeAnalyzer.Rule).WithLocation(0).WithArguments("other"));
        await Assert.ThrowsAnyAsync<XunitException>(() => other.RunAsync());
    }

    [Fact]
    public async Task Severities_come_from_the_editorconfig()
    {
        AnalyzerTest<LowerCaseTypeAnalyzer> silenced = Test("class wrong { }");
        silenced.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TEST1.severity = none\n"));
        await silenced.RunAsync();

        AnalyzerTest<LowerCaseTypeAnalyzer> raised = Test("class {|#0:wrong|} { }");
        raised.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TEST1.severity = error\n"));
        raised.ExpectedDiagnostics.Add(new DiagnosticResult("TEST1", DiagnosticSeverity.Error).WithLocation(0));
        await raised.RunAsync();
    }

    private static AnalyzerTest<LowerCaseTypeAnalyzer> Test(string code) => new() { TestCode = code };
}
