using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification;

/// <summary>What a consumer on one target compiles against: its framework, and the Wsk.Runtime and Newtonsoft.Json that it would get.</summary>
public sealed class References
{
    private readonly string _name;

    private References(string name, params string[] paths)
    {
        _name = name;
        All = [.. paths.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
        Empty = CSharpCompilation.Create("Consumer", references: All, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public static References Net472 { get; } = new("net472", [
        .. Framework("Net472").Where(path => !Path.GetFileName(path).StartsWith("System.EnterpriseServices", StringComparison.Ordinal)),
        Handed("SystemMemoryNet472"), Handed("NewtonsoftJsonNet472"), Handed("WskRuntimeNetStandard20")]);

    public static References NetStandard20 { get; } = new("netstandard2.0", [
        .. Framework("NetStandard20"), Handed("SystemMemoryNetStandard20"), Handed("NewtonsoftJson"), Handed("WskRuntimeNetStandard20")]);

    public static References Net80 { get; } = new("net8.0", [.. Framework("Net80"), Handed("NewtonsoftJson"), Handed("WskRuntimeNet80")]);

    /// <summary>The target that the tests themselves run on, so that what is compiled against it can also be loaded.</summary>
    public static References Net100 { get; } = new("net10.0", [
        .. Framework("Net100"), typeof(Newtonsoft.Json.JsonPropertyAttribute).Assembly.Location, typeof(SessionFromAttribute).Assembly.Location]);

    public ImmutableArray<MetadataReference> All { get; }

    /// <summary>A consumer without a file. What is derived from it shares the symbols of the framework, which the compiler reads once.</summary>
    public CSharpCompilation Empty { get; }

    public override string ToString() => _name;

    /// <summary>A path that the build handed over (TestReferences.targets).</summary>
    public static string Handed(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static string[] Framework(string key)
    {
        string folder = Handed(key);
        string facades = Path.Combine(folder, "Facades");
        string[] own = Directory.GetFiles(folder, "*.dll");
        return Directory.Exists(facades) ? [.. own, .. Directory.GetFiles(facades, "*.dll")] : own;
    }
}
