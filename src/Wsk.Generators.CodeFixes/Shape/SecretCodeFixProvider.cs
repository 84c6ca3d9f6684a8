using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1017: leaves the member out. <c>[SessionIgnore]</c> replaces an attribute that maps the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretCodeFixProvider))]
public sealed class SecretCodeFixProvider : WskCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1017");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.FindAround(context) is not { } member || Attributes.Create(context, "Wsk.SessionIgnoreAttribute", string.Empty) is not { } ignore)
        {
            yield break;
        }

        AttributeSyntax? mapping = Attributes.ListsOf(member).SelectMany(list => list.Attributes).FirstOrDefault(attribute => Attributes.IsWsk(context, attribute));
        yield return mapping is null
            ? CodeFix.Change("WSK1017.SessionIgnore", FixText.Get("AddAttribute", "[SessionIgnore]"), member, Attributes.Adding(member, ignore))
            : CodeFix.Change("WSK1017.SessionIgnore", FixText.Get("Write", "[SessionIgnore]"), mapping, old => ignore.WithTriviaFrom(old));
    }
}
