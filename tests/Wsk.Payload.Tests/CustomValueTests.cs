using System;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Model;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Values of types that format themselves, well or badly.</summary>
public partial class CustomValueTests
{
    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record MoneyCard(
        [CustomData("旧", "old")] OldMoney? Old = null,
        [CustomData("旧", "old formatted", Format = "F")] OldMoney? OldFormatted = null,
        [CustomData("字", "span")] SpanMoney? Span = null,
        [CustomData("字", "span formatted", Format = "G")] SpanMoney? SpanFormatted = null,
        [CustomData("节", "utf8")] Utf8Money? Utf8 = null,
        [CustomData("节", "utf8 formatted", Format = "订")] Utf8Money? Utf8Formatted = null,
        [CustomData("接", "interface")] IFormattable? Interface = null);

    [SessionFrom]
    internal sealed partial record LimitedMoneyCard([CustomData("字", "span")] SpanMoney Span, [CustomData("节", "utf8")] Utf8Money? Utf8 = null);

    [SessionFrom]
    internal sealed partial record HostileCard([CustomData("坏", "bad")] HostileValue Bad);

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record EndlessCard([CustomData("节", "bytes")] IUtf8SpanFormattable? Bytes = null, [CustomData("字", "chars")] ISpanFormattable? Chars = null);

    [SessionFrom(MaxBytes = int.MaxValue, Overflow = OverflowHandling.DropLowestPriority)]
    internal sealed partial record EndlessDroppingCard(
        string? CustomerName, [CustomData("节", "bytes")] IUtf8SpanFormattable? Bytes = null, [CustomData("字", "chars")] ISpanFormattable? Chars = null);

    [Theory]
    [InlineData("")]
    [InlineData("100元 \"½\"😀")]
    [InlineData("\ud83d alone")]
    public void Values_are_asked_under_the_invariant_culture_for_the_best_they_can_do(string text) => Cultures.Under("th-TH", () =>
    {
        var card = new MoneyCard(new(text), new(text), new SpanMoney(text), new SpanMoney(text), new Utf8Money(text), new Utf8Money(text), new OldMoney(text));

        // A value that writes UTF-8 cannot hand on a lone surrogate.
        string utf8 = text.Replace('\ud83d', text.Contains("😀", StringComparison.Ordinal) ? '\ud83d' : '\ufffd');
        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("旧", "old", text + "-(invariant)"),
            new("旧", "old formatted", text + "F(invariant)"),
            new("字", "span", text + "-(invariant)"),
            new("字", "span formatted", text + "G(invariant)"),
            new("节", "utf8", utf8 + "-(invariant)"),
            new("节", "utf8 formatted", utf8 + "订(invariant)"),
            new("接", "interface", text + "-(invariant)")));
    });

    [Fact]
    public void Values_without_a_value_are_left_out() => EveryWriter.AssertWrites(new MoneyCard(), "{}");

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Values_longer_than_any_first_buffer_are_written_whole(int length)
    {
        string text = new string('订', length - 1) + "\"";
        var card = new MoneyCard(Old: new(text), Span: new SpanMoney(text), Utf8: new Utf8Money(text));

        EveryWriter.AssertWrites(card, Payloads.OfEntries(
            new("旧", "old", text + "-(invariant)"), new("字", "span", text + "-(invariant)"), new("节", "utf8", text + "-(invariant)")));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(3000)]
    [InlineData(1_000_000)]
    public void Values_longer_than_the_limit_are_too_long(int length)
    {
        string text = new('a', length);

        EveryWriter.AssertFails(new LimitedMoneyCard(new(text)), SessionFromError.TooLong, null, null);
        EveryWriter.AssertFails(new LimitedMoneyCard(new(""), new Utf8Money(text)), SessionFromError.TooLong, null, null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_value_that_never_has_enough_room_is_too_long_without_a_limit_and_goes_where_members_may_be_dropped(bool asChars)
    {
        var value = new EndlessValue();

        EveryWriter.AssertFails(asChars ? new EndlessCard(Chars: value) : new EndlessCard(value), SessionFromError.TooLong, null, null);
        EveryWriter.AssertWrites(
            asChars ? new EndlessDroppingCard("张三", Chars: value) : new EndlessDroppingCard("张三", value),
            "{\"customerName\":\"张三\"}",
            asChars ? "Chars (Length)" : "Bytes (Length)");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(int.MaxValue / 2)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_value_that_lies_about_its_length_fails_and_nothing_is_written(int claimed)
    {
        var card = new HostileCard(new HostileValue(claimed));
        RecordingBufferWriter writer = RecordingBufferWriter.OneMoreThanAsked();

        Assert.ThrowsAny<Exception>(() => card.ToSessionFrom());
        Assert.ThrowsAny<Exception>(() => card.WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);
        writer.AssertCanariesAlive();
    }

    [Fact]
    public void A_values_own_exception_comes_through()
    {
        var card = new HostileCard(new HostileValue(0, throws: true));
        RecordingBufferWriter writer = RecordingBufferWriter.OneMoreThanAsked();

        Assert.Throws<InvalidTimeZoneException>(() => card.ToSessionFrom());
        Assert.Throws<InvalidTimeZoneException>(() => card.TryToSessionFrom(out _, out _));
        Assert.Throws<InvalidTimeZoneException>(() => card.TryWriteSessionFrom(new byte[2000], out _));
        Assert.Throws<InvalidTimeZoneException>(() => card.WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);
    }
}
