using System;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>The customer can send any text. No text takes the stack, an exception, or memory that is not in proportion.</summary>
public class HostileTextTests
{
    private const int Limit = 65_536;
    private const int Million = 1_000_000;

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('%')]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\uD800')]
    public void A_long_text_of_one_unit_is_refused_for_its_length(char unit)
    {
        var text = new string(unit, 10 * Million);
        AssertRefused(SessionFromReadError.TooLarge, Limit, text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(ReceivedCard.TryParseSessionFrom(text, out _));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(Limit, SessionFromReadError.None)]
    [InlineData(Limit + 1, SessionFromReadError.TooLarge)]
    public void The_longest_text_is_read(int length, SessionFromReadError error)
    {
        string text = "{\"remark\":\"" + new string('x', length - 13) + "\"}";
        Assert.Equal(length, text.Length);
        Assert.Equal(error, SessionFromDocument.Read(text).Result.Error);
        Assert.Equal(error, SessionFromDocument.Read(Encoding.UTF8.GetBytes(text)).Result.Error);
        Assert.Equal(error == SessionFromReadError.None, ReceivedCard.TryParseSessionFrom(text, out _));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Sixty_four_levels_are_read_and_no_more(string open, string close)
    {
        Assert.Equal(SessionFromReadError.None, SessionFromDocument.Read(Nested(63)).Result.Error);
        Assert.Empty(SessionFromDocument.Read(Nested(64)).OtherMembers);
        AssertRefused(SessionFromReadError.NotJson, "{\"x\":".Length + (63 * open.Length), Nested(64));
        AssertRefused(SessionFromReadError.NotJson, "{\"x\":".Length + (63 * open.Length), Nested(10_000));

        string Nested(int levels) => "{\"x\":" + Repeat(open, levels) + "0" + Repeat(close, levels) + "}";
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%25")]
    [InlineData("%5B")]
    [InlineData("\\u0025")]
    [InlineData("%E8%AE")]
    public void Custom_data_of_nothing_but_percent_signs_is_invalid(string unit)
    {
        string text = "{\"customerName\":\"李雷\",\"customData\":\"" + Repeat(unit, 60_000 / unit.Length) + "\"}";
        SessionFromDocument document = SessionFromDocument.Read(text);
        Assert.Equal((SessionFromReadError.InvalidMember, SessionField.CustomData), (document.Result.Error, document.Result.Field));
        Assert.Equal("李雷", document.CustomerName);
        Assert.False(ReceivedCard.TryParseSessionFrom(text, out _, out SessionFromReadResult result));
        Assert.Equal((SessionFromReadError.InvalidMember, nameof(ReceivedCard.CustomData)), (result.Error, result.MemberName));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("usual")]
    [InlineData("long")]
    public void A_byte_that_is_no_UTF8_is_found_where_it_stands(string name)
    {
        byte[] payload = Encoding.UTF8.GetBytes(ReadPayloads.Text(name));
        for (int i = 0; i <= payload.Length; i++)
        {
            byte[] broken = [.. payload.AsSpan(0, i), 0xFF, .. payload.AsSpan(i)];
            int start = i;
            while (start > 0 && start < payload.Length && (payload[start] & 0xC0) == 0x80)
            {
                start--;
            }

            Assert.False(ReceivedCard.TryParseSessionFrom(broken, out _, out SessionFromReadResult result));
            Assert.Equal((SessionFromReadError.NotJson, start), (result.Error, result.Position));
            Assert.Equal(result, SessionFromDocument.Read(broken).Result);
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static void AssertRefused(SessionFromReadError error, int position, string text)
    {
        Assert.Equal((error, position), (SessionFromDocument.Read(text).Result.Error, SessionFromDocument.Read(text).Result.Position));
        Assert.False(ReceivedCard.TryParseSessionFrom(text, out ReceivedCard? card, out SessionFromReadResult result));
        Assert.Null(card);
        Assert.Equal((error, position), (result.Error, result.Position));
    }
}
