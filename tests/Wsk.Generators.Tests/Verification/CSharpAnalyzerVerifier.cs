using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Runs one analyzer over marked code, which may call what the generator writes.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
internal static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public Test() => ConsumerProject.SetUpRule(this);

        /// <summary>What the consumer compiles for, where it is not the newest.</summary>
        public References Target
        {
            set => ConsumerProject.Refer(this, value);
        }

        public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

        public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

        /// <summary>Generators of other packages that the consumer has beside this one.</summary>
        public List<Type> OtherGenerators { get; } = [];

        protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult(ConsumerProject.CreateWorkspace());

        protected override Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
            Project project, IVerifier verifier, CancellationToken cancellationToken) =>
            ConsumerProject.CompleteAsync(project, [typeof(SessionFromGenerator), .. OtherGenerators], cancellationToken);

        protected override ParseOptions CreateParseOptions() => ConsumerProject.Parse(LanguageVersion);

        protected override CompilationOptions CreateCompilationOptions() => ConsumerProject.Compile(base.CreateCompilationOptions(), NullableContext);
    }
}
