using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Robustness;

public class DeterminismTests
{
    private static readonly string[] s_files =
    [
        Snapshot.Customer,
        "[Wsk.SessionFrom] public partial class Guest : Person { public string Remark { get; set; } }",
        "[Wsk.SessionFrom] public partial class Person { public string Email { get; set; } [Wsk.CustomData(\"级别\", \"level\")] public Grade Grade { get; set; } }",
        "public enum Grade { Gold, Silver }",
    ];

    [Fact]
    public void The_same_sources_give_the_same_text()
    {
        Assert.Equal(Run(s_files), Run(s_files));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        (string, string)[] expected = Run(s_files);

        Assert.Equal(expected, Run([.. s_files.Reverse()]));
        Assert.Equal(expected, Run([.. s_files[2..], .. s_files[..2]]));
    }

    [Fact]
    public void The_line_ends_of_the_sources_change_nothing()
    {
        Assert.Equal(Run(s_files), Run([.. s_files.Select(file => file.ReplaceLineEndings("\r\n"))]));
    }

    [Fact]
    public void The_culture_of_the_build_changes_nothing()
    {
        (string, string)[] expected = Run(s_files);
        System.Globalization.CultureInfo culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in new[] { "tr-TR", "ar-SA", "th-TH", "fa-IR" })
            {
                System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, Run(s_files));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    private static (string Name, string Text)[] Run(string[] files)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(files);
        GeneratorRunResult result = new GeneratorHost(CompilerSetting.Newest.ParseOptions).Run(compilation);
        Assert.Equal(3, result.GeneratedSources.Length);
        return [.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).OrderBy(source => source.HintName, StringComparer.Ordinal)];
    }
}
