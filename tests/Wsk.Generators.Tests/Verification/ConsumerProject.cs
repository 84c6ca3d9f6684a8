using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;

namespace Wsk.Generators.Tests.Verification;

/// <summary>What the verifiers' tests have in common: a consumer's project on the newest target, with the generator in it.</summary>
internal static class ConsumerProject
{
    /// <summary>No package of its own: the test packages would ask for one over the network. The target's files are in <see cref="References"/>.</summary>
    public static ReferenceAssemblies NoPackages { get; } = new("net10.0");

    public static void SetUp(AnalyzerTest<DefaultVerifier> test)
    {
        test.ReferenceAssemblies = NoPackages;
        Refer(test, References.Net100);
    }

    public static void Refer(AnalyzerTest<DefaultVerifier> test, References references)
    {
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(references.All);
    }

    /// <summary>
    /// For a rule: what the generator writes has its own tests, and only has to compile. That a pragma and an auto-generated header silence a rule is
    /// tested once for all rules, in QuietTests; here each check would compile every test's sources once more.
    /// </summary>
    public static void SetUpRule(AnalyzerTest<DefaultVerifier> test)
    {
        SetUp(test);
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
    }

    /// <summary>A workspace for one test. The test packages would compose the editor's services anew for each.</summary>
    public static Workspace CreateWorkspace() => new AdhocWorkspace(MefHostServices.DefaultHost);

    /// <summary>
    /// A project's compilation with what the generators write. The test packages would run them once more beforehand, to compare files that a rule's
    /// test does not name, and would parse each file anew.
    /// </summary>
    public static async Task<(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)> CompleteAsync(
        Project project, IEnumerable<Type> generators, CancellationToken cancellationToken)
    {
        Compilation consumer = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                generators.Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators(consumer, cancellationToken);
        GeneratorDriverRunResult result = driver.GetRunResult();
        return (consumer.AddSyntaxTrees(SeenFromOutside.Of(result)), result.Diagnostics);
    }

    public static CSharpParseOptions Parse(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    /// <summary>Compiles on one thread: the tests themselves keep every processor busy.</summary>
    public static CompilationOptions Compile(CompilationOptions options, NullableContextOptions nullable) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(nullable).WithConcurrentBuild(false);
}
