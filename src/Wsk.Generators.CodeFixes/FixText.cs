using System.Resources;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.CodeFixes;

/// <summary>The titles of the fixes, in the editor's language.</summary>
internal static class FixText
{
    private static readonly ResourceManager s_texts = new(typeof(FixText));

    public static string Get(string key, params string[] arguments) =>
        new LocalizableResourceString(key, s_texts, typeof(FixText), arguments).ToString(formatProvider: null);
}
