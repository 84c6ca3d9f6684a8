using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

/// <summary>One page of the documentation, by its path from the root of the source tree.</summary>
public sealed class Document(string path)
{
    private static readonly string[] s_builtFolders = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>Every page of the tree.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Directory.GetFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(page => !page.Split('/').Any(part => part.StartsWith('.') || s_builtFolders.Contains(part)))
            .Order(StringComparer.Ordinal)
            .Select(page => new Document(page)),
    ];

    /// <summary>The path, with <c>/</c>.</summary>
    public string Name => path;

    /// <summary>Whether somebody who reads Chinese alone can read the page: a translation, or a page that says everything in both languages.</summary>
    public bool IsChinese => path.EndsWith(".zh-CN.md", StringComparison.Ordinal) || Regex.IsMatch(Headings[0], @"\p{IsCJKUnifiedIdeographs}");

    /// <summary>The whole page.</summary>
    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks, each with the HTML comment on the line before it.</summary>
    public IReadOnlyList<Fence> Fences => [.. Regex.Matches(Text, @"(?:^<!-- (?<mark>[^\n]*?) -->\n)?^```(?<language>[^\n]*)\n(?<body>.*?)^```\s*$", RegexOptions.Multiline | RegexOptions.Singleline)
        .Select(match => new Fence(
            $"{path}:{Text[..match.Index].Count(c => c == '\n') + 1}",
            match.Groups["language"].Value,
            match.Groups["mark"].Value,
            match.Groups["body"].Value))];

    /// <summary>The headings, with their number signs.</summary>
    public IReadOnlyList<string> Headings => [.. Regex.Matches(WithoutFences, "^#+ .+$", RegexOptions.Multiline).Select(heading => heading.Value.Trim())];

    /// <summary>What a link to a heading says behind its <c>#</c>.</summary>
    public IEnumerable<string> Anchors =>
        Headings.Select(heading => Regex.Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", string.Empty).Replace(' ', '-'));

    /// <summary>The lines of the tables.</summary>
    public IReadOnlyList<string> TableRows => [.. Regex.Matches(WithoutFences, @"^\|.*\|$", RegexOptions.Multiline).Select(row => row.Value)];

    /// <summary>The links to other places of the tree, in their order.</summary>
    public IReadOnlyList<DocumentLink> Links => [.. Regex.Matches(WithoutCode, @"\]\((?!https?://)(?<file>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)")
        .Select(link => new DocumentLink(Resolve(link.Groups["file"].Value), link.Groups["heading"].Success ? link.Groups["heading"].Value : null, WithoutCode[(link.Index + link.Length)..]))];

    /// <summary>The code inside sentences, and that which is set off by four spaces.</summary>
    public IEnumerable<string> CodeSpans => Regex.Matches(WithoutFences, @"(`+)(?<code>.+?)\1|^ {4,}(?<code>\S.*)$", RegexOptions.Multiline).Select(code => code.Groups["code"].Value);

    /// <summary>The numbers outside fenced blocks, but for months, which English has words for.</summary>
    public IEnumerable<string> Numbers => Regex.Matches(WithoutFences, @"(?<![A-Za-z0-9_.,-])[0-9]+(?:[.,][0-9]+)*(?=(?:st|nd|rd|th)?(?![A-Za-z0-9_]| ?月))").Select(number => number.Value);

    private string WithoutFences => Regex.Replace(Text, "^```.*?^```", string.Empty, RegexOptions.Multiline | RegexOptions.Singleline);

    // Inside code brackets mean other things.
    private string WithoutCode => Regex.Replace(WithoutFences, "`[^`\n]*`", "code");

    /// <inheritdoc/>
    public override string ToString() => path;

    private string Resolve(string link)
    {
        string page = Path.Combine(Repository.Root, path);
        string target = link.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, link);
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(target)).Replace('\\', '/');
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Where">The page and line.</param>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Mark">The HTML comment on the line before, if any.</param>
/// <param name="Body">The text between the fences.</param>
public sealed record Fence(string Where, string Language, string Mark, string Body);

/// <summary>A link inside the tree.</summary>
/// <param name="Target">Where it leads, from the root of the source tree, with <c>/</c>.</param>
/// <param name="Anchor">The heading's anchor, if it names one.</param>
/// <param name="Following">The rest of the page behind the link.</param>
public sealed record DocumentLink(string Target, string? Anchor, string Following);
