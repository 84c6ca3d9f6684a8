using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Wsk.Runtime.Tests.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.UriComponents;

public class UriComponentEncodeTests
{
    [Fact]
    public void Every_UTF_16_unit_is_encoded_as_Node_encodes_it()
    {
        char unit = '\0';
        foreach (JsonElement line in OracleFile.Read("encodedUnits"))
        {
            AssertEncodes(OracleFile.Text(line), unit.ToString());
            unit++;
        }

        Assert.Equal('\0', unit);
    }

    [Fact]
    public void Surrogates_in_every_order_are_encoded_as_Node_encodes_them()
    {
        foreach (JsonElement line in OracleFile.Read("encodedTexts"))
        {
            AssertEncodes(OracleFile.Text(line.GetProperty("expected")), OracleFile.Text(line.GetProperty("input"))!);
        }
    }

    [Fact]
    public void The_guides_sample_is_encoded_as_in_the_guide() => Assert.Equal(
        "%5B%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E5%8F%B7%22%2C%20%22label_en%22%3A%22orderNo%22%2C%20%22value%22%3A%22fecx864532%22%7D%5D",
        UriComponent.Encode("[{\"label_cn\":\"订单号\", \"label_en\":\"orderNo\", \"value\":\"fecx864532\"}]"));

    [Fact]
    public void A_text_with_nothing_to_encode_is_returned_as_it_is()
    {
        const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
        Assert.Same(Unreserved, UriComponent.Encode(Unreserved));
        Assert.Same("", UriComponent.Encode(""));
    }

    [Fact]
    public void Text_of_any_kind_decodes_to_itself_with_the_frameworks_own_decoder()
    {
        foreach (string text in TextSamples.Random(seed: 20261, count: 2000, maxLength: 200).Where(IsWellFormed))
        {
            string encoded = UriComponent.Encode(text);
            Assert.Equal(text, Uri.UnescapeDataString(encoded));
            Assert.DoesNotContain(encoded, c => !char.IsAsciiLetterOrDigit(c) && !"-_.!~*'()%".Contains(c));
        }
    }

    [Fact]
    public void A_destination_of_the_exact_length_suffices_and_a_smaller_one_never_does()
    {
        foreach (string text in TextSamples.Random(seed: 20262, count: 60, maxLength: 40).Where(IsWellFormed))
        {
            string encoded = UriComponent.Encode(text);
            using var memory = new GuardedMemory();
            for (int length = 0; length <= encoded.Length + 2; length++)
            {
                bool fits = length >= encoded.Length;
                OperationStatus expected = fits ? OperationStatus.Done : OperationStatus.DestinationTooSmall;
                Span<byte> bytes = memory.EndOf<byte>(length);
                Assert.Equal(expected, UriComponent.Encode(text.AsSpan(), bytes, out int bytesWritten));
                Assert.Equal(fits ? encoded : "", Encoding.ASCII.GetString(bytes[..bytesWritten]));

                Span<char> chars = memory.EndOf<char>(length);
                Assert.Equal(expected, UriComponent.Encode(text.AsSpan(), chars, out int charsWritten));
                Assert.Equal(fits ? encoded : "", chars[..charsWritten].ToString());
            }
        }
    }

    [Fact]
    public void A_lone_surrogate_is_invalid_whatever_the_destinations_size()
    {
        // Not in attributes: those hold UTF-8.
        foreach ((string text, int position) in new[] { ("\uD83D", 0), ("a\uDE00b", 1), ("订\uD83D\uD83D\uDE00", 1), ("\uD83D\uDE00\uDE00", 2) })
        {
            for (int length = 0; length <= 40; length++)
            {
                AssertInvalid(text, length);
            }

            ArgumentException thrown = Assert.Throws<ArgumentException>(() => UriComponent.Encode(text));
            Assert.Contains("position " + position + ",", thrown.Message, StringComparison.Ordinal);
            Assert.Equal("text", thrown.ParamName);
        }
    }

    [Fact]
    public void A_lone_surrogate_far_behind_a_destination_that_is_full_is_invalid_too()
    {
        string text = new string('a', 5000) + "\uD800";
        AssertInvalid(text, 10);
        AssertInvalid("订" + text, 0);
        Assert.Contains("position 5000,", Assert.Throws<ArgumentException>(() => UriComponent.Encode(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_never_holds_the_text()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => UriComponent.Encode("18600000006\uD800张三"));
        Assert.DoesNotContain("186", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("张", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\uD800", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_that_a_text_can_take_is_nine_for_each_unit()
    {
        Assert.Equal(0, UriComponent.GetMaxEncodedLength(0));
        Assert.Equal(UriComponent.Encode("订订订").Length, UriComponent.GetMaxEncodedLength(3));
        Assert.True(UriComponent.Encode("😀").Length <= UriComponent.GetMaxEncodedLength(2));
        Assert.Equal(2147483646, UriComponent.GetMaxEncodedLength(238609294));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(238609295)]
    [InlineData(int.MaxValue)]
    public void A_length_that_no_int_can_hold_is_refused(int charCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UriComponent.GetMaxEncodedLength(charCount));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => UriComponent.Encode(null!));

    [Fact]
    public void Encoding_into_a_span_allocates_nothing()
    {
        const string Text = "上海市 \"浦东\" / a-z 😀";
        var bytes = new byte[500];
        var chars = new char[500];
        Allocation.AssertNone(() =>
        {
            UriComponent.Encode(Text.AsSpan(), bytes.AsSpan(), out _);
            UriComponent.Encode(Text.AsSpan(), chars.AsSpan(), out _);
        });
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static void AssertInvalid(string text, int room)
    {
        Assert.Equal(OperationStatus.InvalidData, UriComponent.Encode(text.AsSpan(), new byte[room].AsSpan(), out int bytesWritten));
        Assert.Equal(OperationStatus.InvalidData, UriComponent.Encode(text.AsSpan(), new char[room].AsSpan(), out int charsWritten));
        Assert.Equal((0, 0), (bytesWritten, charsWritten));
    }

    private static void AssertEncodes(string? expected, string text)
    {
        if (expected is null)
        {
            Assert.Throws<ArgumentException>(() => UriComponent.Encode(text));
            AssertInvalid(text, UriComponent.GetMaxEncodedLength(text.Length));
            return;
        }

        Assert.Equal(expected, UriComponent.Encode(text));
        Span<byte> destination = new byte[UriComponent.GetMaxEncodedLength(text.Length)];
        Assert.Equal(OperationStatus.Done, UriComponent.Encode(text.AsSpan(), destination, out int written));
        Assert.Equal(expected, Encoding.ASCII.GetString(destination[..written]));
    }
}
