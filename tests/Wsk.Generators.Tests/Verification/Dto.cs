using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification;

/// <summary>
/// A consumer's sources after the generator has been over them. Coming into being, it checks what holds for all generated code: it
/// compiles without a warning, also under this host's share of <see cref="CompilerSetting.Others"/>, and a second run takes everything from the cache.
/// </summary>
internal sealed class Dto : IDisposable
{
    private const string Caller = "TestExpression";

    private static readonly SyntaxTree s_friend =
        CompilerSetting.Newest.Parse($"[assembly: global::System.Runtime.CompilerServices.InternalsVisibleTo(\"{Caller}\")]", "/consumer/Friend.cs");

    private readonly string[] _sources;
    private readonly CSharpCompilation[] _libraries;

    // What expressions call.
    private readonly byte[][] _images;
    private readonly MetadataReference[] _references;
    private LoadedAssembly? _loaded;

    private Dto(string[] sources, IEnumerable<CompilerSetting> others, params CSharpCompilation[] libraries)
    {
        _sources = sources;
        _libraries = libraries;
        CSharpCompilation compilation = Compile(CompilerSetting.Newest).AddSyntaxTrees(s_friend);
        var host = new GeneratorHost(CompilerSetting.Newest.ParseOptions);
        Result = host.Run(compilation);
        Completed = compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));
        _images = [.. libraries.Select(LoadedAssembly.Emit), GeneratedCodeRules.AssertCompiles(Completed, compilation)];
        _references = [.. _images.Select(image => MetadataReference.CreateFromImage(image))];
        RunSteps.AssertNothingRanAgain(host.Run(compilation.Clone()));

        // The sum of the characters tells the sources apart, and is the same in every process.
        Impossible = [.. HostShare.Of(others, sources.Sum(source => source.Sum(c => c))).Where(setting => !CompilesUnder(setting))];
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The consumer's sources and the generated ones, under <see cref="CompilerSetting.Newest"/>.</summary>
    public Compilation Completed { get; }

    /// <summary>The settings that the sources do not permit, as far as they are among this host's.</summary>
    public ImmutableArray<CompilerSetting> Impossible { get; }

    /// <summary>The only generated file.</summary>
    public string GeneratedText => Assert.Single(Result.GeneratedSources).SourceText.ToString();

    public static Dto Generate(params string[] sources) => new(sources, CompilerSetting.Others);

    /// <summary>The same under <see cref="CompilerSetting.Newest"/> alone: for values, where another test compiles the like under every setting.</summary>
    public static Dto GenerateForNewest(params string[] sources) => new(sources, []);

    /// <summary>The same, beside another assembly, which is compiled on the newest target.</summary>
    public static Dto GenerateOver(string library, string source)
    {
        CSharpCompilation compilation = CompilerSetting.Newest.Compile(library).WithAssemblyName("Library");
        var completed = (CSharpCompilation)new GeneratorHost(CompilerSetting.Newest.ParseOptions).Complete(compilation);
        return new Dto([source], CompilerSetting.Others.Where(setting => setting.Target == CompilerSetting.Newest.Target), completed);
    }

    /// <summary>A type of the result, under its metadata name.</summary>
    public INamedTypeSymbol Type(string metadataName) =>
        Completed.GetTypeByMetadataName(metadataName) ?? throw new ArgumentException("There is no type " + metadataName);

    /// <summary>The members that the generator wrote into a type, other than accessors and nested types.</summary>
    public IEnumerable<ISymbol> GeneratedMembers(string metadataName)
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        return Type(metadataName).GetMembers().Where(member =>
            member.DeclaringSyntaxReferences.Any(declaration => generated.Contains(declaration.SyntaxTree)));
    }

    /// <summary>Evaluates a C# expression over the sources, for example <c>new Customer { CustomerName = "李雷" }</c>.</summary>
    public T Evaluate<T>(string expression)
    {
        Compilation caller = CompilerSetting.Newest.Compile($"public static class {Caller} {{ public static object Value => {expression}; }}")
            .WithAssemblyName(Caller)
            .AddReferences(_references);
        _loaded?.Dispose();
        _loaded = new LoadedAssembly(caller, _images);
        return (T)_loaded.Assembly.GetType(Caller, throwOnError: true)!.GetProperty("Value")!.GetValue(null)!;
    }

    /// <summary>The payload of the DTO that a C# expression makes.</summary>
    public string Payload(string expression) => Evaluate<ISessionFrom>(expression).ToSessionFrom();

    public void Dispose() => _loaded?.Dispose();

    private CSharpCompilation Compile(CompilerSetting setting) =>
        setting.Compile(_sources).AddReferences(_libraries.Select(library => library.ToMetadataReference()));

    private bool CompilesUnder(CompilerSetting setting)
    {
        CSharpCompilation compilation = Compile(setting);
        return GeneratedCodeRules.AssertCompilesIfPermitted(new GeneratorHost(setting.ParseOptions).Complete(compilation), compilation, setting);
    }
}
