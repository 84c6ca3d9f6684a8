using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Runs one analyzer over marked code. Compiler errors count, unless a test expects half-typed code.</summary>
internal static class RuleVerifier
{
    private const string Usings = "using System; using System.Collections.Generic; using Wsk;\n";

    public static Task Verify<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new() => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAsync(Usings + code);

    /// <summary>The same for code that the compiler rejects.</summary>
    public static Task VerifyBroken<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpAnalyzerVerifier<TAnalyzer>.Test test = Test<TAnalyzer>(code);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    /// <summary>The same with the message of the only diagnostic, which is marked <c>{|#0:…|}</c>.</summary>
    public static Task Verify<TAnalyzer>(string code, DiagnosticResult expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAsync(Usings + code, expected.WithLocation(0));

    public static CSharpAnalyzerVerifier<TAnalyzer>.Test Test<TAnalyzer>(string code)
        where TAnalyzer : DiagnosticAnalyzer, new() => new() { TestCode = Usings + code };
}
