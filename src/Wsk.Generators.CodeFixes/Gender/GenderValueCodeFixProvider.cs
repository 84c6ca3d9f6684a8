using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Gender;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2001: writes unknown, male or female as the member's type allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GenderValueCodeFixProvider))]
public sealed class GenderValueCodeFixProvider : ReplacingCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2001");

    // Unknown comes first: it is what the command line takes, and guesses nothing.
    private protected override IEnumerable<Replacement> Propose(FixContext context) =>
        GenderReplacements.Find(context, GenderWord.Unknown, "0")
            .Concat(GenderReplacements.Find(context, GenderWord.Male, "1"))
            .Concat(GenderReplacements.Find(context, GenderWord.Female, "2"));
}
