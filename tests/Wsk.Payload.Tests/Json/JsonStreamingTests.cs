using System;
using System.Collections.Generic;
using System.IO;
#if NET9_0_OR_GREATER
using System.IO.Pipelines;
#endif
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Wsk.Payload.Tests.Json;

/// <summary>Replies written piece by piece, as ASP.NET Core does, and what a card that cannot be written does to them.</summary>
public class JsonStreamingTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = ReplyContext.Default, DefaultBufferSize = 128 };

    [Fact]
    public async Task A_stream_gets_what_a_string_would()
    {
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, Replies(50).ElementAt(48), s_options);

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(Replies(50).ElementAt(48)), stream.ToArray());
    }

    [Fact]
    public async Task Cards_may_come_one_by_one()
    {
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, Async(Replies(50)), s_options);

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(Replies(50)), stream.ToArray());
    }

#if NET9_0_OR_GREATER
    [Fact]
    public async Task A_pipe_gets_what_a_string_would()
    {
        using var stream = new MemoryStream();
        PipeWriter pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));

        await JsonSerializer.SerializeAsync(pipe, Async(Replies(50)), s_options);
        await pipe.CompleteAsync();

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(Replies(50)), stream.ToArray());
    }
#endif

    [Theory]
    [InlineData("string")]
    [InlineData("bytes")]
    [InlineData("stream")]
    [InlineData("generated")]
    public async Task What_the_card_throws_comes_through_as_it_is(string way)
    {
        var reply = new Reply(new BoundCard("张三", "1986-02-30"));

        SessionFromException exception = await Assert.ThrowsAsync<SessionFromException>(async () =>
        {
            switch (way)
            {
                case "string":
                    JsonSerializer.Serialize(reply);
                    break;
                case "bytes":
                    JsonSerializer.SerializeToUtf8Bytes(reply);
                    break;
                case "stream":
                    await JsonSerializer.SerializeAsync(Stream.Null, reply);
                    break;
                default:
                    JsonSerializer.Serialize(reply, ReplyContext.Default.Reply);
                    break;
            }
        });

        Assert.Equal(SessionFromError.InvalidBirthday, exception.Error);
        Assert.Equal("Birthday", exception.MemberName);
        Assert.DoesNotContain("1986", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_over_the_limit_is_refused_not_cut()
    {
        var places = new Places { Value = new ValueCard(new string('x', 1000)) };

        SessionFromException exception = Assert.Throws<SessionFromException>(() => JsonSerializer.Serialize(places));

        Assert.Equal(SessionFromError.TooLong, exception.Error);
    }

    [Fact]
    public void Of_a_card_that_cannot_be_written_nothing_is_written()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        var converter = new SessionFromJsonConverter<BoundCard>();
        writer.WriteStartArray();

        Assert.Throws<SessionFromException>(() => converter.Write(writer, new BoundCard("张三", "x"), JsonSerializerOptions.Default));
        converter.Write(writer, new BoundCard("a"), JsonSerializerOptions.Default);
        writer.WriteEndArray();
        writer.Flush();

        Assert.Equal("""["{\u0022customerName\u0022:\u0022a\u0022}"]"""u8.ToArray(), stream.ToArray());
    }

    [Fact]
    public void A_missing_writer_or_card_is_the_callers_mistake()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        var converter = new SessionFromJsonConverter<BoundCard>();

        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, new BoundCard("a"), JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("value", () => converter.Write(writer, null!, JsonSerializerOptions.Default));
    }

    private static IEnumerable<Reply> Replies(int count) =>
        Enumerable.Range(0, count).Select(index => new Reply(index % 5 == 4 ? null : new BoundCard(new string('订', index * index) + "\"😀")));

    private static async IAsyncEnumerable<Reply> Async(IEnumerable<Reply> replies)
    {
        foreach (Reply reply in replies)
        {
            await Task.Yield();
            yield return reply;
        }
    }
}
