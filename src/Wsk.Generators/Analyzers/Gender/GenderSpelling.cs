using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Analyzers.Reporting;
using Wsk.Generators.Parsing;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>How male, female and unknown are written for a member's type.</summary>
internal sealed class GenderSpelling
{
    public const string Prefix = "SessionGender.";

    private GenderSpelling(Word male, Word female, Word unknown) => (Male, Female, Unknown) = (male, female, unknown);

    public Word Male { get; }

    public Word Female { get; }

    public Word Unknown { get; }

    /// <summary>Unknown in a form that shows intent. For a numeric member a plain 0 could be a mistake.</summary>
    public string UnknownOnPurpose => Unknown.Text == "0" ? "default" : Unknown.Text;

    public static GenderSpelling For(ITypeSymbol memberType)
    {
        ITypeSymbol type = memberType.WithoutNullable(out bool isNullable);
        return new GenderSpelling(
            Spell(type, GenderRule.Male),
            Spell(type, GenderRule.Female),
            isNullable ? new Word("null", null) : Spell(type, GenderRule.Unknown));
    }

    public Word Of(GenderWord word) => word switch
    {
        GenderWord.Male => Male,
        GenderWord.Female => Female,
        _ => Unknown,
    };

    /// <summary>The diagnostic's properties for the code fix: the text of each word, and the enum that it belongs to.</summary>
    public ImmutableDictionary<string, string?> ToProperties(params GenderWord[] words) => words
        .SelectMany(word => new (string Key, string? Value)[] { (Prefix + word, Of(word).Text), (Prefix + word + ".Enum", Of(word).EnumId) })
        .ToImmutableDictionary(property => property.Key, property => property.Value);

    private static Word Spell(ITypeSymbol type, long number) =>
        EnumMember(type, number) ?? new Word(MessageText.Of(number), null);

    private static Word? EnumMember(ITypeSymbol type, long number) =>
        type.TypeKind == TypeKind.Enum
        && GenderEnum.Members(type).FirstOrDefault(member => member.Number == number && !GenderEnum.IsMisnumbered(member.Name, number)) is { Name: { } name }
            ? new Word(MessageText.Of(SymbolExtensions.Escape(type.Name) + "." + SymbolExtensions.Escape(name)), type.GetDocumentationCommentId())
            : null;

    /// <summary>The code for one gender.</summary>
    /// <param name="Text">The code as a person would write it.</param>
    /// <param name="EnumId">The documentation ID of the enum that the code refers to; null for a number or <c>null</c>.</param>
    public sealed record Word(string Text, string? EnumId);
}
