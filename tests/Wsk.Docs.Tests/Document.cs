using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

/// <summary>One page of the documentation, by its path from the root of the source tree.</summary>
public sealed class Document(string path)
{
    /// <summary>Every page that a user or a contributor reads.</summary>
    public static IEnumerable<Document> All => new[] { "README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", "src/PACKAGE.md" }
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(System.StringComparer.Ordinal))
        .Select(page => new Document(page));

    /// <summary>The path, with <c>/</c>.</summary>
    public string Name => path;

    /// <summary>The folder that the page's links start from.</summary>
    public string Folder => Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;

    /// <summary>The whole page.</summary>
    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>The fenced blocks, each with the HTML comment on the line before it.</summary>
    public IReadOnlyList<Fence> Fences => [.. Regex.Matches(Text, @"(?:^<!-- (?<mark>[^\n]*?) -->\n)?^```(?<language>[^\n]*)\n(?<body>.*?)^```\s*$", RegexOptions.Multiline | RegexOptions.Singleline)
        .Select(match => new Fence(
            $"{path}:{Text[..match.Index].Count(c => c == '\n') + 1}",
            match.Groups["language"].Value,
            match.Groups["mark"].Value,
            match.Groups["body"].Value))];

    /// <inheritdoc/>
    public override string ToString() => path;
}

/// <summary>A fenced block.</summary>
/// <param name="Where">The page and line.</param>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Mark">The HTML comment on the line before, if any.</param>
/// <param name="Body">The text between the fences.</param>
public sealed record Fence(string Where, string Language, string Mark, string Body);
