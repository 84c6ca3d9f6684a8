using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing;

/// <summary>What every annotated type asks of one compilation, found once. Lives as long as the compilation and no longer.</summary>
internal sealed class CompilationFacts
{
    // The newer versions have no name in the oldest Roslyn that this loads into.
    private const int CSharp11 = 1100;

    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_byCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, SessionFromModel?> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<DeclarationEpoch, bool> _epochs = new();
    private readonly Lazy<DeclarationEpoch> _epoch;
    private readonly Lazy<LanguageFeatures> _language;
    private readonly Lazy<INamedTypeSymbol?> _spanFormattable;
    private readonly Lazy<INamedTypeSymbol?> _utf8SpanFormattable;
    private readonly Lazy<bool> _canImplementReadable;

    private CompilationFacts(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _epoch = new(() => new DeclarationEpoch(compilation));
        _language = new(() => ReadLanguage(compilation));
        _spanFormattable = new(() => compilation.FindType(WellKnownNames.ISpanFormattable));
        _utf8SpanFormattable = new(() => compilation.FindType(WellKnownNames.IUtf8SpanFormattable));
        _canImplementReadable = new(() => (int)compilation.LanguageVersion >= CSharp11 && compilation.FindType(WellKnownNames.ISessionFromReadable) is not null);
    }

    /// <summary>Whether generated code can implement ISessionFromReadable, whose members are static and abstract.</summary>
    public bool CanImplementReadable => _canImplementReadable.Value;

    public CSharpCompilation Compilation { get; }

    public LanguageFeatures Language => _language.Value;

    public INamedTypeSymbol? SpanFormattable => _spanFormattable.Value;

    public INamedTypeSymbol? Utf8SpanFormattable => _utf8SpanFormattable.Value;

    public static CompilationFacts Of(Compilation compilation) =>
        s_byCompilation.GetValue(compilation, static key => new CompilationFacts((CSharpCompilation)key));

    /// <summary>The epoch that new models are kept with.</summary>
    public DeclarationEpoch Epoch => _epoch.Value;

    /// <summary>Whether what was read in an epoch is true in this compilation.</summary>
    public bool IsIn(DeclarationEpoch epoch) => _epochs.GetOrAdd(epoch, candidate => candidate.TryExtend(Compilation));

    /// <summary>What is generated for a type of this compilation, although no symbol shows it yet; null when nothing is.</summary>
    public SessionFromModel? ModelOf(INamedTypeSymbol type) =>
        _models.GetOrAdd(type.OriginalDefinition, definition => SessionFromParser.ParseType(definition, this));

    private static LanguageFeatures ReadLanguage(CSharpCompilation compilation)
    {
        int version = (int)compilation.LanguageVersion;
        return new LanguageFeatures(
            Utf8Literals: version >= CSharp11,
            NullableAnnotations: version >= (int)LanguageVersion.CSharp8,
            ReadOnlyMembers: version >= (int)LanguageVersion.CSharp8,
            NotNullWhen: compilation.FindType(WellKnownNames.NotNullWhenAttribute) is { DeclaredAccessibility: Accessibility.Public });
    }
}
