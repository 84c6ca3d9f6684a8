using System;
using System.Linq;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

/// <summary>An entry has its three members once each, in any order, and no other.</summary>
public class EncodedCustomDataMemberTests
{
    private static readonly string[] s_names = ["label_cn", "label_en", "value"];

    [Theory]
    [InlineData("label_cn")]
    [InlineData("label_en")]
    [InlineData("value")]
    public void A_member_that_stands_twice_is_refused_where_it_stands_again(string twice)
    {
        foreach (string other in s_names.Where(name => name != twice))
        {
            AssertRefused($"[{{\"{twice}\":\"a\",\"{other}\":\"b\",\"{twice}\":\"c\"}}]", $"\"{twice}\":\"c\"");
            AssertRefused($"[{{\"{twice}\":\"\",\"{twice}\":\"c\",\"{other}\":\"\"}}]", $"\"{twice}\":\"c\"");
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("label_c")]
    [InlineData("label_cn_")]
    [InlineData("the label of the entry in Chinese")]
    [InlineData("label_c😀")]
    [InlineData("label_😀")]
    [InlineData("l\\u0061bel_cnn")]
    [InlineData("l\\u0061bel_cn, and then so much that the name is longer than any label that is escaped")]
    [InlineData("\\ud83d\\ude00")]
    public void A_member_of_another_name_is_refused_where_it_stands(string name) =>
        AssertRefused($"[{{\"value\":\"\",\"{name}\":\"\",\"label_en\":\"\"}}]", $"\"{name}\"");

    [Theory]
    [InlineData("label_cn,label_en,value")]
    [InlineData("label_cn,value,label_en")]
    [InlineData("label_en,label_cn,value")]
    [InlineData("label_en,value,label_cn")]
    [InlineData("value,label_cn,label_en")]
    [InlineData("value,label_en,label_cn")]
    public void Members_stand_in_any_order(string order)
    {
        string json = "[{" + string.Join(',', order.Split(',').Select(name => $"\"{name}\":\"{name[^1]}\"")) + "}]";
        var expected = new CustomDataEntry("n", "n", "e");

        Assert.Equal(expected, EncodedCustomData.EncodeJson(json).Decode().Single());
        Assert.Equal(expected, EncodedCustomData.Parse(UriComponent.Encode(json)).Decode().Single());
    }

    [Fact]
    public void Every_character_of_a_name_may_be_escaped()
    {
        string json = "[{" + string.Join(',', s_names.Select(name => $"\"{string.Concat(name.Select(character => $"\\u{(int)character:x4}"))}\":\"{name[^1]}\"")) + "}]";

        Assert.Equal(new CustomDataEntry("n", "n", "e"), EncodedCustomData.EncodeJson(json).Decode().Single());
    }

    private static void AssertRefused(string json, string at)
    {
        int position = json.IndexOf(at, StringComparison.Ordinal);
        Assert.Equal(position, Assert.Throws<SessionFromException>(() => EncodedCustomData.EncodeJson(json)).Position);

        string encoded = UriComponent.Encode(json);
        position = UriComponent.Encode(json[..position]).Length;
        Assert.Equal(position, Assert.Throws<SessionFromException>(() => EncodedCustomData.Parse(encoded)).Position);
    }
}
