using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit;

namespace Wsk.Payload.Tests.Reading;

/// <summary>Values and texts that nobody chose.</summary>
public class AnyTextTests
{
    private const ulong Seed = 20261126;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

    [Fact]
    public void Any_values_are_written_read_and_written_again_as_the_same_text() =>
        Prop.ForAll<string?[], string?[], bool?>((texts, entries, isMale) =>
        {
            var card = new ReceivedCard
            {
                CustomerName = texts.ElementAtOrDefault(0),
                HeadImgUrl = texts.ElementAtOrDefault(1),
                Gender = isMale is { } male ? male ? SessionGender.Male : SessionGender.Female : null,
                PhoneNumber = texts.ElementAtOrDefault(2),
                Email = texts.ElementAtOrDefault(3),
                Address = texts.ElementAtOrDefault(4),
                Title = texts.ElementAtOrDefault(5),
                Department = texts.ElementAtOrDefault(6),
                Remark = texts.ElementAtOrDefault(7),
                CustomData = [.. entries.Chunk(3).Select(entry => new CustomDataEntry(entry[0] ?? "", entry.ElementAtOrDefault(1) ?? "", entry.ElementAtOrDefault(2)))],
            };
            string written = card.ToSessionFrom();
            return ReceivedCard.ParseSessionFrom(written).ToSessionFrom() == written
                && ReceivedCard.TryParseSessionFrom(Encoding.UTF8.GetBytes(written), out ReceivedCard? fromUtf8)
                && fromUtf8.ToSessionFrom() == written;
        }).Check(s_config);

    [Theory]
    [InlineData("short")]
    [InlineData("usual")]
    [InlineData("long")]
    public void Any_text_in_a_payload_is_read_or_refused_by_all_readers_alike(string name)
    {
        string payload = ReadPayloads.Text(name);
        Prop.ForAll<string?, NonNegativeInt, NonNegativeInt>((text, start, length) =>
        {
            int from = start.Get * 7919 % payload.Length;
            string changed = payload[..from] + text + payload[Math.Min(payload.Length, from + length.Get)..];
            SessionFromReadError error = SessionFromDocument.Read(changed).Result.Error;
            return ReceivedCard.TryParseSessionFrom(changed, out _, out SessionFromReadResult result) == (error == SessionFromReadError.None)
                && result.Error == error
                && SessionFromDocument.Read(text).Result.ToString().Length != 0;
        }).Check(s_config);
    }
}
