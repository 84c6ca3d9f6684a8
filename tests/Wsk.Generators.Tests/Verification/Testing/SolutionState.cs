using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Tests.Verification.Testing;

/// <summary>What a test's project holds, and what is to be found in it.</summary>
public sealed class SolutionState
{
    /// <summary>Sources, with markup for expected diagnostics.</summary>
    public SourceFileList Sources { get; } = [];

    /// <summary>Every file that the generator is to write.</summary>
    public SourceFileList GeneratedSources { get; } = [];

    /// <summary>Additional files, with markup for expected diagnostics.</summary>
    public List<(string FileName, string Content)> AdditionalFiles { get; } = [];

    /// <summary>Files named <c>/.editorconfig</c> or <c>/.globalconfig</c>.</summary>
    public List<(string FileName, string Content)> AnalyzerConfigFiles { get; } = [];

    /// <summary>Generators that run beside those under test.</summary>
    public List<IIncrementalGenerator> OtherGenerators { get; } = [];

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Expected diagnostics that need more than markup says: arguments, a severity.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;
}
