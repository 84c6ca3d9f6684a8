using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.Reading;

/// <summary>A member as every encoder writes a member is read in one go. Any other is left, untouched, to what reads any JSON.</summary>
public class UsualMemberTests
{
    // Past the length from which on .NET searches the string.
    private const int Lengths = 70;

    private static readonly UsualKey s_remark = new("remark");
    private static readonly UsualKey s_title = new("title");

    private static readonly JsonSerializerOptions s_unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Texts_of_any_length_are_read_in_one_go_one_after_the_other()
    {
        for (int length = 0; length < Lengths; length++)
        {
            string remark = new('备', length);
            string json = Serialize(remark, title: "经理");
            var reader = new JsonReader(json.AsSpan());

            Assert.True(reader.TryReadUsualMember('{', s_remark, out JsonSlice first), json);
            Assert.True(reader.TryReadUsualMember(',', s_title, out JsonSlice second), json);
            Assert.Equal((JsonKind.String, remark), (first.Kind, json.Substring(first.Start, first.Length)));
            Assert.Equal((JsonKind.String, "经理"), (second.Kind, json.Substring(second.Start, second.Length)));
            Assert.Equal('}', reader.Current);
        }
    }

    [Theory]
    [InlineData("0", "}")]
    [InlineData("9", "}")]
    [InlineData("1", ",\"phoneNumber\":\"18600000006\"}")]
    [InlineData("2", ",\"phoneNumber\":\"18600000006\",\"email\":\"leo@shop.example\"}")]
    public void A_digit_is_read_in_one_go(string gender, string rest)
    {
        string json = "{\"gender\":" + gender + rest;
        var reader = new JsonReader(json.AsSpan());

        Assert.True(reader.TryReadUsualMember('{', new UsualKey("gender"), out JsonSlice value), json);
        Assert.Equal((JsonKind.Number, gender), (value.Kind, json.Substring(value.Start, value.Length)));
        Assert.Equal(rest[0], reader.Current);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\n')]
    [InlineData('\u001F')]
    public void A_text_with_an_escape_anywhere_is_left(char escaped)
    {
        for (int place = 0; place < Lengths; place++)
        {
            AssertLeft(Serialize(new string('a', place) + escaped + new string('z', Lengths - place), title: null));
        }
    }

    [Fact]
    public void A_member_that_is_cut_anywhere_is_left()
    {
        string json = Serialize(new string('备', Lengths), title: null);
        for (int length = 0; length < json.LastIndexOf('"'); length++)
        {
            AssertLeft(json[..length]);
        }
    }

    [Theory]
    [InlineData("{ \"remark\":\"a\"}")]
    [InlineData(",\"remark\":\"a\"}")]
    [InlineData("{\"remark\" :\"a\"}")]
    [InlineData("{\"Remark\":\"a\"}")]
    [InlineData("{\"remarks\":\"a\"}")]
    [InlineData("{\"remark\":null}")]
    [InlineData("{\"remark\":\"\t\"}")]
    [InlineData("{\"remark\":")]
    [InlineData("{\"remark\":1")]
    [InlineData("{\"remark\":12,\"title\":\"a text that fills a vector\"}")]
    [InlineData("{\"remark\":1.5,\"title\":\"a text that fills a vector\"}")]
    [InlineData("{\"remark\":-1,\"title\":\"a text that fills a vector\"}")]
    [InlineData("{\"remark\":1 ,\"title\":\"a text that fills a vector\"}")]
    [InlineData("{\"remark\":true,\"title\":\"a text that fills a vector\"}")]
    public void What_no_encoder_writes_is_left(string json) => AssertLeft(json);

    private static void AssertLeft(string json)
    {
        var reader = new JsonReader(json.AsSpan());
        Assert.False(reader.TryReadUsualMember('{', s_remark, out JsonSlice value), json);
        Assert.Equal(0, reader.Position);
        Assert.Equal(JsonKind.None, value.Kind);
    }

    private static string Serialize(string remark, string? title) =>
        title is null ? JsonSerializer.Serialize(new { remark }, s_unescaped) : JsonSerializer.Serialize(new { remark, title }, s_unescaped);
}
