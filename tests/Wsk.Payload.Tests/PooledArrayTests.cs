using System;
using System.Linq;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>A payload that outgrows the stack is put together in arrays from the pool. They go back, and without the customer's data.</summary>
public partial class PooledArrayTests
{
    private const int Attempts = 50;

    [SessionFrom(MaxBytes = 20_000)]
    internal sealed partial record LimitedCard(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null);

    [SessionFrom(MaxBytes = 20_000, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record DroppingCard(string? CustomerName, string? Remark = null, [CustomData("订单号", "orderNo")] string? OrderNo = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record BrokenCard(string? CustomerName, string? Birthday = null, [CustomData("坏", "bad")] HostileValue? Bad = null);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record MoneyCard([CustomData("字", "span")] SpanMoney Span, [CustomData("节", "utf8")] Utf8Money Utf8);

    [Fact]
    public void After_a_payload() =>
        AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("订单x", 9_000), Remark = Text("\"x", 3_000), OrderNo = Text("/x😀", 9_000) });

    [Fact]
    public void After_a_payload_whose_end_was_written_in_wide_steps()
    {
        for (int units = 1_360; units < 1_400; units++)
        {
            AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("订", units + 700) + "0123456789abcdef" });
            AssertReturnedEmpty(new UnlimitedCard { OrderNo = Text("订", units) + "0123456789/订" });
        }
    }

    [Fact]
    public void After_a_payload_that_is_too_long()
    {
        AssertReturnedEmpty(new LimitedCard(Text("x", 15_000), Text("订", 5_000)));
        AssertReturnedEmpty(new LimitedCard(Text("订", 6_000), Text("x", 15_000), Text("\"", 3_000)));
        AssertReturnedEmpty(new LimitedCard(Text("订", 19_000)));
    }

    [Fact]
    public void After_members_were_dropped()
    {
        AssertReturnedEmpty(new DroppingCard(Text("订", 2_000), Text("x", 9_000), Text("x", 12_000)));
        AssertReturnedEmpty(new DroppingCard("张三", Text("订", 6_000), Text("/", 3_000)));
        AssertReturnedEmpty(new DroppingCard(Text("订", 19_000), Text("\"", 15_000)));
    }

    [Fact]
    public void After_an_invalid_value() => AssertReturnedEmpty(new BrokenCard(Text("订单x", 9_000), "x"));

    [Fact]
    public void After_an_exception_in_the_middle() => AssertReturnedEmpty(new BrokenCard(Text("订单x", 9_000), Bad: new HostileValue(0, throws: true)));

    [Theory]
    [InlineData("订")]
    [InlineData("x")]
    [InlineData("😀")]
    [InlineData("\"")]
    public void After_an_array_was_outgrown(string piece)
    {
        // What does not fit is tried behind what is already in an array.
        AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("x", 4_500), OrderNo = Text(piece, 40_000), Quoted = Text(piece, 200_000) });
        AssertReturnedEmpty(new UnlimitedCard { CustomerName = Text("x", 4_500), CustomData = [new("a", "b", Text("/", 5_000)), new(Text(piece, 20_000), "b", Text(piece, 90_000))] });
        AssertReturnedEmpty(new DroppingCard(Text("x", 5_000), Text(piece, 6_000), Text(piece, 18_000)));
    }

    [Theory]
    [InlineData("订x", 5_000)]
    [InlineData("x", 300_000)]
    [InlineData("/", 300_000)]
    public void After_values_that_format_themselves(string piece, int units) =>
        AssertReturnedEmpty(new MoneyCard(new SpanMoney(Text(piece, units)), new Utf8Money(Text(piece, units))));

    [Fact]
    public void After_encoding_and_decoding_alone()
    {
        CustomDataEntry[] entries = [new(Text("订", 2_000), "b", Text("x\"", 5_000))];
        EncodedCustomData encoded = EncodedCustomData.Encode(entries);
        string text = Text("订x/", 9_000);
        string encodedText = UriComponent.Encode(text);
        AssertReturnedEmpty(() => EncodedCustomData.Encode(entries));
        AssertReturnedEmpty(() => encoded.Decode());
        AssertReturnedEmpty(() => UriComponent.Encode(text));
        AssertReturnedEmpty(() => UriComponent.Encode(text[..900] + "\ud83d"));
        AssertReturnedEmpty(() => UriComponent.Decode(encodedText));
        AssertReturnedEmpty(() => UriComponent.Decode(encodedText + "%"));
    }

    private static void AssertReturnedEmpty(ISessionFrom card)
    {
        AssertReturnedEmpty(() => card.ToSessionFrom());
        AssertReturnedEmpty(() => card.TryWriteSessionFrom(new char[100], out _));
        AssertReturnedEmpty(() => card.WriteSessionFrom(new RecordingBufferWriter(_ => 10)));
    }

    private static void AssertReturnedEmpty(Action write)
    {
        // Meanwhile the pool may be trimmed; then once more.
        Assert.True(Enumerable.Range(0, Attempts).Any(_ => TakesAndReturnsEmpty(write)), "No array came from the pool and went back.");
    }

    /// <summary>Whether the write took one of the marked arrays. Wherever it wiped a mark there is nothing.</summary>
    private static bool TakesAndReturnsEmpty(Action write)
    {
        var bytes = new MarkedArrays<byte>(0xA5);
        var chars = new MarkedArrays<char>('\uA5A5');
        _ = Record.Exception(write);

        // Both look, whatever the first one finds.
        return bytes.WereTakenAndReturnedEmpty() | chars.WereTakenAndReturnedEmpty();
    }

    private static string Text(string piece, int units) => string.Concat(Enumerable.Repeat(piece, (units / piece.Length) + 1))[..units];
}
