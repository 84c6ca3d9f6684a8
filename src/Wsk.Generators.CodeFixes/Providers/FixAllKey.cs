using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes.Providers;

/// <summary>Finds the fix that Fix All asks for.</summary>
internal static class FixAllKey
{
    /// <summary>
    /// The key of the fix; null means the first that is offered. <c>dotnet format</c> fixes one rule at a time, but takes the key from the first diagnostic
    /// of the analyzer, which can belong to another rule with another key or with no fix.
    /// </summary>
    public static string? Of(FixAllContext context) =>
        context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Contains(RuleOf(key)) ? key : null;

    // A key is the ID of its rule or begins with it: WSK3002, WSK2001.Unknown.
    private static string RuleOf(string key) => key.Split('.')[0];
}
