using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Generators.Parsing;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Gender;

/// <summary>How male, female and unknown are written for a member of some type.</summary>
internal sealed class GenderSpelling
{
    public const string Prefix = "Gender.";

    private GenderSpelling(Word male, Word female, Word? unknown)
    {
        Male = male;
        Female = female;
        Unknown = unknown;
    }

    public Word Male { get; }

    public Word Female { get; }

    /// <summary>Null where the type has no way to say it.</summary>
    public Word? Unknown { get; }

    public static GenderSpelling For(ITypeSymbol memberType)
    {
        ITypeSymbol type = memberType.WithoutNullable(out bool isNullable);
        Word? unknown = isNullable ? new Word("null", null) : EnumMember(type, GenderRule.Unknown);
        return new GenderSpelling(Spell(type, GenderRule.Male), Spell(type, GenderRule.Female), unknown);
    }

    /// <summary>For the code fix: of each word its text, and the enum that it is a member of.</summary>
    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(nameof(Male), Male);
        Add(nameof(Female), Female);
        if (Unknown is { } unknown)
        {
            Add(nameof(Unknown), unknown);
        }

        return properties.ToImmutable();

        void Add(string name, Word word)
        {
            properties.Add(Prefix + name, word.Text);
            properties.Add(Prefix + name + ".Enum", word.EnumId);
        }
    }

    private static Word Spell(ITypeSymbol type, long number) =>
        EnumMember(type, number) ?? new Word(number.ToString(CultureInfo.InvariantCulture), null);

    private static Word? EnumMember(ITypeSymbol type, long number) =>
        type.TypeKind == TypeKind.Enum && GenderEnum.Members(type).FirstOrDefault(member => member.Number == number) is { Name: { } name }
            ? new Word(SymbolExtensions.Escape(type.Name) + "." + SymbolExtensions.Escape(name), type.GetDocumentationCommentId())
            : null;

    /// <summary>One word.</summary>
    /// <param name="Text">As a reader would write it.</param>
    /// <param name="EnumId">The documentation ID of the enum whose member it is; null for a number or <c>null</c>.</param>
    public sealed record Word(string Text, string? EnumId);
}
