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

    /// <param name="compilation">What is loaded.</param>
    /// <param name="libraries">What it refers to besides, compiled.</param>
    public LoadedAssembly(Compilation compilation, params byte[][] libraries)
    {
        foreach (byte[] library in libraries)
        {
            Load(library);
        }

        Assembly = Load(Emit(compilation));
    }

    public Assembly Assembly { get; }

    public static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return image.ToArray();
    }

    public void Dispose() => _context.Unload();

    private Assembly Load(byte[] image) => _context.LoadFromStream(new MemoryStream(image));
}
