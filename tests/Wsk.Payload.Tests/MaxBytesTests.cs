using System;
using System.Text;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>MaxBytes counts UTF-8 bytes, to the byte.</summary>
public partial class MaxBytesTests
{
    private const string Frame = "{\"customerName\":\"\"}";

    [SessionFrom]
    internal sealed partial record NameCard(string? CustomerName);

    [SessionFrom(MaxBytes = 2)]
    internal sealed partial record SmallestCard(string? CustomerName);

    [SessionFrom(MaxBytes = 1025)]
    internal sealed partial record WideCard(string? CustomerName);

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("订")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("\u0001")]
    [InlineData("\ud83d")]
    public void A_thousand_bytes_fit_and_one_more_does_not(string last)
    {
        int lastBytes = Encoding.UTF8.GetByteCount(Escaped(last));
        for (int bytes = 990; bytes <= 1010; bytes++)
        {
            string filler = new('a', bytes - Frame.Length - lastBytes);
            var card = new NameCard(filler + last);
            if (bytes <= 1000)
            {
                EveryWriter.AssertWrites(card, "{\"customerName\":\"" + filler + Escaped(last) + "\"}");
            }
            else
            {
                SessionFromResult result = EveryWriter.AssertFails(card, SessionFromError.TooLong, null, null);
                Assert.InRange(result.ByteCount, 1001, bytes);
            }
        }
    }

    [Fact]
    public void The_limit_may_be_wider_than_WeChats()
    {
        EveryWriter.AssertWrites(new WideCard(new string('a', 1025 - Frame.Length)), "{\"customerName\":\"" + new string('a', 1025 - Frame.Length) + "\"}");
        EveryWriter.AssertFails(new WideCard(new string('a', 1026 - Frame.Length)), SessionFromError.TooLong, null, null);
    }

    [Fact]
    public void Two_bytes_hold_the_empty_object_only()
    {
        EveryWriter.AssertWrites(new SmallestCard((string?)null), "{}");
        EveryWriter.AssertFails(new SmallestCard(string.Empty), SessionFromError.TooLong, null, null);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('订')]
    [InlineData('\u0001')]
    public void A_text_of_more_units_than_the_limit_is_too_long(char unit)
    {
        foreach (int units in new[] { 1000, 1001, 1_000_000 })
        {
            SessionFromResult result = EveryWriter.AssertFails(new NameCard(new string(unit, units)), SessionFromError.TooLong, null, null);
            Assert.InRange(result.ByteCount, 1001, int.MaxValue);
        }
    }

    [Fact]
    public void Without_a_limit_two_megabytes_are_written()
    {
        string text = string.Concat(System.Linq.Enumerable.Repeat("订单 \"😀\" a\n", 100_000));
        string escaped = text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        var card = new UnlimitedCard { CustomerName = text, Remark = text };

        EveryWriter.AssertWrites(card, "{\"customerName\":\"" + escaped + "\",\"remark\":\"" + escaped + "\"}");
    }

    private static string Escaped(string text) => Model.NaiveJson.Quote(text)[1..^1];
}
