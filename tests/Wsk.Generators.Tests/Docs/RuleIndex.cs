using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes;

namespace Wsk.Generators.Tests.Docs;

/// <summary>The page that lists all rules, written from their descriptors in one language.</summary>
internal sealed class RuleIndex(
    string file, string extension, CultureInfo culture, string top, string columns, IReadOnlyDictionary<DiagnosticSeverity, string> severities, string off, string yes)
{
    private static readonly HashSet<string> s_fixable =
    [
        .. typeof(FixText).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    public static RuleIndex English { get; } = new(
        file: "README.md",
        extension: ".md",
        culture: CultureInfo.InvariantCulture,
        top: """
            # Rules

            [简体中文](README.zh-CN.md)

            Mistakes are reported as you type and in every build. The page of a rule says what the rule reports, why it matters, and how to suppress it.
            Set severities in `.editorconfig` as usual: `dotnet_diagnostic.WSK1005.severity = error`. [On a build server](../ci.md) has more.

            """,
        columns: "| ID | Severity | Rule | Fix |",
        severities: new Dictionary<DiagnosticSeverity, string> { [DiagnosticSeverity.Error] = "error", [DiagnosticSeverity.Warning] = "warning", [DiagnosticSeverity.Info] = "info" },
        off: "off",
        yes: "yes");

    public static RuleIndex Chinese { get; } = new(
        file: "README.zh-CN.md",
        extension: ".zh-CN.md",
        culture: CultureInfo.GetCultureInfo("zh-Hans"),
        top: """
            # 规则

            [English](README.md)

            编写代码时和每次构建时都会指出错误。每条规则的页面说明规则检查什么、有什么影响，以及如何禁用。
            严重性照常在 `.editorconfig` 中设置：`dotnet_diagnostic.WSK1005.severity = error`。更多内容见[在构建服务器上](../ci.zh-CN.md)。

            """,
        columns: "| ID | 严重性 | 规则 | 修复 |",
        severities: new Dictionary<DiagnosticSeverity, string> { [DiagnosticSeverity.Error] = "错误", [DiagnosticSeverity.Warning] = "警告", [DiagnosticSeverity.Info] = "信息" },
        off: "关闭",
        yes: "有");

    /// <summary>The page's name.</summary>
    public string File => file;

    /// <summary>The page.</summary>
    public string Write()
    {
        var page = new StringBuilder(top);
        foreach (IGrouping<string, DiagnosticDescriptor> category in AllRules.Descriptors.GroupBy(rule => rule.Category))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {category.Key}\n\n{columns}\n|---|---|---|---|\n");
            foreach (DiagnosticDescriptor rule in category)
            {
                string severity = rule.IsEnabledByDefault ? severities[rule.DefaultSeverity] : off;
                string title = rule.Title.ToString(culture).Replace("|", "\\|", StringComparison.Ordinal);
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}{extension}) | {severity} | {title} | {(s_fixable.Contains(rule.Id) ? yes : "")} |\n");
            }
        }

        return page.ToString();
    }
}
