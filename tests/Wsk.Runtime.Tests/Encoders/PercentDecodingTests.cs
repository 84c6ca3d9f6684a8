using System;
using System.Linq;
using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Wsk.Shared;
using Xunit;

namespace Wsk.Runtime.Tests.Encoders;

/// <summary>decodeURIComponent with memory to spare, which vectors need, and without.</summary>
public sealed class PercentDecodingTests : IDisposable
{
    private readonly GuardedMemory _source = new();
    private readonly GuardedMemory _target = new();

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void Wherever_a_text_stands_it_is_decoded_as_Node_decodes_it_and_nothing_beside_it_is_touched()
    {
        int number = 0;
        foreach (JsonElement line in OracleFile.Read("decodedTexts"))
        {
            string? decoded = OracleFile.Text(line.GetProperty("expected"));
            string before = new('a', number % 131);
            string after = "%E8%AE%A2" + new string('z', number % 67);
            string encoded = before + OracleFile.Text(line.GetProperty("input")) + after;
            AssertDecodes(encoded, decoded is null ? null : before + decoded + "订" + new string('z', number % 67));
            number++;
        }

        Assert.NotEqual(0, number);
    }

    [Fact]
    public void Vectors_take_a_byte_of_memory_a_unit_and_no_more()
    {
        for (int length = 0; length < 100; length++)
        {
            int spareBytes = (PercentUtf8.MemoryFor(length) - length) * sizeof(char);
            Assert.InRange(spareBytes, length, length + 1);
        }
    }

    [Theory]
    [InlineData("%E8%AE%A2%E5%8D%95%E5%8F%B7")]
    [InlineData("%22%2C%22label_en%22%3A%22orderNo%22%2C%22value%22%3A%22")]
    [InlineData("%F0%9F%98%80a%7e")]
    public void One_wrong_unit_anywhere_in_a_long_text_is_found(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 9));
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char wrong in "%G\uE800")
            {
                string encoded = text[..i] + wrong + text[(i + 1)..];
                int fault = PercentUtf8.Decode(encoded, new char[encoded.Length], out _);
                Assert.Equal(fault, PercentUtf8.Decode(encoded, new char[2 * encoded.Length], out _));
            }
        }
    }

    [Theory]
    [InlineData("%%8E%A2")]
    [InlineData("%E8%A%A2")]
    [InlineData("%E8%AE%")]
    [InlineData("%E8%AE%A")]
    public void A_triplet_lacks_a_digit_wherever_it_stands(string malformed)
    {
        for (int before = 0; before < 140; before++)
        {
            AssertDecodes(new string('a', before) + malformed, expected: null);
            AssertDecodes(new string('a', before) + malformed + new string('z', 70), expected: null);
        }
    }

    private void AssertDecodes(string encoded, string? expected)
    {
        int spare = encoded.Length + ((encoded.Length + 1) / 2);
        foreach (int room in new[] { encoded.Length, spare })
        {
            AssertDecodes(Copy(encoded, _source.EndOf<char>(encoded.Length)), _target.EndOf<char>(room), expected);
            AssertDecodes(Copy(encoded, _source.StartOf<char>(encoded.Length)), _target.StartOf<char>(room), expected);
        }
    }

    private static void AssertDecodes(ReadOnlySpan<char> encoded, Span<char> destination, string? expected)
    {
        int fault = PercentUtf8.Decode(encoded, destination, out int length);
        Assert.Equal(expected is null, fault != PercentUtf8.NoFault);
        if (expected is not null)
        {
            Assert.Equal(expected, destination[..length].ToString());
        }
    }

    private static ReadOnlySpan<char> Copy(string text, Span<char> memory)
    {
        text.CopyTo(memory);
        return memory;
    }
}
