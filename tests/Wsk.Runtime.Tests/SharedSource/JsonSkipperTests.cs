using System;
using System.Text;
using System.Text.Json;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.SharedSource;

public class JsonSkipperTests
{
    private static readonly string[] s_pieces =
    {
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u00e9\"", "\"\\x\"", "1", "-0.5e+3", "01", "true", "null", "nul", " ", "\n",
    };

    [Fact]
    public void Skips_what_JSON_is_and_nothing_else()
    {
        var random = new Random(15);
        int valid = 0;
        for (int i = 0; i < 200_000; i++)
        {
            var text = new StringBuilder();
            for (int length = random.Next(1, 8); length > 0; length--)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            }

            string json = text.ToString();
            bool isJson = IsJson(json);
            valid += isJson ? 1 : 0;
            Assert.True(isJson == Skips(json, isEncoded: false, out _), json);
            Assert.True(isJson == Skips(Uri.EscapeDataString(json), isEncoded: true, out _), json);
        }

        Assert.True(valid > 1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1_000_000)]
    public void Brackets_of_both_kinds_close_as_they_were_opened(int depth)
    {
        // Irregular, so that no two words of bits are alike.
        var random = new Random(depth);
        var start = new StringBuilder();
        var end = new char[depth];
        for (int i = 0; i < depth; i++)
        {
            bool isObject = random.Next(2) == 0;
            start.Append(isObject ? "{\"a\":" : "[");
            end[depth - 1 - i] = isObject ? '}' : ']';
        }

        string opened = start.Append('1').ToString();
        Assert.True(Skips(opened + new string(end), isEncoded: false, out _));
        Assert.False(Skips(opened, isEncoded: false, out int position));
        Assert.Equal(opened.Length, position);

        int wrong = random.Next(depth);
        end[wrong] = end[wrong] == '}' ? ']' : '}';
        Assert.False(Skips(opened + new string(end), isEncoded: false, out position));
        Assert.Equal(opened.Length + wrong, position);
    }

    [Fact]
    public void Nothing_is_allocated_for_the_nesting_that_people_write()
    {
        string json = new string('[', 64) + new string(']', 64);
        Allocation.AssertNone(() => Skips(json, isEncoded: false, out _));
    }

    private static bool Skips(string json, bool isEncoded, out int position)
    {
        var cursor = new JsonCursor(json.AsSpan(), isEncoded);
        cursor.SkipWhiteSpace();
        bool isSkipped = JsonSkipper.TrySkipValue(ref cursor);
        position = cursor.Position;
        if (isSkipped)
        {
            cursor.SkipWhiteSpace();
        }

        return isSkipped && cursor.Current == JsonCursor.End;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
