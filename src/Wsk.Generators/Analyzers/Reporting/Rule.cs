using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Analyzers.Reporting;

/// <summary>Creates the descriptors of the rules. Their texts are in RuleText.resx, in English and Chinese.</summary>
internal static class Rule
{
    private static readonly ResourceManager s_texts = new(typeof(WskAnalyzer).Namespace + ".RuleText", typeof(Rule).Assembly);

    // The build writes its RepositoryUrl into the assembly, so that only one place names the repository.
    private static readonly string s_repository = typeof(Rule).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RepositoryUrl").Value!;

    // Equal texts are one object, for the reason that MessageText gives.
    private static readonly ConcurrentDictionary<string, LocalizableString> s_made = new();

    /// <summary>The descriptor of a rule. A rule with several messages has one descriptor for each message key.</summary>
    public static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity severity, bool isEnabledByDefault = true, string messageKey = "Message") => new(
        id,
        Text(id + "_Title"),
        Text(id + "_" + messageKey),
        category,
        severity,
        isEnabledByDefault,
        Text(id + "_Description", PageOf(id + ".zh-CN")),
        PageOf(id));

    // A help link cannot depend on the language, so the Chinese description gives the address of the Chinese page.
    private static string PageOf(string name) => s_repository + "/blob/main/docs/rules/" + name + ".md";

    /// <summary>A text of the resource, to be inserted into a message.</summary>
    public static LocalizableString Text(string key, params string[] arguments) =>
        s_made.GetOrAdd(key + "\n" + string.Join("\n", arguments), _ => new LocalizableResourceString(key, s_texts, typeof(Rule), arguments));
}
