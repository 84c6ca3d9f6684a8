using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

public class EncodedCustomDataJsonTests
{
    [Fact]
    public void A_JSON_array_of_entries_is_written_again_canonically()
    {
        const string Json = "[ { \"value\": \"\\u8ba2\\u0022\", \"label_en\": \"o\", \"label_cn\": \"订\\/单\" } ]";
        Assert.Equal(EncodedCustomData.Encode([new CustomDataEntry("订/单", "o", "订\"")]), EncodedCustomData.EncodeJson(Json));
    }

    [Fact]
    public void An_empty_array_is_the_default()
    {
        Assert.Equal(default, EncodedCustomData.EncodeJson("[]"));
        Assert.Equal(default, EncodedCustomData.EncodeJson(" [ ] "));
    }

    [Fact]
    public void A_lone_surrogate_in_the_JSON_is_escaped_whether_it_stood_there_raw_or_escaped()
    {
        EncodedCustomData raw = EncodedCustomData.EncodeJson("[{\"label_cn\":\"\uD83D\",\"label_en\":\"\",\"value\":\"\"}]");
        EncodedCustomData escaped = EncodedCustomData.EncodeJson("[{\"label_cn\":\"\\uD83D\",\"label_en\":\"\",\"value\":\"\"}]");
        Assert.Contains("%5Cud83d", raw.ToString(), StringComparison.Ordinal);
        Assert.Equal(raw, escaped);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{}", 0)]
    [InlineData("[{\"label_cn\":\"\",\"label_en\":\"\",\"value\":null}]", 38)]
    [InlineData("[{\"label_cn\":\"\",\"label_en\":\"\"}]", 29)]
    [InlineData("[{\"label_cn\":\"\",\"label_en\":\"\",\"value\":\"\",\"x\":\"\"}]", 40)]
    [InlineData("[{\"Label_cn\":\"\"}]", 2)]
    [InlineData("[{'label_cn':''}]", 2)]
    [InlineData("[{\"label_cn\":\"\t\"}]", 14)]
    [InlineData("[],", 2)]
    [InlineData("\uFEFF[]", 0)]
    [InlineData("[{\"label_cn\":\"", 14)]
    [InlineData("%5B%5D", 0)]
    public void Anything_else_is_refused_with_its_position(string json, int position)
    {
        SessionFromException thrown = Assert.Throws<SessionFromException>(() => EncodedCustomData.EncodeJson(json));
        Assert.Equal(SessionFromError.InvalidPayload, thrown.Error);
        Assert.Equal(SessionField.CustomData, thrown.Field);
        Assert.Equal(position, thrown.Position);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => EncodedCustomData.EncodeJson(null!));

    [Fact]
    public void Broken_JSON_is_refused_exactly_where_System_Text_Json_refuses_it()
    {
        const string Seed = "[{\"label_cn\":\"订\\n单\",\"label_en\":\"\\u0041\",\"value\":\"😀\"} , {\"value\":\"\",\"label_en\":\"x\",\"label_cn\":\"\\\\\"}]";
        const string Alphabet = "\"\\,:[]{} \tablue_01nx/\n\u0001订";
        var random = new Random(20265);
        int accepted = 0;
        for (int i = 0; i < 8000; i++)
        {
            string json = Mutate(random, Seed, Alphabet);
            CustomDataEntry[]? expected = ReadWithSystemTextJson(json);
            Assert.Equal(expected, TryEncodeJson(json));
            accepted += expected is null ? 0 : 1;
        }

        Assert.InRange(accepted, 500, 7500);
    }

    private static string Mutate(Random random, string seed, string alphabet)
    {
        var json = new StringBuilder(seed);
        for (int edits = random.Next(1, 3); edits > 0; edits--)
        {
            // Not inside the surrogate pair: a raw lone surrogate cannot be put before System.Text.Json.
            int at = random.Next(json.Length);
            if (!char.IsSurrogate(json[at]))
            {
                switch (random.Next(3))
                {
                    case 0:
                        json[at] = alphabet[random.Next(alphabet.Length)];
                        break;
                    case 1:
                        json.Insert(at, alphabet[random.Next(alphabet.Length)]);
                        break;
                    default:
                        json.Remove(at, 1);
                        break;
                }
            }
        }

        return json.ToString();
    }

    private static CustomDataEntry[]? TryEncodeJson(string json)
    {
        try
        {
            return EncodedCustomData.EncodeJson(json).Decode();
        }
        catch (SessionFromException)
        {
            return null;
        }
    }

    private static CustomDataEntry[]? ReadWithSystemTextJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var entries = new List<CustomDataEntry>();
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                Dictionary<string, string> members = element.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!);
                if (members.Count != 3 || members.ContainsValue(null!))
                {
                    return null;
                }

                entries.Add(new CustomDataEntry(members["label_cn"], members["label_en"], members["value"]));
            }

            return [.. entries];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return null;
        }
    }
}
