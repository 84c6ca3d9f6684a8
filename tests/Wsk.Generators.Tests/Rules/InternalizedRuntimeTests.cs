using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>A library that contains Wsk.Runtime with internal types changes nothing for projects that reference both.</summary>
public class InternalizedRuntimeTests
{
    [Fact]
    public async Task The_rules_still_speak()
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "Merged",
            [CompilerSetting.Newest.Parse("namespace Wsk { internal sealed class SessionFromAttribute : System.Attribute { } }", "/library/Merged.cs")],
            References.NetStandard20.All.Where(reference => reference.Display?.Contains("Wsk.Runtime", System.StringComparison.Ordinal) == false),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpCompilation compilation = CompilerSetting.Newest.Compile("[Wsk.SessionFrom] public class Customer { }").AddReferences(library.ToMetadataReference());

        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new PartialTypeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(["WSK1001"], found.Select(diagnostic => diagnostic.Id));
    }
}
