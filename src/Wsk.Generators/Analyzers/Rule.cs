using System.Resources;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers;

/// <summary>Makes a rule's descriptor from its ID: the texts come from the resource, in English or Chinese, and the help link from the repository.</summary>
internal static class Rule
{
    private static readonly ResourceManager s_texts = new(typeof(Rule).Namespace + ".RuleText", typeof(Rule).Assembly);

    public static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity, bool isEnabledByDefault = true) => new(
        id,
        Text(id + "_Title"),
        Text(id + "_Message"),
        category,
        severity,
        isEnabledByDefault,
        Text(id + "_Description"),
        RuleHelp.LinkTo(id));

    /// <summary>Another of a rule's messages, for a case of its own.</summary>
    public static LocalizableString Text(string key) => new LocalizableResourceString(key, s_texts, typeof(Rule));
}
