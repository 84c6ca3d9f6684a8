using System;
using System.Buffers;
using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Wsk.Runtime.Tests.Encoders;
using Xunit;

namespace Wsk.Runtime.Tests.UriComponents;

public class UriComponentDecodeTests
{
    [Fact]
    public void Every_pair_of_escapes_is_decoded_as_Node_decodes_it()
    {
        int pair = 0;
        foreach (JsonElement line in OracleFile.Read("decodedBytePairs"))
        {
            AssertDecodes(OracleFile.Text(line), $"%{pair >> 8:X2}%{pair & 0xFF:X2}");
            pair++;
        }

        Assert.Equal(0x10000, pair);
    }

    [Fact]
    public void Malformed_and_well_formed_texts_are_decoded_as_Node_decodes_them()
    {
        foreach (JsonElement line in OracleFile.Read("decodedTexts"))
        {
            AssertDecodes(OracleFile.Text(line.GetProperty("expected")), OracleFile.Text(line.GetProperty("input"))!);
        }
    }

    [Fact]
    public void What_is_not_an_escape_stays_as_it_is()
    {
        // Not in attributes: those hold UTF-8.
        Assert.Equal("张三 + \uD83D", UriComponent.Decode("张三 + \uD83D"));
        Assert.Equal("\uDE00订", UriComponent.Decode("\uDE00%e8%AE%a2"));
        Assert.Equal("\uD83D\uFEFFa+", UriComponent.Decode("\uD83D%EF%BB%BFa+"));
    }

    [Theory]
    [InlineData("%C0%80", 0)]
    [InlineData("a%E0%80%80", 1)]
    [InlineData("ab%ED%A0%80", 2)]
    [InlineData("%41%F4%90%80%80", 3)]
    [InlineData("%E8%AE", 0)]
    [InlineData("%E8%AE%A2%", 9)]
    public void Overlong_forms_surrogates_and_cut_sequences_are_refused_with_their_position(string encoded, int position)
    {
        Assert.Equal(OperationStatus.InvalidData, UriComponent.Decode(encoded.AsSpan(), new char[encoded.Length], out int written));
        Assert.Equal(0, written);
        FormatException thrown = Assert.Throws<FormatException>(() => UriComponent.Decode(encoded));
        Assert.Contains("position " + position + " ", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(encoded, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_escapes_is_returned_as_it_is()
    {
        const string Text = "订单号+\uD800";
        Assert.Same(Text, UriComponent.Decode(Text));
        Assert.Same("", UriComponent.Decode(""));
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => UriComponent.Decode(null!));

    [Theory]
    [InlineData("%E8%AE%A2a%F0%9F%98%80b")]
    [InlineData("plain")]
    [InlineData("%41")]
    public void A_destination_of_the_exact_length_suffices_and_a_smaller_one_is_never_overrun(string encoded)
    {
        string decoded = UriComponent.Decode(encoded);
        using var memory = new GuardedMemory();
        for (int length = 0; length <= encoded.Length; length++)
        {
            bool fits = length >= decoded.Length;
            Span<char> destination = memory.EndOf<char>(length);
            Assert.Equal(fits ? OperationStatus.Done : OperationStatus.DestinationTooSmall, UriComponent.Decode(encoded.AsSpan(), destination, out int written));
            Assert.Equal(fits ? decoded : "", destination[..written].ToString());
        }
    }

    [Fact]
    public void A_malformed_text_is_refused_however_small_the_destination()
    {
        string encoded = new string('a', 100) + "%E8%AE";
        for (int length = 0; length < 120; length++)
        {
            Assert.Equal(OperationStatus.InvalidData, UriComponent.Decode(encoded.AsSpan(), new char[length], out int written));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void A_long_text_comes_back_whole()
    {
        string text = string.Concat("订a😀", new string('x', 1000), "单号");
        Assert.Equal(text, UriComponent.Decode(UriComponent.Encode(text)));
    }

    [Fact]
    public void Decoding_into_a_span_allocates_nothing()
    {
        const string Encoded = "%E4%B8%8A%E6%B5%B7a%20b%F0%9F%98%80";
        var destination = new char[Encoded.Length];
        Allocation.AssertNone(() => UriComponent.Decode(Encoded.AsSpan(), destination, out _));
    }

    private static void AssertDecodes(string? expected, string encoded)
    {
        Span<char> destination = new char[encoded.Length];
        OperationStatus status = UriComponent.Decode(encoded.AsSpan(), destination, out int written);
        Assert.Equal(expected is null ? OperationStatus.InvalidData : OperationStatus.Done, status);
        Assert.True((expected ?? "") == destination[..written].ToString(), encoded);
        if (expected is null)
        {
            Assert.Throws<FormatException>(() => UriComponent.Decode(encoded));
        }
        else
        {
            Assert.Equal(expected, UriComponent.Decode(encoded));
        }
    }
}
