using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Gender;
using Wsk.Generators.CodeFixes.Providers;

namespace Wsk.Generators.CodeFixes.Gender;

/// <summary>WSK2001: writes unknown, male or female in the form that the member's type takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GenderValueCodeFixProvider))]
public sealed class GenderValueCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK2001");

    // Unknown comes first, because the command line takes the first fix, and unknown guesses nothing.
    private protected override IEnumerable<CodeFix> Propose(FixContext context) =>
        GenderFixes.Find(context, GenderWord.Unknown, "0")
            .Concat(GenderFixes.Find(context, GenderWord.Male, "1"))
            .Concat(GenderFixes.Find(context, GenderWord.Female, "2"));
}
