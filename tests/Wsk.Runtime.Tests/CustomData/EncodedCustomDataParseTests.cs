using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

public class EncodedCustomDataParseTests
{
    private const string Valid = "%5B%7B%22label_cn%22%3A%22%E8%AE%A2%22%2C%22label_en%22%3A%22o%22%2C%22value%22%3A%22v%22%7D%5D";

    [Fact]
    public void Texts_are_accepted_and_refused_as_Node_judges_them()
    {
        int accepted = 0;
        foreach (JsonElement line in OracleFile.Read("encodedCustomData"))
        {
            string text = OracleFile.Text(line.GetProperty("input"))!;
            bool expected = line.GetProperty("expected").GetBoolean();
            Assert.True(expected == EncodedCustomDataRule.IsEncoded(text.AsSpan()), text);
            Assert.Equal(expected || text.Length == 0, EncodedCustomData.TryParse(text, out EncodedCustomData customData));
            Assert.Equal(expected ? text : "", customData.ToString());
            accepted += expected ? 1 : 0;
        }

        Assert.NotEqual(0, accepted);
    }

    [Fact]
    public void Accepted_text_is_kept_verbatim()
    {
        string lower = Valid.ToLowerInvariant() + "%0a";
        Assert.Equal(lower, EncodedCustomData.Parse(lower).ToString());
        Assert.Equal(new CustomDataEntry("订", "o", "v"), EncodedCustomData.Parse(lower).Decode().Single());
    }

    [Fact]
    public void An_empty_string_is_the_default_and_null_is_no_text()
    {
        Assert.Equal(default, EncodedCustomData.Parse(""));
        Assert.True(EncodedCustomData.TryParse("", out _));
        Assert.False(EncodedCustomData.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => EncodedCustomData.Parse(null!));
        Assert.False(EncodedCustomDataRule.IsEncoded(default));
    }

    [Theory]
    [InlineData("订单", 0)]
    [InlineData("%5B%7B%22label cn", 14)]
    [InlineData("%5B%7B%22label_cn%22%3A%22订", 26)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%E8%AE%22", 26)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%ED%A0%80", 26)]
    [InlineData("%5B%7B%22label_cn%22%3A%22a%0A", 27)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%5Cx", 29)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%5Cu12g4", 32)]
    [InlineData("%5B%7B%22label_cn%22%3A1", 23)]
    [InlineData("%5B%7B%22label_xx%22%3A%22a%22", 6)]
    [InlineData("%5B%7B%22label_cn%22%3A%22a%22%2C%22label_cn%22%3A%22b%22", 33)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%EF%BF%BF%22%2C1", 41)]
    [InlineData("%5B%7B%22label_cn%22%3A%22%F0%9F%98%80%22%2C1", 44)]
    [InlineData("%5B%7B%7D%5D", 6)]
    [InlineData("%5B1%5D", 3)]
    [InlineData("%7B%7D", 0)]
    [InlineData("%5B%2C", 3)]
    [InlineData("%5B%5D%20x", 9)]
    [InlineData("%5B%5D%5B%5D", 6)]
    [InlineData("%5B%5D%20%2", 9)]
    [InlineData("%255B%255D", 0)]
    [InlineData("%5B", 3)]
    [InlineData("%20", 3)]
    public void The_exception_says_where_the_text_stops_being_encoded_entries(string text, int position)
    {
        SessionFromException thrown = Assert.Throws<SessionFromException>(() => EncodedCustomData.Parse(text));
        Assert.Equal(SessionFromError.CustomDataNotEncoded, thrown.Error);
        Assert.Equal(SessionField.CustomData, thrown.Field);
        Assert.Null(thrown.MemberName);
        Assert.Equal(position, thrown.Position);
        Assert.DoesNotContain(text, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused_where_it_stops_or_where_its_last_escape_starts()
    {
        for (int length = 0; length < Valid.Length; length++)
        {
            int fault = EncodedCustomDataRule.FindFault(Valid.AsSpan(0, length));
            Assert.InRange(fault, Math.Max(0, length - 8), length);
        }
    }

    [Fact]
    public void Up_to_the_fault_there_is_nothing_wrong()
    {
        var random = new Random(20264);
        for (int i = 0; i < 20000; i++)
        {
            var text = new StringBuilder(Valid);
            text[random.Next(text.Length)] = "%25BDC7_ aé\uD800"[random.Next(12)];
            string mutated = text.ToString();
            int fault = EncodedCustomDataRule.FindFault(mutated.AsSpan());
            if (fault >= 0)
            {
                Assert.Equal(fault, EncodedCustomDataRule.FindFault(mutated.AsSpan(0, fault)));
            }
        }
    }

    [Fact]
    public void Members_stand_in_any_order_with_white_space_and_escapes_in_their_names()
    {
        string json = " [ {\t\"val\\u0075e\" :\r\"\\u0041\\/\\n\" , \"label_en\":\"\\ud83d\", \"l\\u0061bel_cn\" : \"\\ud83d\\ude00\" } ]\n";
        CustomDataEntry entry = EncodedCustomData.Parse(UriComponent.Encode(json)).Decode().Single();
        Assert.Equal(new CustomDataEntry("😀", "\uD83D", "A/\n"), entry);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5000)]
    public void Checking_a_text_allocates_nothing(int length)
    {
        string encoded = EncodedCustomData.Encode([new CustomDataEntry("订", "o", new string('v', length))]).ToString();
        Allocation.AssertNone(() => Assert.True(EncodedCustomData.TryParse(encoded, out _)));
    }

    [Fact]
    public void A_hundred_thousand_nested_brackets_are_refused_like_any_other_fault()
    {
        string nested = string.Concat(Enumerable.Repeat("%5B", 100_000));
        Assert.Equal(3, EncodedCustomDataRule.FindFault(nested.AsSpan()));
    }
}
