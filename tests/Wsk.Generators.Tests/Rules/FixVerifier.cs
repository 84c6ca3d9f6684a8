using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Applies a fix of a rule to one diagnostic and to all, and compares the resulting code.</summary>
internal static class FixVerifier
{
    /// <summary>The fix with a key turns the code into the fixed code, which compiles and has only the marked diagnostics.</summary>
    public static Task Verify<TAnalyzer, TCodeFix>(string code, string key, string title, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new() => Test<TAnalyzer, TCodeFix>(code, key, title, fixedCode).RunAsync();

    public static CSharpCodeFixVerifier<TAnalyzer, TCodeFix>.Test Test<TAnalyzer, TCodeFix>(string code, string key, string? title, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new() => new()
        {
            TestCode = code,
            FixedCode = fixedCode,
            CodeActionEquivalenceKey = key,
            CodeActionTitle = title,
        };
}
