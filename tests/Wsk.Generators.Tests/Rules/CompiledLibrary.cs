using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Tests.Verification;

namespace Wsk.Generators.Tests.Rules;

/// <summary>Another assembly, which the compiler sees only as metadata.</summary>
internal static class CompiledLibrary
{
    public static MetadataReference Reference(string source) => Reference(source, CompilerSetting.Newest);

    public static MetadataReference Reference(string source, CompilerSetting setting)
    {
        CSharpCompilation compilation = setting.Compile(source).WithAssemblyName("Library");
        return MetadataReference.CreateFromImage(LoadedAssembly.Emit(new GeneratorHost(setting.ParseOptions).Complete(compilation)));
    }
}
