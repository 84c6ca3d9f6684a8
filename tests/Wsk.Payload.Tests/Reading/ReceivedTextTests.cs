using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>A text that arrives is read as JSON.parse and decodeURIComponent read it.</summary>
public class ReceivedTextTests
{
    private static readonly string[] s_texts = ["customerName", "headimgurl", "phoneNumber", "email", "address", "title", "department", "birthday", "remark"];

    [Fact]
    public void A_document_says_what_JavaScript_reads()
    {
        foreach ((string text, JsonElement expected) in Received())
        {
            var document = SessionFromDocument.Read(text);
            AssertDocument(document, expected, text);
            if (IsWellFormed(text))
            {
                AssertSame(document, SessionFromDocument.Read(Encoding.UTF8.GetBytes(text)), text);
            }
        }
    }

    [Fact]
    public void A_DTO_takes_what_JavaScript_reads_and_nothing_else()
    {
        foreach ((string text, JsonElement expected) in Received())
        {
            bool isFine = expected.ValueKind == JsonValueKind.Object && expected.GetProperty("invalid").GetArrayLength() == 0;
            Assert.True(isFine == ReceivedCard.TryParseSessionFrom(text, out ReceivedCard? card, out SessionFromReadResult result), text + " " + result);
            Assert.Equal(isFine, result.Error == SessionFromReadError.None);
            var document = SessionFromDocument.Read(text);
            Assert.Equal(document.Result.Error, result.Error);
            if (isFine)
            {
                AssertCard(card!, document);
                AssertWrittenAgain(card!);
            }
            else
            {
                Assert.Null(card);
            }

            if (IsWellFormed(text))
            {
                Assert.Equal(isFine, ReceivedCard.TryParseSessionFrom(Encoding.UTF8.GetBytes(text), out ReceivedCard? fromBytes, out SessionFromReadResult ofBytes));
                Assert.Equal(result.Error, ofBytes.Error);
                Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, result.Position)), ofBytes.Position);
                Assert.Equal(card?.ToSessionFrom(), fromBytes?.ToSessionFrom());
            }
        }
    }

    private static IEnumerable<(string Text, JsonElement Expected)> Received() =>
        OracleFile.Read("received").Select(line => (OracleFile.Text(line.GetProperty("input"))!, line.GetProperty("expected")));

    private static bool IsWellFormed(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void AssertDocument(SessionFromDocument document, JsonElement expected, string text)
    {
        Assert.Equal(Encoding.UTF8.GetByteCount(text), document.ByteCount);
        Assert.InRange(document.Result.Position, 0, text.Length);
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.False(document.Result.Error is SessionFromReadError.None or SessionFromReadError.InvalidMember, text);
            return;
        }

        string?[] invalid = [.. expected.GetProperty("invalid").EnumerateArray().Select(name => name.GetString())];
        Assert.True((invalid.Length == 0 ? SessionFromReadError.None : SessionFromReadError.InvalidMember) == document.Result.Error, text);
        Assert.Equal(s_texts.Select(name => Text(expected, name)), TextsOf(document));
        Assert.Equal(expected.TryGetProperty("gender", out JsonElement gender) ? gender.GetInt32() : null, document.Gender);
        if (!invalid.Contains("customData"))
        {
            Assert.Equal(
                expected.GetProperty("entries").EnumerateArray().Select(entry => new CustomDataEntry(OracleFile.Text(entry[0])!, OracleFile.Text(entry[1])!, OracleFile.Text(entry[2]))),
                document.CustomData);
        }
    }

    private static string? Text(JsonElement card, string name) => card.TryGetProperty(name, out JsonElement text) ? OracleFile.Text(text) : null;

    private static IEnumerable<string?> TextsOf(SessionFromDocument document) =>
    [
        document.CustomerName, document.HeadImgUrl, document.PhoneNumber, document.Email, document.Address, document.Title, document.Department, document.Birthday, document.Remark,
    ];

    private static void AssertCard(ReceivedCard card, SessionFromDocument document)
    {
        Assert.Equal(
            TextsOf(document),
            [card.CustomerName, card.HeadImgUrl, card.PhoneNumber, card.Email, card.Address, card.Title, card.Department, card.Birthday, card.Remark]);
        Assert.Equal(document.Gender, (int?)card.Gender);
        Assert.Equal(document.CustomData, card.CustomData ?? []);
    }

    private static void AssertWrittenAgain(ReceivedCard card)
    {
        string written = card.ToSessionFrom();
        Assert.Equal(written, ReceivedCard.ParseSessionFrom(written).ToSessionFrom());
    }

    private static void AssertSame(SessionFromDocument document, SessionFromDocument fromBytes, string text)
    {
        Assert.Equal(document.Result.Error, fromBytes.Result.Error);
        Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, document.Result.Position)), fromBytes.Result.Position);
        Assert.Equal(TextsOf(document), TextsOf(fromBytes));
        Assert.Equal(document.Gender, fromBytes.Gender);
        Assert.Equal(document.CustomData, fromBytes.CustomData);
        Assert.Equal(document.OtherMembers, fromBytes.OtherMembers);
        Assert.Equal(document.ByteCount, fromBytes.ByteCount);
    }
}
