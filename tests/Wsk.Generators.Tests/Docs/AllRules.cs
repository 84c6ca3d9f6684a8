using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Docs;

/// <summary>Every analyzer of the package at once, as a consumer gets them.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SessionFromGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>One descriptor a rule, in order of their IDs.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What all the rules say to a consumer's file; rules that are off by default speak only when named.</summary>
    public static Task<ImmutableArray<Diagnostic>> CheckAsync(string code, string enabled) =>
        Complete(code, enabled).WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

    /// <summary>A consumer's file with what generators make of it.</summary>
    public static Compilation Complete(string code, string enabled)
    {
        CompilerSetting setting = CompilerSetting.Newest;
        Compilation compilation = new GeneratorHost(setting.ParseOptions, (IIncrementalGenerator)Activator.CreateInstance(MvvmToolkit.Generator)!)
            .CompleteForRules(setting.Compile(code).AddReferences(MvvmToolkit.Reference));
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(enabled, ReportDiagnostic.Warn)]));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>What all the rules say to a recorded payload.</summary>
    public static Task<ImmutableArray<Diagnostic>> CheckPayloadAsync(string payload) => CheckFileAsync("customer.session-from.json", payload, "WSK6001");

    /// <summary>What all the rules say to a file that is not C#; rules that are off by default speak only when named.</summary>
    public static Task<ImmutableArray<Diagnostic>> CheckFileAsync(string name, string text, string enabled) =>
        Complete(string.Empty, enabled)
            .WithAnalyzers(Analyzers, new AnalyzerOptions([new TestAdditionalText("/consumer/" + name, text)]))
            .GetAnalyzerDiagnosticsAsync();
}
