using System;
using Wsk.CompilerServices;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

public class FormattableTests
{
    [Fact]
    public void A_value_that_has_no_text_is_an_empty_string()
    {
        Assert.Equal("", OneEntry.Text(new StringOnly(null)));
        Assert.Equal("", OneEntry.Text<StringOnly?>(null));
    }

    [Fact]
    public void What_a_value_formats_to_is_escaped_like_any_text()
    {
        Assert.Equal("\"订\\\n😀+/", OneEntry.Text(new StringOnly("\"订\\\n😀+/")));
        Assert.Equal("\"", OneEntry.Text(new Repeated((byte)'"', 1)));
        Assert.Equal("\n", OneEntry.Text(new RepeatedChars('\n', 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5000)]
    public void A_text_of_any_length_is_written_whole(int length)
    {
        Assert.Equal(new string('x', length), OneEntry.Text(new Repeated((byte)'x', length)));
        Assert.Equal(new string(' ', length), OneEntry.Text(new Repeated((byte)' ', length)));
        Assert.Equal(new string('订', length), OneEntry.Text(new RepeatedChars('订', length)));
    }

    [Fact]
    public void A_formatter_that_throws_is_let_through_and_the_next_write_is_right()
    {
        Assert.Throws<TimeoutException>(() => OneEntry.Text(new Throwing(room: 0)));
        Assert.Throws<TimeoutException>(() => OneEntry.Text(new Throwing(room: 1000)));
        Assert.Equal("7", OneEntry.Text(7));
    }

    [Fact]
    public void A_text_longer_than_the_payload_may_be_is_too_long()
    {
        var payload = new OneEntry((ref SessionFromWriter writer) => writer.WriteFormattedEntry(OneEntry.Prefix, new Repeated((byte)'x', 100_000), null), maxBytes: 1000);
        Assert.False(SessionFromSerializer.TryToSessionFrom(ref payload, out string? value, out SessionFromResult result));
        Assert.Null(value);
        Assert.Equal(SessionFromError.TooLong, result.Error);
        Assert.True(result.ByteCount > 1000);
    }

    [Theory]
    [InlineData((DayOfWeek)3, null, "Wednesday")]
    [InlineData((DayOfWeek)3, "D", "3")]
    [InlineData((DayOfWeek)3, "X", "00000003")]
    [InlineData((DayOfWeek)9, "G", "9")]
    public void An_enum_with_a_format_is_written_as_the_framework_writes_it(DayOfWeek value, string? format, string expected) =>
        Assert.Equal(expected, OneEntry.Text((ref SessionFromWriter writer) => writer.WriteFormattedEnumEntry(OneEntry.Prefix, value, format)));

#if WSK_NETSTANDARD
    [Fact]
    public void A_value_formats_itself_as_a_string_under_the_invariant_culture()
    {
        Assert.Equal("string||invariant|订", OneEntry.Text(new EveryWay()));
        Assert.Equal("string|F|invariant|订", OneEntry.Text(new TwoWays(), "F"));
    }
#else
    [Fact]
    public void A_value_formats_itself_as_UTF_8_else_as_UTF_16_else_as_a_string_under_the_invariant_culture()
    {
        Assert.Equal("utf8||invariant|订", OneEntry.Text(new EveryWay()));
        Assert.Equal("utf8|F|invariant|订", OneEntry.Text(new EveryWay(), "F"));
        Assert.Equal("utf16|F|invariant|订", OneEntry.Text(new TwoWays(), "F"));
        Assert.Equal("utf16||invariant|订", OneEntry.Text<ISpanFormattable>(new TwoWays()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(257)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_formatter_that_says_it_wrote_more_than_it_can_have_written_is_not_believed(int length)
    {
        Assert.Throws<FormatException>(() => OneEntry.Text(new LyingBytes(length)));
        Assert.Throws<FormatException>(() => OneEntry.Text(new LyingChars(length)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(100_000_000)]
    [InlineData(int.MaxValue)]
    public void A_formatter_that_never_has_enough_room_is_too_long(int maxBytes)
    {
        AssertTooLong(default(NeverDoneBytes), maxBytes);
        AssertTooLong(default(NeverDoneChars), maxBytes);
        AssertTooLong<IUtf8SpanFormattable>(default(NeverDoneBytes), maxBytes);
        AssertTooLong<ISpanFormattable>(default(NeverDoneChars), maxBytes);
    }

    [Fact]
    public void A_text_of_a_mebi_is_written_whole_and_one_of_four_is_too_long()
    {
        Assert.Equal(1 << 20, OneEntry.Text(new Repeated((byte)'x', 1 << 20)).Length);
        Assert.Equal(1 << 20, OneEntry.Text(new RepeatedChars('x', 1 << 20)).Length);
        AssertTooLong(new Repeated((byte)'x', 4 << 20), maxBytes: 0);
        AssertTooLong(new RepeatedChars('x', 4 << 20), maxBytes: 0);
    }

    private static void AssertTooLong<T>(T value, int maxBytes)
    {
        var payload = new OneEntry((ref SessionFromWriter writer) => writer.WriteFormattedEntry(OneEntry.Prefix, value, null), maxBytes);

        Assert.False(SessionFromSerializer.TryToSessionFrom(ref payload, out string? text, out SessionFromResult result));
        Assert.Equal((null, SessionFromError.TooLong), (text, result.Error));
        Assert.InRange(result.ByteCount, maxBytes, int.MaxValue);
        Assert.False(SessionFromSerializer.TryWrite(ref payload, new byte[5000], out int written, out result));
        Assert.Equal((0, SessionFromError.TooLong), (written, result.Error));
        SessionFromException exception = Assert.Throws<SessionFromException>(() => SessionFromSerializer.TryWrite(ref payload, new char[5000], out written));
        Assert.Equal(SessionFromError.TooLong, exception.Error);
    }

    [Fact]
    public void Invalid_UTF_8_from_a_formatter_becomes_replacement_characters() => Assert.Equal("\uFFFD\uFFFD", OneEntry.Text(new Repeated(0xFF, 2)));

    [Fact]
    public void Values_are_written_without_allocating()
    {
        AssertAllocatesNothing(-7);
        AssertAllocatesNothing(ulong.MaxValue);
        AssertAllocatesNothing(1e300);
        AssertAllocatesNothing(0.1f);
        AssertAllocatesNothing(1.50m);
        AssertAllocatesNothing((Half)0.1);
        AssertAllocatesNothing(Int128.MinValue);
        AssertAllocatesNothing((nint)7);
        AssertAllocatesNothing(Guid.Empty);
        AssertAllocatesNothing(TimeSpan.MaxValue);
        AssertAllocatesNothing(new DateTime(2026, 11, 22), "yyyy/MM/dd");
        AssertAllocatesNothing(new Repeated((byte)'x', 2000));
        AssertAllocatesNothing(new RepeatedChars('订', 2000));
        AssertAllocatesNothing(new Version(1, 2));
    }

    [Fact]
    public void Enums_with_a_format_are_written_without_allocating()
    {
        var destination = new byte[1000];
        var payload = new OneEntry((ref SessionFromWriter writer) => writer.WriteFormattedEnumEntry(OneEntry.Prefix, DayOfWeek.Friday, "D"));
        Allocation.AssertNone(() => Assert.True(SessionFromSerializer.TryWrite(ref payload, destination, out int _)));
    }

    private static void AssertAllocatesNothing<T>(T value, string? format = null)
    {
        var destination = new byte[100_000];
        var payload = new OneEntry((ref SessionFromWriter writer) => writer.WriteFormattedEntry(OneEntry.Prefix, value, format));
        Allocation.AssertNone(() => Assert.True(SessionFromSerializer.TryWrite(ref payload, destination, out int _)));
    }
#endif
}
