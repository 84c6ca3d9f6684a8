using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Wsk.Generators.Tests.Verification.Testing;

namespace Wsk.Generators.Tests.Verification;

// The one file that knows whose verifier it is. With Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing and its siblings the base classes
// become CSharpSourceGeneratorTest<SessionFromGenerator, DefaultVerifier> and so on, and the folder Testing goes.

/// <summary>A test of what the generator writes, file by file.</summary>
public sealed class GeneratorTest : CSharpSourceGeneratorTest<SessionFromGenerator>;

/// <summary>A test of one analyzer, over code that may call what the generator writes.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public sealed class AnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<IIncrementalGenerator> GetSourceGenerators() => [new SessionFromGenerator()];
}

/// <summary>A test of an analyzer and of one of its fixes.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
public sealed class CodeFixTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<IIncrementalGenerator> GetSourceGenerators() => [new SessionFromGenerator()];
}
