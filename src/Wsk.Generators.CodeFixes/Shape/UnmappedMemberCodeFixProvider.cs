using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1005 and WSK1015: maps the member, or marks it as left out on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmappedMemberCodeFixProvider))]
public sealed class UnmappedMemberCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1005", "WSK1015");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.Find(context) is not { } member)
        {
            yield break;
        }

        if (context.Property(UnmappedMemberAnalyzer.LabelCnProperty) is { } labelCn
            && context.Property(UnmappedMemberAnalyzer.LabelEnProperty) is { } labelEn
            && Add(context, member, "CustomData", "(" + Literal(labelCn) + ", " + Literal(labelEn) + ")") is { } entry)
        {
            yield return entry;
        }

        if (context.Property(UnmappedMemberAnalyzer.FieldProperty) is { } field
            && Add(context, member, "SessionField", "(SessionField." + field + ")") is { } mapped)
        {
            yield return mapped;
        }

        if (Add(context, member, "SessionIgnore", string.Empty) is { } ignored)
        {
            yield return ignored;
        }
    }

    private static CodeFix? Add(FixContext context, SyntaxNode member, string name, string arguments) =>
        Attributes.Create(context, "Wsk." + name + "Attribute", arguments) is { } attribute
            ? CodeFix.Change(
                context.Diagnostic.Id + "." + name,
                FixText.Get("AddAttribute", "[" + name + arguments + "]"),
                member,
                Attributes.Adding(member, attribute))
            : null;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
