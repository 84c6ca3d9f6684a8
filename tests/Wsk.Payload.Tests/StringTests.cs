using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>A string says what the bytes say, wherever in the payload the first text stands that has to be escaped or is long.</summary>
public partial class StringTests
{
    private static readonly string[] s_specials = ["\"", "\\", "\n", "\u0001", "😀", "\ud83d", "\ude00", "\ude00\ud83d", "é", "¥", "¢", "订", "\u2028", "\uFFFF"];

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class Card
    {
        public string? CustomerName { get; init; }

        public int Gender { get; init; }

        public string? Address { get; init; }

        public DateTime Birthday { get; init; }

        public string? Remark { get; init; }

        [CustomData("备注", "note")]
        public string? Note { get; init; }
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class FieldsAlone
    {
        public string? CustomerName { get; init; }

        public string? Remark { get; init; }
    }

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial class EncodedCard
    {
        public string? CustomerName { get; init; }

        [SessionField(SessionField.CustomData)]
        public EncodedCustomData Encoded { get; init; }
    }

    [Fact]
    public void A_special_in_any_field_after_text_of_any_length()
    {
        foreach (string special in s_specials)
        {
            foreach (int length in new[] { 0, 1, 7, 8, 15, 16, 30, 31, 32, 33, 63, 64, 200 })
            {
                foreach (string filler in new[] { "a", "订" })
                {
                    string clean = string.Concat(Enumerable.Repeat(filler, length));
                    AssertStringSaysWhatBytesSay(new Card { CustomerName = clean + special, Gender = 1, Address = clean, Birthday = new DateTime(1986, 12, 12), Remark = clean, Note = special });
                    AssertStringSaysWhatBytesSay(new Card { CustomerName = clean, Gender = 2, Address = clean + special + "b", Birthday = new DateTime(1986, 12, 12), Remark = clean });
                    AssertStringSaysWhatBytesSay(new Card { CustomerName = clean, Address = clean, Birthday = new DateTime(1986, 12, 12), Remark = special + clean + special, Note = clean });
                    AssertStringSaysWhatBytesSay(new FieldsAlone { CustomerName = clean, Remark = clean + special });
                }
            }
        }
    }

    [Fact]
    public void Fields_of_any_length_together()
    {
        for (int length = 0; length <= 2200; length += length is > 880 and < 1060 ? 1 : 37)
        {
            foreach (string filler in new[] { "a", "订", "\"" })
            {
                string text = string.Concat(Enumerable.Repeat(filler, length));
                AssertStringSaysWhatBytesSay(new Card { CustomerName = text, Gender = 1, Remark = "描述", Note = "订单" });
                AssertStringSaysWhatBytesSay(new Card { CustomerName = "张三", Gender = 1, Birthday = new DateTime(1986, 12, 12), Remark = text });
                AssertStringSaysWhatBytesSay(new FieldsAlone { CustomerName = "张三", Remark = text });
                AssertStringSaysWhatBytesSay(new FieldsAlone { CustomerName = text });
            }
        }
    }

    [Fact]
    public void CustomData_that_was_encoded_beforehand_of_any_length()
    {
        for (int length = 0; length <= 1200; length += 13)
        {
            EncodedCustomData encoded = EncodedCustomData.Encode([new CustomDataEntry("备注", "note", new string('a', length))]);
            AssertStringSaysWhatBytesSay(new EncodedCard { Encoded = encoded });
            AssertStringSaysWhatBytesSay(new EncodedCard { CustomerName = "张三", Encoded = encoded });
            AssertStringSaysWhatBytesSay(new EncodedCard { CustomerName = "\"张三\"", Encoded = encoded });
        }
    }

    private static void AssertStringSaysWhatBytesSay<T>(T card)
        where T : ISessionFrom
    {
        byte[] utf8 = new byte[64 * 1024];
        Assert.True(card.TryWriteSessionFrom(utf8, out int bytesWritten));
        string expected = Encoding.UTF8.GetString(utf8, 0, bytesWritten);

        Assert.Equal(expected, card.ToSessionFrom());
        Assert.True(card.TryToSessionFrom(out string? value, out SessionFromResult result));
        Assert.Equal(expected, value);
        Assert.Equal(bytesWritten, result.ByteCount);
        char[] units = new char[expected.Length];
        Assert.True(card.TryWriteSessionFrom(units, out int charsWritten));
        Assert.Equal(expected, new string(units, 0, charsWritten));
        Assert.False(card.TryWriteSessionFrom(new char[expected.Length - 1], out _));
    }
}
