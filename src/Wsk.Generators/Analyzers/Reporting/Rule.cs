using System.Collections.Concurrent;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers;

/// <summary>Makes a rule's descriptor from its ID: the texts come from the resource, in English or Chinese, and the help link from the repository.</summary>
internal static class Rule
{
    private static readonly ResourceManager s_texts = new(typeof(Rule).Namespace + ".RuleText", typeof(Rule).Assembly);

    // The same text is the same object, for the reason that MessageText gives.
    private static readonly ConcurrentDictionary<string, LocalizableString> s_made = new();

    /// <summary>The descriptor of a rule, or with a message's key the same rule in another case's words.</summary>
    public static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity severity, bool isEnabledByDefault = true, string messageKey = "Message") => new(
        id,
        Text(id + "_Title"),
        Text(id + "_" + messageKey),
        category,
        severity,
        isEnabledByDefault,
        Text(id + "_Description"),
        RuleHelp.LinkTo(id));

    /// <summary>Another of a rule's messages, for a case of its own.</summary>
    public static LocalizableString Text(string key, params string[] arguments) =>
        s_made.GetOrAdd(key + "\n" + string.Join("\n", arguments), _ => new LocalizableResourceString(key, s_texts, typeof(Rule), arguments));
}
