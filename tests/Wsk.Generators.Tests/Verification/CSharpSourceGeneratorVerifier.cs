using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Wsk.Generators.Tests.Verification;

/// <summary>Runs one generator, and compares every file that it writes.</summary>
/// <typeparam name="TGenerator">The generator.</typeparam>
internal static class CSharpSourceGeneratorVerifier<TGenerator>
    where TGenerator : new()
{
    public sealed class Test : CSharpSourceGeneratorTest<TGenerator, DefaultVerifier>
    {
        public Test() => ConsumerProject.SetUp(this);

        public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

        public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

        protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult(ConsumerProject.CreateWorkspace());

        protected override ParseOptions CreateParseOptions() => ConsumerProject.Parse(LanguageVersion);

        protected override CompilationOptions CreateCompilationOptions() => ConsumerProject.Compile(base.CreateCompilationOptions(), NullableContext);
    }
}
