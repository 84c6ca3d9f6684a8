using Microsoft.CodeAnalysis.CodeFixes;

namespace Wsk.Generators.CodeFixes;

/// <summary>Which of the offered fixes is meant where all are asked for.</summary>
internal static class FixAllKey
{
    /// <summary>
    /// The fix's key; null stands for the first that is offered. <c>dotnet format</c> fixes one rule at a time but takes the key from whichever diagnostic its
    /// analyzer happens to report first: that can be another rule's, with another key or no fix at all.
    /// </summary>
    public static string? Of(FixAllContext context) =>
        context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Contains(RuleOf(key)) ? key : null;

    // A key is its rule's id, or begins with it: WSK3002, WSK2001.Unknown.
    private static string RuleOf(string key) => key.Split('.')[0];
}
