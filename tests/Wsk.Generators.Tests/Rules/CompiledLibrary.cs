using System;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Another assembly, which the compiler sees only as metadata.</summary>
internal static class CompiledLibrary
{
    public static MetadataReference Reference(string source) => Reference(source, CompilerSetting.Newest);

    public static MetadataReference Reference(string source, CompilerSetting setting)
    {
        CSharpCompilation compilation = setting.Compile(source)
            .WithAssemblyName("Library")
            .WithOptions(setting.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));
        using var image = new MemoryStream();
        EmitResult result = new GeneratorHost(setting.ParseOptions).Complete(compilation).Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
