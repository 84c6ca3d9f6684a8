using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wsk.Generators.Tests.Verification;

/// <summary>One way in which a consumer may compile, with every warning there is.</summary>
/// <param name="Target">The consumer's target.</param>
/// <param name="Language">The consumer's language version.</param>
/// <param name="Nullable">The project-wide nullable context.</param>
/// <param name="Checked">Whether arithmetic is checked unless said otherwise.</param>
internal sealed record CompilerSetting(References Target, LanguageVersion Language, NullableContextOptions Nullable, bool Checked = false)
{
    /// <summary>The setting whose result the tests load and run.</summary>
    public static CompilerSetting Newest { get; } = new(References.Net100, LanguageVersion.Latest, NullableContextOptions.Enable);

    /// <summary>What generated code compiles under besides, as far as the consumer's sources permit: each target, generation of C# and nullable context.</summary>
    public static ImmutableArray<CompilerSetting> Others { get; } =
    [
        new(References.Net100, LanguageVersion.Latest, NullableContextOptions.Disable, Checked: true),
        new(References.Net80, LanguageVersion.CSharp11, NullableContextOptions.Warnings, Checked: true),
        new(References.Net80, LanguageVersion.CSharp9, NullableContextOptions.Enable),
        new(References.NetStandard20, LanguageVersion.CSharp8, NullableContextOptions.Annotations, Checked: true),
        new(References.NetStandard20, LanguageVersion.Latest, NullableContextOptions.Enable),
        new(References.Net472, LanguageVersion.CSharp7_3, NullableContextOptions.Disable),
        new(References.Net80, LanguageVersion.CSharp7_3, NullableContextOptions.Disable, Checked: true),
    ];

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilationOptions CompilationOptions => new(
        OutputKind.DynamicallyLinkedLibrary,
        concurrentBuild: false,
        checkOverflow: Checked,
        warningLevel: 9999,
        nullableContextOptions: Nullable);

    /// <summary>Whether the Roslyn under test knows a language version.</summary>
    public static bool CompilerKnows(LanguageVersion language) => LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() >= language;

    public override string ToString() => $"{Target}, C# {Language.ToDisplayString()}, nullable {Nullable}{(Checked ? ", checked" : "")}";

    public CSharpCompilation Compile(params string[] sources) =>
        Target.Empty.WithOptions(CompilationOptions).AddSyntaxTrees([.. sources.Select((text, i) => Parse(text, $"/consumer/File{i}.cs"))]);

    public SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);
}
