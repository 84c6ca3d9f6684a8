using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Applies one of a rule's fixes, singly and to all, and looks at the code that comes out.</summary>
internal static class FixVerifier
{
    /// <summary>The fix under a key turns the code into the other, which compiles and says no more than its markup.</summary>
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
