using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Length;
using Wsk.Generators.CodeFixes.Declarations;

namespace Wsk.Generators.CodeFixes.Length;

/// <summary>WSK5003: bounds the member's text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaxLengthCodeFixProvider))]
public sealed class MaxLengthCodeFixProvider : DeclarationCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK5003");

    private protected override IEnumerable<DeclarationChange> Propose(FixContext context)
    {
        if (MemberDeclarations.Find(context) is { } member
            && context.Property(UnboundedMemberAnalyzer.LengthProperty) is { } length
            && Attributes.Create(context, "System.ComponentModel.DataAnnotations.MaxLengthAttribute", "(" + length + ")") is { } attribute)
        {
            string title = FixText.Get("AddAttribute", "[MaxLength(" + length + ")]");
            yield return new DeclarationChange("WSK5003.MaxLength", title, member, Attributes.Adding(member, attribute));
        }
    }
}
