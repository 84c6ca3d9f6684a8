using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Model;
using Wsk.Generators.Parsing.Plain;

namespace Wsk.Generators.Parsing;

/// <summary>What every annotated type asks of one compilation, found once. Lives as long as the compilation and no longer.</summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_byCompilation = new();

    private readonly ConcurrentDictionary<string, PlainScope> _scopes = new();

    private CompilationFacts(CSharpCompilation compilation) => Language = ReadLanguage(compilation);

    public LanguageFeatures Language { get; }

    public static CompilationFacts Of(Compilation compilation) =>
        s_byCompilation.GetValue(compilation, static key => new CompilationFacts((CSharpCompilation)key));

    /// <summary>What names mean in the declarations of one scope.</summary>
    public PlainScope Scope(string text) => _scopes.GetOrAdd(text, static _ => new PlainScope());

    private static LanguageFeatures ReadLanguage(CSharpCompilation compilation)
    {
        // The newer versions have no name in the oldest Roslyn that this loads into.
        const int CSharp11 = 1100;
        int version = (int)compilation.LanguageVersion;
        return new LanguageFeatures(
            Utf8Literals: version >= CSharp11,
            NullableAnnotations: version >= (int)LanguageVersion.CSharp8,
            ReadOnlyMembers: version >= (int)LanguageVersion.CSharp8,
            NotNullWhen: compilation.FindType(WellKnownNames.NotNullWhenAttribute) is { DeclaredAccessibility: Accessibility.Public });
    }
}
