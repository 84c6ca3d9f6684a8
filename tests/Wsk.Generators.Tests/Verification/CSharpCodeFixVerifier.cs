using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Runs one analyzer over marked code, then one of its fixes: on each place in turn, and on all at once.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
internal static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public sealed class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        public Test() => ConsumerProject.SetUpRule(this);

        /// <summary>What the consumer compiles for, where it is not the newest.</summary>
        public References Target
        {
            set => ConsumerProject.Refer(this, value);
        }

        public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

        public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

        /// <summary>The words under which the fix of the first place is offered, where the test cares.</summary>
        public string? CodeActionTitle
        {
            set
            {
                string? expected = value;
                CodeActionVerifier = (action, verifier) =>
                {
                    verifier.Equal(expected ?? action.Title, action.Title);
                    expected = null;
                };
            }
        }

        /// <summary>Generators of other packages that the consumer has beside this one.</summary>
        public List<Type> OtherGenerators { get; } = [];

        /// <summary>In one document, Fix All in the project and in the solution are Fix All in the document; FixAllTests has several.</summary>
        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            if (TestState.Sources.Count == 1 && TestState.AdditionalProjects.Count == 0)
            {
                CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
            }

            return base.RunImplAsync(cancellationToken);
        }

        protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult(ConsumerProject.CreateWorkspace());

        protected override Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
            Project project, IVerifier verifier, CancellationToken cancellationToken) =>
            ConsumerProject.CompleteAsync(project, [typeof(SessionFromGenerator), .. OtherGenerators], cancellationToken);

        protected override ParseOptions CreateParseOptions() => ConsumerProject.Parse(LanguageVersion);

        protected override CompilationOptions CreateCompilationOptions() => ConsumerProject.Compile(base.CreateCompilationOptions(), NullableContext);
    }
}
