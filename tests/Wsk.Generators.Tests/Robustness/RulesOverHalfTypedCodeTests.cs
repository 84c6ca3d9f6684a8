using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Docs;
using Wsk.Generators.Tests.Verification;
using Xunit.Abstractions;

namespace Wsk.Generators.Tests.Robustness;

/// <summary>Feeds the generator and every rule with thousands of programs that nobody would finish: none of them throws, so that no AD0001 or CS8785 comes.</summary>
public class RulesOverHalfTypedCodeTests(ITestOutputHelper output)
{
    private const int TruncationStep = 2;
    private const int Mutations = 25;
    private const int ValuesTruncationStep = 11;
    private const int ValuesMutations = 250;

    private static readonly CompilerSetting s_setting = CompilerSetting.Newest;

    // What is off by default must not throw either.
    private static readonly CSharpCompilation s_empty = s_setting.Compile().WithOptions(s_setting.CompilationOptions.WithSpecificDiagnosticOptions(
        AllRules.Descriptors.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))));

    // The pages' examples begin alike, so that half of what they are cut to is the same.
    private static readonly ConcurrentDictionary<(string Text, string Language), bool> s_tried = [];

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Neither_the_generator_nor_a_rule_throws(string id)
    {
        RulePage page = RulePage.Read(id);
        var random = new Random(HalfTypedProgram.Seed);
        output.WriteLine("Seed {0}", HalfTypedProgram.Seed);
        foreach ((string language, string program) in page.Examples("## Wrong").Concat(page.Examples("## Right")))
        {
            foreach (string halfTyped in HostShare.Of(HalfTypedProgram.Truncated(program, TruncationStep).Concat(HalfTypedProgram.Mutated(program, Mutations, random))))
            {
                await AssertNothingThrowsAsync(halfTyped, language);
            }
        }
    }

    [Fact]
    public async Task Nothing_throws_while_values_are_typed()
    {
        var random = new Random(HalfTypedProgram.Seed);
        output.WriteLine("Seed {0}", HalfTypedProgram.Seed);
        foreach (string halfTyped in HostShare.Of(HalfTypedProgram.Truncated(ValuesProgram.Text, ValuesTruncationStep).Concat(HalfTypedProgram.Mutated(ValuesProgram.Text, ValuesMutations, random))))
        {
            await AssertNothingThrowsAsync(halfTyped, "csharp");
        }
    }

    private async Task AssertNothingThrowsAsync(string text, string language)
    {
        if (!s_tried.TryAdd((text, language), true))
        {
            return;
        }

        var thrown = new ConcurrentBag<Exception>();
        bool isCode = language == "csharp";
        AdditionalText[] files = isCode ? [] : [new TestAdditionalText("/consumer/customer.session-from." + language, text)];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);

        // A driver of its own for each: the oldest Roslyn's cache does not outlive every edit.
        var host = new GeneratorHost(s_setting.ParseOptions);
        Compilation compilation = !isCode ? s_empty : host.CompleteForRules(s_empty.AddSyntaxTrees(s_setting.Parse(text, "/consumer/Program.cs")));
        ImmutableArray<Diagnostic> reported = [];
        try
        {
            reported = await new CompilationWithAnalyzers(compilation, AllRules.Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        }
        catch (InvalidOperationException exception)
        {
            thrown.Add(exception);
        }

        if (!thrown.IsEmpty && CompilerThrows(compilation.Clone()))
        {
            output.WriteLine("The compiler itself throws over this program:\n{0}", text);
            return;
        }

        Assert.True(thrown.IsEmpty, $"{thrown.FirstOrDefault()}\nwhile this was typed:\n{text}");
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
    }

    private static bool CompilerThrows(Compilation compilation)
    {
        try
        {
            compilation.GetDiagnostics();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
