using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>Each fault is named, with its place and without the customer's data.</summary>
public partial class FaultPlaceTests
{
    private const string Secret = "李雷";

    [SessionFrom(MaxBytes = 0)]
    internal sealed partial record NumberCard(string? CustomerName, [CustomData("数量", "count")] int? Count);

    /// <summary>The mark ^ stands before the unit that is at fault.</summary>
    [Theory]
    [InlineData("^ \n", SessionFromReadError.Absent)]
    [InlineData(" ^wxapp", SessionFromReadError.NotAPayload)]
    [InlineData("^[1]", SessionFromReadError.NotAPayload)]
    [InlineData("^[object Object]", SessionFromReadError.ObjectBound)]
    [InlineData("^%7B%22customerName%22%3A%22李雷%22%7D", SessionFromReadError.EncodedAsAWhole)]
    [InlineData(" ^\"{\\\"customerName\\\":\\\"李雷\\\"}\"", SessionFromReadError.SerializedTwice)]
    [InlineData("^{\\\"customerName\\\":\\\"李雷\\\"}", SessionFromReadError.SerializedTwice)]
    [InlineData("^\"{\\\"customerName\\\":\\\"李雷", SessionFromReadError.SerializedTwice)]
    [InlineData("^\" {}\"", SessionFromReadError.SerializedTwice)]
    [InlineData("^\"%7B%7D\"", SessionFromReadError.SerializedTwice)]
    [InlineData("^%22%7B%22", SessionFromReadError.EncodedAsAWhole)]
    [InlineData("^%7B", SessionFromReadError.EncodedAsAWhole)]
    [InlineData("^%7B%20%7D", SessionFromReadError.EncodedAsAWhole)]
    [InlineData("^%7B%22李雷%zz", SessionFromReadError.EncodedAsAWhole)]
    [InlineData("^\"[object Object]\"", SessionFromReadError.ObjectBound)]
    [InlineData("^%7B1", SessionFromReadError.NotAPayload)]
    [InlineData("^%", SessionFromReadError.NotAPayload)]
    [InlineData("^\"李雷\"", SessionFromReadError.NotAPayload)]
    [InlineData("^\"李雷", SessionFromReadError.NotJson)]
    [InlineData("^\"{}\" 李雷", SessionFromReadError.NotJson)]
    [InlineData("^[\"李雷\"", SessionFromReadError.NotJson)]
    [InlineData("^李雷{", SessionFromReadError.NotJson)]
    [InlineData("{\"customerName\":\"李雷^", SessionFromReadError.Cut)]
    [InlineData("{\"customerName\":\"李雷\"}^x", SessionFromReadError.NotJson)]
    [InlineData("{\"customerName\":\"李雷^\t\"}", SessionFromReadError.NotJson)]
    [InlineData("{\"customerName\":\"李雷\",^'", SessionFromReadError.NotJson)]
    [InlineData("{\"customerName\":\"李雷\",\"gender\":0^1}", SessionFromReadError.NotJson)]
    [InlineData("{\"customerName\":\"李雷\",\"email\":^1}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"gender\":^3}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"birthday\":^\"李雷\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":^{}}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"^%zz\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"%5B^%5D\"}", SessionFromReadError.None)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"%5B^1%5D\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"^\\u0025zz\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"\\u0025\\u0035B^1%5D\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"\\u005B%7B%22label_cn%22%3A%22%E8%AE%A2%E5%8D%95%E8%AE%A2%E5%8D%95%E8%AE%A2%E5%8D%95^%E8%AE%22\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"%5B%7B%22label_cn%22%3A%22%F0%9F%98%80%22%2C^1\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"%5B%5D^%zz\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"%5B^\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[^{}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[{\\\"label_cn\\\":^null}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[{\\\"label_cn\\\":\\\"\\\",\\\"label_en\\\":^null}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[{\\\"label_en\\\":^{}}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[{\\\"value\\\":^1}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[{\\\"value\\\":\\\"\\\"^x}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[^{\\\"label_cn\\\":\\\"\\\",\\\"label_en\\\":\\\"\\\"}]\"}", SessionFromReadError.InvalidMember)]
    [InlineData("{\"remark\":\"李雷\",\"customData\":\"[^{\\\"value\\\":null,\\\"label_en\\\":\\\"\\\"}]\"}", SessionFromReadError.InvalidMember)]
    public void A_fault_is_found_where_it_stands(string marked, SessionFromReadError error)
    {
        int mark = marked.IndexOf('^', StringComparison.Ordinal);
        string text = marked.Remove(mark, 1);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool isFine = error == SessionFromReadError.None;
        Assert.Equal(isFine, ReceivedCard.TryParseSessionFrom(text, out _, out SessionFromReadResult result));
        Assert.Equal(isFine, ReceivedCard.TryParseSessionFrom(utf8, out _, out SessionFromReadResult ofBytes));
        Assert.Equal((error, error, error, error), (result.Error, ofBytes.Error, SessionFromDocument.Read(text).Result.Error, SessionFromDocument.Read(utf8).Result.Error));
        if (isFine)
        {
            Assert.Equal(default, result);
            return;
        }

        int expected = error == SessionFromReadError.Absent ? 0 : mark;
        Assert.Equal(expected, result.Position);
        Assert.Equal(expected, SessionFromDocument.Read(text).Result.Position);
        Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, expected)), ofBytes.Position);
        Assert.Equal(ofBytes.Position, SessionFromDocument.Read(utf8).Result.Position);
        Assert.StartsWith(error.ToString(), result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.ToString(), StringComparison.Ordinal);
        SessionFromException thrown = Assert.Throws<SessionFromException>(() => ReceivedCard.ParseSessionFrom(text));
        Assert.Equal((SessionFromError.InvalidPayload, result.Position, result.Field, result.MemberName), (thrown.Error, thrown.Position, thrown.Field, thrown.MemberName));
        Assert.DoesNotContain(Secret, thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, SessionFromReadError.SerializedTwice, SessionFromReadError.EncodedAsAWhole)]
    [InlineData(4, SessionFromReadError.SerializedTwice, SessionFromReadError.EncodedAsAWhole)]
    [InlineData(5, SessionFromReadError.NotAPayload, SessionFromReadError.NotAPayload)]
    public void A_payload_is_recognized_in_as_many_as_four_layers(int layers, SessionFromReadError quoted, SessionFromReadError encoded)
    {
        string payload = new ReceivedCard { CustomerName = Secret }.ToSessionFrom();
        Assert.Equal(quoted, SessionFromDocument.Read(Wrapped(text => JsonSerializer.Serialize(text))).Result.Error);
        Assert.Equal(encoded, SessionFromDocument.Read(Wrapped(Uri.EscapeDataString)).Result.Error);

        string Wrapped(Func<string, string> wrap) => Enumerable.Range(0, layers).Aggregate(payload, (text, _) => wrap(text));
    }

    [Theory]
    [InlineData("李雷")]
    [InlineData("")]
    [InlineData("2147483648")]
    [InlineData(" 1")]
    [InlineData("1,000")]
    public void A_value_that_its_member_cannot_take_names_the_member(string value)
    {
        string text = new ReceivedCard { CustomerName = Secret, CustomData = [new("数量", "count", value)] }.ToSessionFrom();
        Assert.False(NumberCard.TryParseSessionFrom(text, out _, out SessionFromReadResult result));
        Assert.Equal((SessionFromReadError.InvalidMember, SessionField.CustomData, "Count"), (result.Error, result.Field, result.MemberName));
        Assert.Equal("""{"customerName":"李雷","customData":""".Length, result.Position);
        Assert.DoesNotContain(Secret, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_absent_and_an_argument_that_is_missing()
    {
        Assert.False(ReceivedCard.TryParseSessionFrom((string?)null, out _, out SessionFromReadResult result));
        Assert.Equal(SessionFromReadError.Absent, result.Error);
        Assert.Throws<ArgumentNullException>(() => ReceivedCard.ParseSessionFrom(null!));
    }
}
