using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Wsk.Generators.Analyzers.Pages;
using Wsk.Generators.Model;
using Wsk.Generators.Tests.Docs;

namespace Wsk.Generators.Tests.Rules;

/// <summary>A page in which <c>⟦7001|…⟧</c> is where WSK7001 speaks.</summary>
internal sealed class MarkedPage
{
    private const char Open = '⟦';
    private const char Bar = '|';
    private const char Close = '⟧';

    private MarkedPage(PageKind kind, string text, IReadOnlyList<string> expected)
    {
        Kind = kind;
        Text = text;
        Expected = expected;
    }

    /// <summary>The folder of the pages that stand in files of their own.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RulePage.Folder, "..", "..", "tests", "Wsk.Generators.Tests", "Rules", "Pages"));

    public static IEnumerable<string> FileNames => Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public PageKind Kind { get; }

    /// <summary>The page without marks.</summary>
    public string Text { get; }

    /// <summary>Each marked place as its rule, position and text.</summary>
    public IReadOnlyList<string> Expected { get; }

    public static MarkedPage Read(string fileName) => Parse(fileName, File.ReadAllText(Path.Combine(Folder, fileName)));

    /// <param name="extension">The name of the file, or its extension alone.</param>
    /// <param name="marked">The page with marks.</param>
    public static MarkedPage Parse(string extension, string marked)
    {
        Assert.True(PageKinds.TryOf(extension, out PageKind kind));
        var text = new StringBuilder();
        var expected = new List<string>();
        for (int position = 0; position < marked.Length;)
        {
            int open = marked.IndexOf(Open, position);
            text.Append(marked, position, (open < 0 ? marked.Length : open) - position);
            if (open < 0)
            {
                break;
            }

            int bar = marked.IndexOf(Bar, open);
            int close = marked.IndexOf(Close, bar);
            string piece = marked[(bar + 1)..close];
            expected.Add(Describe("WSK" + marked[(open + 1)..bar], text.Length, piece));
            text.Append(piece);
            position = close + 1;
        }

        return new MarkedPage(kind, text.ToString(), expected);
    }

    /// <summary>Asserts that the rules speak where the page is marked, and nowhere else.</summary>
    public void Verify() => Assert.Equal(
        Expected,
        PageChecker.Check(Kind, Text, PayloadOptions.DefaultMaxBytes, CancellationToken.None)
            .OrderBy(fault => fault.Start)
            .Select(fault => Describe(IdOf(fault.Kind), fault.Start, Text.Substring(fault.Start, fault.Length))));

    private static string Describe(string id, int start, string piece) => $"{id} at {start}: {piece}";

    private static string IdOf(PageFaultKind kind) => kind switch
    {
        PageFaultKind.ObjectBound => "WSK7001",
        PageFaultKind.Braces => "WSK7002",
        PageFaultKind.PastedJson => "WSK7003",
        PageFaultKind.Constant => "WSK7004",
        _ => "WSK7005",
    };
}
