using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Wsk.Generators.Tests.Verification;

/// <summary>What was compiled, loaded beside the tests' own Wsk.Runtime; it goes when it is disposed of.</summary>
internal sealed class LoadedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Consumer", isCollectible: true);

    public LoadedAssembly(Compilation compilation, params Compilation[] libraries)
    {
        foreach (Compilation library in libraries)
        {
            Load(library);
        }

        Assembly = Load(compilation);
    }

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();

    private Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        image.Position = 0;
        return _context.LoadFromStream(image);
    }
}
