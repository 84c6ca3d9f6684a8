using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Docs.Tests;

public sealed class SnippetTests
{
    /// <summary>Every rule of the package.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules =
    [
        .. typeof(SessionFromGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A public member that is no part of the card is usual.</summary>
    private static readonly string[] s_hints = ["WSK1015"];

    public static TheoryData<string, int> Snippets() => Numbered(_ => true);

    public static TheoryData<string, int> PrintingSnippets() => Numbered(snippet => snippet.Printed is not null);

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_as_it_stands_without_a_warning(string page, int number)
    {
        Snippet snippet = Snippet.Of(new Document(page))[number];

        IEnumerable<Diagnostic> complaints = snippet.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.True(!complaints.Any(), $"{snippet}\n{string.Join('\n', complaints)}");
    }

    [Theory]
    [MemberData(nameof(PrintingSnippets))]
    public void A_snippet_prints_what_the_page_says(string page, int number)
    {
        Snippet snippet = Snippet.Of(new Document(page))[number];

        Assert.Equal(snippet.Printed!.Trim(), Run(snippet).Trim());
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task The_rules_say_to_a_snippet_what_the_page_says_they_do(string page, int number)
    {
        Snippet snippet = Snippet.Of(new Document(page))[number];

        ImmutableArray<Diagnostic> told = await snippet.Compilation.WithAnalyzers(s_rules).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(snippet.Rules.Order(), told.Where(diagnostic => !s_hints.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.Id).Distinct().Order());
    }

    [Fact]
    public void The_pages_have_snippets_of_every_kind()
    {
        Snippet[] snippets = [.. Document.All.SelectMany(Snippet.Of)];

        Assert.Contains(snippets, snippet => snippet.Printed is not null);
        Assert.Contains(snippets, snippet => snippet.Rules.Count > 0);
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
        using var loaded = new LoadedAssembly(snippet.Compilation);
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
