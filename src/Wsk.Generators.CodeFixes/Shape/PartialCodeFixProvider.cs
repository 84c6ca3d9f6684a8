using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1001 and WSK1002: makes the type partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialCodeFixProvider))]
public sealed class PartialCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1001", "WSK1002");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.FindType(context) is { } type)
        {
            string title = FixText.Get("AddPartial", type.Identifier.ValueText);
            yield return CodeFix.Change("WSK1001.Partial", title, type, PartialModifier.Add);
        }
    }
}
