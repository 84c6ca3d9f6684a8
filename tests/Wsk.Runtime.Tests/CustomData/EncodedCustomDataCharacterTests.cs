using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

/// <summary>Every character that may stand in a text of customData, and every one that may not, judged by the framework's own readers.</summary>
public class EncodedCustomDataCharacterTests
{
    /// <summary>All of ASCII, and what is beyond it.</summary>
    private static IEnumerable<char> Characters => Enumerable.Range(0, 128).Select(code => (char)code).Append('\u00B2').Append('订').Append('\uFF11');

    [Fact]
    public void After_a_backslash_stands_what_System_Text_Json_takes_there() => AssertJudged(character => $"\\{character}");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_an_escape_stands_a_digit_that_System_Text_Json_takes_there(int place) =>
        AssertJudged(character => "\\u" + new string('0', place) + character + new string('4', 3 - place));

    [Fact]
    public void A_character_means_itself_where_System_Text_Json_takes_it() => AssertJudged(character => $"a{character}z");

    [Fact]
    public void White_space_stands_where_System_Text_Json_takes_it()
    {
        const string Json = "[{\"label_cn\":\"a\",\"label_en\":\"b\",\"value\":\"c\"}]";
        for (int place = 0; place <= Json.Length; place++)
        {
            foreach (char character in Characters)
            {
                AssertJudged(Json.Insert(place, character.ToString()));
            }
        }
    }

    [Fact]
    public void Percent_encoded_bytes_are_taken_where_they_are_UTF8()
    {
        byte[] ends = [0x7F, 0x80, 0xBF, 0xC0, 0xFF];
        foreach (byte lead in Enumerable.Range(0x80, 0x80))
        {
            AssertTakenIfUtf8([lead]);
            foreach (byte second in Enumerable.Range(0, 0x100))
            {
                AssertTakenIfUtf8([lead, second]);
                foreach (byte third in ends)
                {
                    AssertTakenIfUtf8([lead, second, third]);
                    AssertTakenIfUtf8([lead, second, 0x80, third]);
                    AssertTakenIfUtf8([lead, second, third, 0xBF]);
                }
            }
        }
    }

    private static void AssertTakenIfUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("%5B%7B%22label_cn%22%3A%22");
        foreach (byte value in bytes)
        {
            text.Append('%').Append(Convert.ToHexString([value]));
        }

        text.Append("%22%2C%22label_en%22%3A%22%22%2C%22value%22%3A%22%22%7D%5D");
        Assert.True(Utf8.IsValid(bytes) == EncodedCustomData.TryParse(text.ToString(), out _), text.ToString());
    }

    private static void AssertJudged(Func<char, string> value)
    {
        foreach (char character in Characters)
        {
            AssertJudged($"[{{\"label_cn\":\"{value(character)}\",\"label_en\":\"\",\"value\":\"\"}}]");
        }
    }

    private static void AssertJudged(string json)
    {
        CustomDataEntry[]? expected = Read(json);
        Assert.Equal(expected is not null, EncodedCustomData.TryParse(UriComponent.Encode(json), out EncodedCustomData encoded));
        if (expected is null)
        {
            Assert.Throws<SessionFromException>(() => EncodedCustomData.EncodeJson(json));
        }
        else
        {
            Assert.Equal(expected, encoded.Decode());
            Assert.Equal(expected, EncodedCustomData.EncodeJson(json).Decode());
        }
    }

    private static CustomDataEntry[]? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(entry => new CustomDataEntry(
                entry.GetProperty("label_cn").GetString()!, entry.GetProperty("label_en").GetString()!, entry.GetProperty("value").GetString()))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }
}
