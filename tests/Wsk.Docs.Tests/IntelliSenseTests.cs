using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Wsk.Package.Tests;

namespace Wsk.Docs.Tests;

/// <summary>What an editor in Chinese shows over the types and members that a user writes is what an editor in English shows.</summary>
public sealed class IntelliSenseTests
{
    private static readonly Dictionary<string, XElement> s_english = MembersOf(Path.ChangeExtension(typeof(SessionFromAttribute).Assembly.Location, ".xml"));

    private static readonly Dictionary<string, XElement> s_chinese = MembersOf(Path.Combine(Repository.Root, "src", "Wsk.Runtime", "zh-Hans", "Wsk.Runtime.xml"));

    public static TheoryData<string> Members() => [.. s_chinese.Keys];

    [Fact]
    public void Chinese_describes_every_public_member_that_English_describes_and_no_other() =>
        Assert.Equal(PublicMembers().Where(s_english.ContainsKey).Order(StringComparer.Ordinal), s_chinese.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Members))]
    public void Both_languages_describe_the_same_parts_and_name_the_same_things(string member)
    {
        Assert.Equal(Parts(s_english[member]), Parts(s_chinese[member]));
        Assert.Equal(Names(s_english[member]), Names(s_chinese[member]));
        Assert.Equal(Numbers(s_english[member]), Numbers(s_chinese[member]));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_part_is_translated(string member) =>
        Assert.All(s_chinese[member].Elements().Where(part => part.Name != "inheritdoc"), part => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", part.Value));

    private static Dictionary<string, XElement> MembersOf(string file) =>
        XElement.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static IEnumerable<string> PublicMembers()
    {
        INamespaceSymbol users = Snippet.Empty.GetTypeByMetadataName(typeof(SessionFromAttribute).FullName!)!.ContainingNamespace;

        return users.GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(type => type.GetMembers().Prepend(type))
            .Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public)
            .Select(symbol => symbol.GetDocumentationCommentId()!);
    }

    private static IEnumerable<string> Parts(XElement member) =>
        member.Elements().Select(part => $"{part.Name} {part.Attribute("name")?.Value}{part.Attribute("cref")?.Value}");

    // In the order of the words, which differs.
    private static IEnumerable<string> Names(XElement member) => Distinct(member.Elements().SelectMany(part => part.Descendants())
        .Select(name => $"{name.Name} {name.Attribute("name")?.Value}{name.Attribute("cref")?.Value}{(name.Name == "c" ? name.Value : null)}"));

    private static IEnumerable<string> Numbers(XElement member) => Distinct(Regex.Matches(member.Value, @"[0-9]+(?:[.,][0-9]+)*").Select(number => number.Value));

    private static IEnumerable<string> Distinct(IEnumerable<string> texts) => texts.Distinct().Order(StringComparer.Ordinal);
}
