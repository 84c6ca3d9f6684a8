using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>WeChat cuts what is too long. What arrived whole is read.</summary>
public class CutPayloadTests
{
    private const int MostBytesOfACharacter = 4;

    public static TheoryData<string> Payloads => ReadPayloads.Names;

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_that_is_cut_at_any_byte_gives_what_arrived_whole(string name)
    {
        byte[] payload = Encoding.UTF8.GetBytes(ReadPayloads.Text(name));
        List<(string Name, int End)> members = MemberEnds(payload);
        List<int> entries = EntryEnds(payload);
        SessionFromDocument whole = SessionFromDocument.Read(payload);
        for (int length = 1; length < payload.Length; length++)
        {
            SessionFromDocument document = SessionFromDocument.Read(payload.AsSpan(0, length));
            Assert.Equal(SessionFromReadError.Cut, document.Result.Error);
            Assert.InRange(document.Result.Position, Math.Max(1, length - MostBytesOfACharacter + 1), length);
            Assert.Equal(length, document.ByteCount);
            Assert.Empty(document.OtherMembers);
            string[] arrived = [.. members.Where(member => member.End <= length).Select(member => member.Name)];
            Assert.Equal(arrived.Where(member => member != "customData"), Present(document));
            Assert.Equal(whole.CustomData.Take(entries.Count(end => end <= length)), document.CustomData);
            Assert.All(arrived, member => Assert.Equal(Value(whole, member), Value(document, member)));
            Assert.False(ReceivedCard.TryParseSessionFrom(payload.AsSpan(0, length), out ReceivedCard? card, out SessionFromReadResult result));
            Assert.Null(card);
            Assert.Equal(document.Result, result);
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void So_does_a_payload_that_is_cut_at_any_unit(string name)
    {
        string payload = ReadPayloads.Text(name);
        for (int length = 1; length < payload.Length; length++)
        {
            SessionFromDocument document = SessionFromDocument.Read(payload.AsSpan(0, length));
            Assert.Equal((SessionFromReadError.Cut, length), (document.Result.Error, document.Result.Position));
            Assert.False(ReceivedCard.TryParseSessionFrom(payload.AsSpan(0, length), out _, out SessionFromReadResult result));
            Assert.Equal(document.Result, result);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("90.5")]
    [InlineData("1e9")]
    public void A_number_has_arrived_when_something_else_follows(string number)
    {
        string cut = "{\"level\":" + number;

        Assert.Empty(SessionFromDocument.Read(cut).OtherMembers);
        Assert.Equal(new KeyValuePair<string, string>("level", number), Assert.Single(SessionFromDocument.Read(cut + ",").OtherMembers));
    }

    [Fact]
    public void Nothing_at_all_is_absent()
    {
        Assert.Equal(SessionFromReadError.Absent, SessionFromDocument.Read((string?)null).Result.Error);
        Assert.Equal(SessionFromReadError.Absent, SessionFromDocument.Read(ReadOnlySpan<byte>.Empty).Result.Error);
    }

    /// <summary>How many bytes it takes until each member is whole. A number is whole when something else follows.</summary>
    private static List<(string Name, int End)> MemberEnds(byte[] payload)
    {
        var ends = new List<(string, int)>();
        var reader = new Utf8JsonReader(payload);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                ends.Add((name, (int)reader.BytesConsumed + (reader.TokenType == JsonTokenType.Number ? 1 : 0)));
            }
        }

        return ends;
    }

    /// <summary>How many bytes it takes until each entry is whole: up to the percent-encoded brace, which no text here has.</summary>
    private static List<int> EntryEnds(byte[] payload)
    {
        var ends = new List<int>();
        ReadOnlySpan<byte> brace = "%7D"u8;
        for (int i = 0; i + brace.Length <= payload.Length; i++)
        {
            if (payload.AsSpan(i, brace.Length).SequenceEqual(brace))
            {
                ends.Add(i + brace.Length);
            }
        }

        return ends;
    }

    private static IEnumerable<string> Present(SessionFromDocument document) =>
        new[] { "customerName", "headimgurl", "gender", "phoneNumber", "email", "address", "title", "department", "birthday", "remark" }
            .Where(name => Value(document, name) is not null);

    private static object? Value(SessionFromDocument document, string name) => name switch
    {
        "customerName" => document.CustomerName,
        "headimgurl" => document.HeadImgUrl,
        "gender" => document.Gender,
        "phoneNumber" => document.PhoneNumber,
        "email" => document.Email,
        "address" => document.Address,
        "title" => document.Title,
        "department" => document.Department,
        "birthday" => document.Birthday,
        "remark" => document.Remark,
        _ => document.CustomData.Count,
    };
}
