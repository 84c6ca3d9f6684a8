using System;
using System.IO;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Wsk.Generators.Benchmarks;

/// <summary>System.Text.Json's own generator, from the SDK.</summary>
internal static class SystemTextJsonGenerator
{
    public static IIncrementalGenerator Load()
    {
        string path = Path.Combine(SampleProject.TargetingPack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");
        Type type = Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
