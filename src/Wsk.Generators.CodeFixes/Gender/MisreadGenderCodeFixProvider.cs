using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2005: writes the gender that the rule names, one at a time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisreadGenderCodeFixProvider))]
public sealed class MisreadGenderCodeFixProvider : ReplacingCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2005");

    /// <summary>None: who is meant by 0 has to be looked at each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<Replacement> Propose(FixContext context) =>
        GenderReplacements.Find(context, GenderWord.Male, "1")
            .Concat(GenderReplacements.Find(context, GenderWord.Female, "2"))
            .Concat(GenderReplacements.Find(context, GenderWord.Unknown, "0"));
}
