using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Wsk.Generators.Analyzers.Shape;
using Wsk.Generators.CodeFixes.Providers;
using Wsk.Generators.CodeFixes.Syntax;

namespace Wsk.Generators.CodeFixes.Shape;

/// <summary>WSK1016: maps the declared field, instead of the property that another generator adds for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseenMemberCodeFixProvider))]
public sealed class UnseenMemberCodeFixProvider : WskCodeFixProvider
{
    private const string Key = "WSK1016.Field";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("WSK1016");

    private protected override IEnumerable<CodeFix> Propose(FixContext context)
    {
        if (MemberDeclarations.Find(context) is not FieldDeclarationSyntax field)
        {
            yield break;
        }

        int index = field.AttributeLists.IndexOf(list =>
            list.Target?.Identifier.IsKind(SyntaxKind.PropertyKeyword) == true && list.Attributes.Any(attribute => Attributes.IsWsk(context, attribute)));
        if (index >= 0)
        {
            AttributeListSyntax list = field.AttributeLists[index];
            int position = list.Attributes.IndexOf(attribute => Attributes.IsWsk(context, attribute));
            string title = FixText.Get("MoveToField", "[" + list.Attributes[position] + "]");
            yield return CodeFix.Change(Key, title, field, declaration => Move((FieldDeclarationSyntax)declaration, index, position));
        }
        else if (context.Property(UnseenMemberAnalyzer.FieldProperty) is { } name
            && Attributes.Create(context, "Wsk.SessionFieldAttribute", "(SessionField." + name + ")") is { } attribute)
        {
            yield return CodeFix.Change(Key, FixText.Get("AddAttribute", "[SessionField(SessionField." + name + ")]"), field, Attributes.Adding(field, attribute));
        }
    }

    /// <summary>Moves an attribute from the property to the field. Others in the same brackets stay on the property.</summary>
    private static FieldDeclarationSyntax Move(FieldDeclarationSyntax field, int index, int position)
    {
        AttributeListSyntax list = field.AttributeLists[index];
        if (list.Attributes.Count == 1)
        {
            return field.WithAttributeLists(field.AttributeLists.Replace(list, list.WithTarget(null)));
        }

        AttributeListSyntax moved = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(list.Attributes[position].WithoutTrivia()));
        AttributeListSyntax[] both =
        {
            moved.WithLeadingTrivia(list.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space),
            list.WithAttributes(list.Attributes.RemoveAt(position)).WithLeadingTrivia(),
        };
        return field.WithAttributeLists(field.AttributeLists.ReplaceRange(list, both));
    }
}
