using System;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Wsk.Payload.Tests.Destinations;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Cards inside other texts: interpolation and UTF-8 formatting when asked for.</summary>
public partial class FormattableCardTests
{
    [SessionFrom(Formattable = true)]
    internal sealed partial record OpenCard(string? CustomerName, string? Birthday = null);

    [SessionFrom]
    internal sealed partial class ClosedCard
    {
        public string? CustomerName { get; init; }
    }

    [Fact]
    public void A_formattable_card_formats_as_its_payload()
    {
        var card = new OpenCard("张三");
        ISpanFormattable formattable = card;

        Assert.Equal("[{\"customerName\":\"张三\"}]", string.Create(CultureInfo.GetCultureInfo("th-TH"), $"[{card}]"));
        Assert.Equal(card.ToSessionFrom(), formattable.ToString(null, null));
        byte[] utf8 = new byte[100];
        Assert.True(Utf8.TryWrite(utf8, $"<{card}>", out int bytesWritten));
        Assert.Equal("<" + card.ToSessionFrom() + ">", Encoding.UTF8.GetString(utf8, 0, bytesWritten));
    }

    [Fact]
    public void A_formattable_card_obeys_the_destinations_size()
    {
        var card = new OpenCard("张三");
        string expected = card.ToSessionFrom();
        byte[] utf8 = Encoding.UTF8.GetBytes(expected);
        for (int size = 0; size <= utf8.Length + 3; size++)
        {
            var chars = new Guarded<char>(size, '\uA5A5');
            Assert.Equal(size >= expected.Length, ((ISpanFormattable)card).TryFormat(chars.Destination, out int charsWritten, "ignored", null));
            Assert.Equal(size >= expected.Length ? expected : "", new string(chars.Destination[..charsWritten]));
            chars.AssertCanariesAlive();

            var bytes = new Guarded<byte>(size, 0xA5);
            Assert.Equal(size >= utf8.Length, ((IUtf8SpanFormattable)card).TryFormat(bytes.Destination, out int bytesWritten, default, null));
            Assert.Equal(size >= utf8.Length ? expected : "", Encoding.UTF8.GetString(bytes.Destination[..bytesWritten]));
            bytes.AssertCanariesAlive();
        }
    }

    [Fact]
    public void A_card_that_was_not_asked_to_be_formattable_prints_no_customer()
    {
        var card = new ClosedCard { CustomerName = "张三" };

        Assert.IsNotAssignableFrom<IFormattable>(card);
        Assert.DoesNotContain("张三", $"{card}", StringComparison.Ordinal);
    }
}
