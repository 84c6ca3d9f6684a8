using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wsk.Generators.Model;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Reads the properties and fields that could become part of a payload.</summary>
internal static class PlainMemberReader
{
    // A declaration with one of these says more than its own syntax shows, or is a mistake.
    private static readonly HashSet<SyntaxKind> s_unusual = new()
    {
        SyntaxKind.OverrideKeyword, SyntaxKind.PartialKeyword, SyntaxKind.FixedKeyword, SyntaxKind.ExternKeyword, SyntaxKind.NewKeyword,
    };

    private static readonly HashSet<string> s_generated = new()
    {
        WellKnownNames.ToSessionFrom, WellKnownNames.TryToSessionFrom, WellKnownNames.TryWriteSessionFrom, WellKnownNames.WriteSessionFrom,
        WellKnownNames.MaxSessionFromBytes, TypeNames.DefaultPayloadName, "EqualityContract",
    };

    /// <summary>The members; null when one of them, or what it shares the type with, is out of the ordinary.</summary>
    public static List<PlainMember>? Read(TypeDeclarationSyntax declaration)
    {
        if (Names(declaration) is not { } names)
        {
            return null;
        }

        var members = new List<PlainMember>();
        for (int i = 0; i < declaration.Members.Count; i++)
        {
            MemberDeclarationSyntax member = declaration.Members[i];
            if (!CanMatter(member))
            {
                continue;
            }

            if (IsUnusual(member) || !Add(members, member, i, names))
            {
                return null;
            }
        }

        return members;
    }

    /// <summary>Every name that the type declares; null when two members share one, or one is needed for what is generated, or a type is nested.</summary>
    private static HashSet<string>? Names(TypeDeclarationSyntax declaration)
    {
        var names = new HashSet<string> { declaration.Identifier.ValueText };
        foreach (MemberDeclarationSyntax member in declaration.Members)
        {
            bool isUnderstood = member switch
            {
                PropertyDeclarationSyntax property => names.Add(property.Identifier.ValueText),
                FieldDeclarationSyntax field => field.Declaration.Variables.All(variable => names.Add(variable.Identifier.ValueText)),
                MethodDeclarationSyntax method => names.Add(method.Identifier.ValueText) || !IsNamedLikeAVariable(declaration, method.Identifier.ValueText),
                ConstructorDeclarationSyntax or DestructorDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => true,
                _ => false,
            };
            if (!isUnderstood)
            {
                return null;
            }
        }

        return names.Overlaps(s_generated) ? null : names;
    }

    /// <summary>Methods may share a name with each other, but with nothing else.</summary>
    private static bool IsNamedLikeAVariable(TypeDeclarationSyntax declaration, string name) =>
        name == declaration.Identifier.ValueText
        || declaration.Members.Any(member =>
            (member is PropertyDeclarationSyntax property && property.Identifier.ValueText == name)
            || (member is FieldDeclarationSyntax field && field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name)));

    /// <summary>Whether anything could map the member: an attribute, or its name where everybody sees it.</summary>
    private static bool CanMatter(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax or FieldDeclarationSyntax
        && !member.Modifiers.Any(SyntaxKind.ConstKeyword)
        && (member.AttributeLists.Count != 0
            || (member.Modifiers.Any(SyntaxKind.PublicKeyword) && !member.Modifiers.Any(SyntaxKind.StaticKeyword) && HasWireName(member)));

    private static bool HasWireName(MemberDeclarationSyntax member) => member is PropertyDeclarationSyntax property
        ? SessionFields.TryFromName(property.Identifier.ValueText, out _)
        : ((FieldDeclarationSyntax)member).Declaration.Variables.Any(variable => SessionFields.TryFromName(variable.Identifier.ValueText, out _));

    private static bool IsUnusual(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(modifier => s_unusual.Contains(modifier.Kind()))
        || member.Modifiers.Count(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind())) > 1
        || member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null }
        || member is PropertyDeclarationSyntax { Type: RefTypeSyntax };

    private static bool Add(List<PlainMember> members, MemberDeclarationSyntax member, int index, HashSet<string> names)
    {
        if (PlainAttributeReader.Read(member.AttributeLists, names) is not { } attributes)
        {
            return false;
        }

        bool isInstance = !member.Modifiers.Any(SyntaxKind.StaticKeyword);
        bool isPublic = member.Modifiers.Any(SyntaxKind.PublicKeyword);
        if (member is PropertyDeclarationSyntax property)
        {
            AccessorDeclarationSyntax? getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
            members.Add(new PlainMember(
                property.Identifier.ValueText,
                index,
                Variable: 0,
                property.Type.ToString(),
                isPublic && getter is not { Modifiers.Count: > 0 },
                isInstance && (getter is not null || property.ExpressionBody is not null),
                attributes));
            return true;
        }

        var field = (FieldDeclarationSyntax)member;
        for (int i = 0; i < field.Declaration.Variables.Count; i++)
        {
            string name = field.Declaration.Variables[i].Identifier.ValueText;
            members.Add(new PlainMember(name, index, i, field.Declaration.Type.ToString(), isPublic, isInstance, attributes));
        }

        return true;
    }
}
