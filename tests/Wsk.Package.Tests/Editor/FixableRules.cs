using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Wsk.Package.Tests.Editor;

/// <summary>The rules with a fix, as docs/rules tells of them.</summary>
internal static partial class FixableRules
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>Each rule's row in the Chinese list: its number and its title.</summary>
    public static IReadOnlyList<(string Id, string ChineseTitle)> All { get; } =
        [.. Row().Matches(File.ReadAllText(Path.Combine(s_folder, "README.zh-CN.md"))).Select(row => (row.Groups["id"].Value, row.Groups["title"].Value))];

    /// <summary>The code that a rule's page calls wrong, in a namespace of its own.</summary>
    public static string Mistake(string id)
    {
        string page = File.ReadAllText(Path.Combine(s_folder, id + ".md")).ReplaceLineEndings("\n");
        string code = Wrong().Match(page).Groups["code"].Value;
        return Usings().Match(code) is { Success: true } usings
            ? code.Insert(usings.Length, $"\nnamespace {id};\n")
            : throw new InvalidDataException($"The page of {id} shows no code that is wrong.");
    }

    [GeneratedRegex(@"^\| \[(?<id>WSK\d{4})\]\([^)]*\) \|[^|]*\| (?<title>[^|]*) \| 有 \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\n## Wrong\n\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\A(using [^\n]+\n)+")]
    private static partial Regex Usings();
}
