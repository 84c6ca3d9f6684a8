using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Wsk.Docs.Tests;

public sealed class FrameCostTests
{
    private static readonly Dictionary<string, Func<int>> s_costs = new()
    {
        ["customerName"] = () => Cost(new FrameCard { CustomerName = "a" }) - 1,
        ["headimgurl"] = () => Cost(new FrameCard { HeadImgUrl = "https://a.cn/" }) - 13,
        ["gender"] = () => Cost(new FrameCard { Gender = SessionGender.Male }),
        ["phoneNumber"] = () => Cost(new FrameCard { PhoneNumber = "a" }) - 1,
        ["email"] = () => Cost(new FrameCard { Email = "a" }) - 1,
        ["address"] = () => Cost(new FrameCard { Address = "a" }) - 1,
        ["title"] = () => Cost(new FrameCard { Title = "a" }) - 1,
        ["department"] = () => Cost(new FrameCard { Department = "a" }) - 1,
        ["birthday"] = () => Cost(new FrameCard { Birthday = new DateOnly(1986, 12, 12) }),
        ["remark"] = () => Cost(new FrameCard { Remark = "a" }) - 1,
        ["customData"] = () => Cost(new FrameCard { CustomData = [s_entry] }) - EntryCost(),
        ["""{"label_cn":"","label_en":"","value":""}"""] = EntryCost,
    };

    private static readonly CustomDataEntry s_entry = new("", "", "");

    [Theory]
    [InlineData("docs/limits.md")]
    [InlineData("docs/limits.zh-CN.md")]
    public void The_table_of_bytes_around_a_value_is_what_the_writer_writes(string page)
    {
        Match[] rows = [.. new Document(page).TableRows.Select(row => Regex.Match(row, @"^\|[^|]*`(?<name>[\w{][^`]*)`[^|]*\| (?<bytes>[0-9]+) \|$")).Where(row => row.Success)];

        Assert.Equal(s_costs.Keys.Order(StringComparer.Ordinal), rows.Select(row => row.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(s_costs[row.Groups["name"].Value](), int.Parse(row.Groups["bytes"].Value, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("docs/faq.md")]
    [InlineData("docs/faq.zh-CN.md")]
    [InlineData("docs/limits.md")]
    [InlineData("docs/limits.zh-CN.md")]
    public void A_sentence_that_tells_what_an_entry_costs_tells_the_same(string page)
    {
        MatchCollection told = Regex.Matches(new Document(page).Text, @"(?:entry costs|instead of two saves|每个条目(?!里)[^。|]*占|可省下) (?<bytes>[0-9]+)");

        Assert.NotEmpty(told);
        Assert.All(told, sentence => Assert.Equal(EntryCost(), int.Parse(sentence.Groups["bytes"].Value, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Braces_add_one_byte_to_a_card_of_whatever_members() =>
        Assert.Equal(1 + s_costs["remark"](), Bytes(new FrameCard { Remark = "" }));

    private static int EntryCost() => Cost(new FrameCard { CustomData = [s_entry, s_entry] }) - Cost(new FrameCard { CustomData = [s_entry] });

    /// <summary>What a member adds: one byte of braces is the card's own.</summary>
    private static int Cost(FrameCard card) => Bytes(card) - 1;

    private static int Bytes(FrameCard card)
    {
        Assert.True(card.TryToSessionFrom(out _, out SessionFromResult result));
        return result.ByteCount;
    }
}

[SessionFrom]
public sealed partial class FrameCard
{
    public string? CustomerName { get; set; }

    public string? HeadImgUrl { get; set; }

    public SessionGender Gender { get; set; }

    public string? PhoneNumber { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Title { get; set; }

    public string? Department { get; set; }

    public DateOnly? Birthday { get; set; }

    public string? Remark { get; set; }

    public CustomDataEntry[] CustomData { get; set; } = [];
}
