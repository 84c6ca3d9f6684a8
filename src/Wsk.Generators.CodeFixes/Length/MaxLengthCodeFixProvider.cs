using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Length;

/// <summary>WSK5003: adds a maximum length to the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaxLengthCodeFixProvider))]
public sealed class MaxLengthCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK5003");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.Find(context) is { } member
            && context.Property(UnboundedMemberAnalyzer.LengthProperty) is { } length
            && Attributes.Create(context, "System.ComponentModel.DataAnnotations.MaxLengthAttribute", "(" + length + ")") is { } attribute)
        {
            string title = FixText.Get("AddAttribute", "[MaxLength(" + length + ")]");
            yield return CodeFix.Change("WSK5003.MaxLength", title, member, Attributes.Adding(member, attribute));
        }
    }
}
