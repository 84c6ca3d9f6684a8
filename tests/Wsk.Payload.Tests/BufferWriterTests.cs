using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Wsk.Payload.Tests.Destinations;
using Wsk.Payload.Tests.Dtos;
using Wsk.Payload.Tests.Oracle;
using Xunit;

namespace Wsk.Payload.Tests;

/// <summary>Every sort of buffer writer: advanced once, after the payload is complete, or never.</summary>
public class BufferWriterTests
{
    public static TheoryData<string, int> Families => new() { { "guide", 1 }, { "entryCounts", 5 }, { "characters", 7 }, { "randomCards", 61 }, { "randomNoise", 31 } };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_writer_that_gives_what_was_asked_or_a_byte_more_is_advanced_once(string family, int step)
    {
        foreach (PayloadCase card in Every(family, step))
        {
            foreach (RecordingBufferWriter writer in new[] { RecordingBufferWriter.ExactlyWhatWasAsked(), RecordingBufferWriter.OneMoreThanAsked() })
            {
                new UnlimitedCard(card).WriteSessionFrom(writer);

                Assert.Equal(card.Expected, Encoding.UTF8.GetString(writer.Written));
                Assert.Equal(1, writer.Advances);
                writer.AssertCanariesAlive();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Payloads_follow_one_another_in_segments(string family, int step)
    {
        var writer = new SegmentedBufferWriter();
        var expected = new StringBuilder();
        foreach (PayloadCase card in Every(family, step))
        {
            new UnlimitedCard(card).WriteSessionFrom(writer);
            expected.Append(card.Expected);
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(writer.Written));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(4096)]
    public async Task A_pipe_carries_payloads_whatever_its_segments_hold(int minimumSegmentSize)
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: minimumSegmentSize, pauseWriterThreshold: 0));
        var expected = new StringBuilder();
        foreach (PayloadCase card in Every("randomCards", 97).Concat(Every("entryCounts", 9)))
        {
            pipe.Writer.Write("\r\n"u8);
            new UnlimitedCard(card).WriteSessionFrom(pipe.Writer);
            expected.Append("\r\n").Append(card.Expected);
        }

        await pipe.Writer.CompleteAsync();
        ReadResult read = await pipe.Reader.ReadAtLeastAsync(int.MaxValue / 2);
        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(read.Buffer));
        Assert.False(read.Buffer.IsSingleSegment);
    }

    [Fact]
    public void A_payload_that_outgrows_the_first_request_is_written_whole()
    {
        var card = new UnlimitedCard { CustomerName = new string('订', 3000) };
        RecordingBufferWriter writer = RecordingBufferWriter.ExactlyWhatWasAsked();

        card.WriteSessionFrom(writer);

        Assert.Equal(card.ToSessionFrom(), Encoding.UTF8.GetString(writer.Written));
        Assert.Equal(1, writer.Advances);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void A_writer_that_breaks_its_promise_and_gives_too_little_is_not_advanced(int size)
    {
        var writer = new RecordingBufferWriter(_ => size);

        Assert.Throws<InvalidOperationException>(() => new UnlimitedCard { CustomerName = "张三", Remark = "描述" }.WriteSessionFrom(writer));
        Assert.Equal(0, writer.Advances);
        writer.AssertCanariesAlive();
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_writers_own_exception_comes_through(bool failsOnGetSpan, int advances)
    {
        var writer = new FailingBufferWriter(failsOnGetSpan);

        Assert.Throws<IOException>(() => new UnlimitedCard { CustomerName = "张三" }.WriteSessionFrom(writer));
        Assert.Equal(advances, writer.Advances);
    }

    [Fact]
    public void No_writer_at_all_is_the_callers_mistake()
    {
        ArgumentNullException exception = Assert.Throws<ArgumentNullException>(() => new UnlimitedCard().WriteSessionFrom(null!));

        Assert.Equal("writer", exception.ParamName);
    }

    private static IEnumerable<PayloadCase> Every(string family, int step) => PayloadCase.ReadAll(family).Where((_, i) => i % step == 0);
}
