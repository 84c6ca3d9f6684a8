using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes;

namespace Wsk.Generators.Tests.Docs;

/// <summary>The page that lists all rules, written from their descriptors.</summary>
internal static class RuleIndex
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly HashSet<string> s_fixable =
    [
        .. typeof(FixText).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    public static string Write()
    {
        var page = new StringBuilder("# Rules\n\n");
        page.Append("Mistakes are reported as you type and in every build. The page of a rule says what the rule reports, why it matters, and how to suppress it.\n");
        page.Append("Set severities in `.editorconfig` as usual: `dotnet_diagnostic.WSK1005.severity = error`. [In a build server](../ci.md) has more.\n");
        foreach (IGrouping<string, DiagnosticDescriptor> category in AllRules.Descriptors.GroupBy(rule => rule.Category))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {category.Key}\n\n| ID | Severity | Rule | 规则 | Fix |\n|---|---|---|---|---|\n");
            foreach (DiagnosticDescriptor rule in category)
            {
                string severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "off";
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Id}]({rule.Id}.md) | {severity} | {Cell(rule, CultureInfo.InvariantCulture)} | [{Cell(rule, s_chinese)}]({rule.Id}.zh-CN.md) | {(s_fixable.Contains(rule.Id) ? "yes" : "")} |\n");
            }
        }

        return page.ToString();
    }

    private static string Cell(DiagnosticDescriptor rule, CultureInfo culture) => rule.Title.ToString(culture).Replace("|", "\\|", StringComparison.Ordinal);
}
