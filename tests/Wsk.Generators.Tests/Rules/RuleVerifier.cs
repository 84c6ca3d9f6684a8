using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Runs one analyzer over marked code. Compilers' errors count only where a test does not expect half-typed code.</summary>
internal static class RuleVerifier
{
    private const string Usings = "using System; using System.Collections.Generic; using Wsk;\n";

    public static Task Verify<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new() => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAsync(Usings + code);

    /// <summary>The same for code that the compiler itself refuses.</summary>
    public static Task VerifyBroken<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpAnalyzerVerifier<TAnalyzer>.Test test = Test<TAnalyzer>(code);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    /// <summary>The same with the words of the one diagnostic, which is marked <c>{|#0:…|}</c>.</summary>
    public static Task Verify<TAnalyzer>(string code, DiagnosticResult expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAsync(Usings + code, expected.WithLocation(0));

    public static CSharpAnalyzerVerifier<TAnalyzer>.Test Test<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new() => new() { TestCode = Usings + code };
}
