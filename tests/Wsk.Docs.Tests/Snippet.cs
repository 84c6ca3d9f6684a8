using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Docs.Tests;

/// <summary>
/// A C# block of a page as a program. A block marked "continues" is another file beside the one before it; one marked "C# 7.3" is
/// compiled as such; one marked with rules' IDs is wrong, and these rules say so; a block marked "prints" is what the program above it prints.
/// </summary>
public sealed class Snippet
{
    /// <summary>
    /// A program without a file, over the framework, ASP.NET Core's included, and Wsk.Runtime: what the tests themselves run on. What is derived from it
    /// shares the symbols of the framework, which the compiler reads once.
    /// </summary>
    internal static CSharpCompilation Empty { get; } = CSharpCompilation.Create("Snippet", references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("Wsk.", StringComparison.Ordinal))
        .Append(typeof(SessionFromAttribute).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path)));

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Snippet>> s_read = new(StringComparer.Ordinal);

    private readonly List<SyntaxTree> _blocks = [];
    private readonly CSharpParseOptions _options;
    private readonly Lazy<Compilation> _compilation;

    private Snippet(Fence first)
    {
        Where = first.Where;
        Rules = [.. Regex.Matches(first.Mark, "WSK[0-9]{4}").Select(rule => rule.Value)];
        _options = new CSharpParseOptions(first.Mark == "C# 7.3" ? LanguageVersion.CSharp7_3 : LanguageVersion.LatestMajor, DocumentationMode.Parse);
        _compilation = new(Compile);
        Add(first);
    }

    /// <summary>The page and line of the first block.</summary>
    public string Where { get; }

    /// <summary>What the page says that the program prints, if it does.</summary>
    public string? Printed { get; private set; }

    /// <summary>The rules that the page says are broken here.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The program, compiled as a consumer of the package would.</summary>
    public Compilation Compilation => _compilation.Value;

    /// <summary>The programs of a page.</summary>
    public static IReadOnlyList<Snippet> Of(Document page) => s_read.GetOrAdd(page.Name, _ => Read(page));

    /// <inheritdoc/>
    public override string ToString() => Where;

    private static List<Snippet> Read(Document page)
    {
        var snippets = new List<Snippet>();
        foreach (Fence fence in page.Fences)
        {
            if (fence.Mark == "prints")
            {
                snippets[^1].Printed += fence.Body;
            }
            else if (fence.Language == "csharp" && fence.Mark == "continues")
            {
                snippets[^1].Add(fence);
            }
            else if (fence.Language == "csharp")
            {
                Assert.True(Regex.IsMatch(fence.Mark, @"^(C# 7\.3|WSK[0-9]{4}(, WSK[0-9]{4})*)?$"), $"{fence.Where}: nobody knows what '{fence.Mark}' means.");
                snippets.Add(new Snippet(fence));
            }
        }

        return snippets;
    }

    private Compilation Compile()
    {
        bool isProgram = _blocks.SelectMany(block => block.GetCompilationUnitRoot().Members).OfType<GlobalStatementSyntax>().Any();
        CSharpCompilationOptions options = new(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: _options.LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
        return new GeneratorHost(_options).Complete(Empty.WithOptions(options).AddSyntaxTrees(_blocks));
    }

    private void Add(Fence fence) => _blocks.Add(CSharpSyntaxTree.ParseText(fence.Body, _options));
}
