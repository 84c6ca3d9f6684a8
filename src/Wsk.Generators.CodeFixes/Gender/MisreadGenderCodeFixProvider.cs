using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2005: writes the gender that the rule names, one place at a time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisreadGenderCodeFixProvider))]
public sealed class MisreadGenderCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2005");

    /// <summary>None, because a person has to decide each time which gender the 0 is meant for.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<CodeFix> Propose(FixContext context) =>
        GenderFixes.Find(context, GenderWord.Male, "1")
            .Concat(GenderFixes.Find(context, GenderWord.Female, "2"))
            .Concat(GenderFixes.Find(context, GenderWord.Unknown, "0"));
}
