using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Docs.Tests;

public sealed class SnippetTests
{
    public static TheoryData<string, int> Snippets() => Numbered(_ => true);

    public static TheoryData<string, int> PrintingSnippets() => Numbered(snippet => snippet.Printed is not null);

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_as_it_stands_without_a_warning(string page, int number)
    {
        Snippet snippet = Snippet.Of(new Document(page))[number];

        IEnumerable<Diagnostic> complaints = snippet.Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.True(!complaints.Any(), $"{snippet}\n{string.Join('\n', complaints)}");
    }

    [Theory]
    [MemberData(nameof(PrintingSnippets))]
    public void A_snippet_prints_what_the_page_says(string page, int number)
    {
        Snippet snippet = Snippet.Of(new Document(page))[number];

        Assert.Equal(snippet.Printed!.Trim(), Run(snippet).Trim());
    }

    [Fact]
    public void Both_readmes_show_the_same_code()
    {
        string[] Code(string page) => [.. new Document(page).Fences.Select(fence => $"{fence.Language} {fence.Mark}")];

        Assert.Equal(Code("README.md"), Code("README.zh-CN.md"));
        Assert.Contains(Snippet.Of(new Document("README.md")), snippet => snippet.Printed is not null);
    }

    private static TheoryData<string, int> Numbered(Func<Snippet, bool> take)
    {
        var data = new TheoryData<string, int>();

        // What a rule's page shows is wrong on purpose; the rules' own tests compile it.
        foreach (Document page in Document.All.Where(page => !page.Name.StartsWith("docs/rules/", StringComparison.Ordinal)))
        {
            IReadOnlyList<Snippet> snippets = Snippet.Of(page);
            for (int number = 0; number < snippets.Count; number++)
            {
                if (take(snippets[number]))
                {
                    data.Add(page.Name, number);
                }
            }
        }

        return data;
    }

    private static string Run(Snippet snippet)
    {
        using var loaded = new LoadedAssembly(snippet.Compile());
        MethodInfo main = loaded.Assembly.EntryPoint!;
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
