using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Wsk.Payload.Tests.Json;

/// <summary>The converter allocates nothing: what it needs comes from the pool and goes back, emptied.</summary>
public class JsonAllocationTests
{
    private const int WarmUp = 40;
    private const int Rounds = 20;

    private static readonly Dictionary<string, BoundCard> s_cards = new()
    {
        ["short"] = new BoundCard("张三", "1986-12-12"),
        ["longer than a stack"] = new BoundCard(new string('订', 3000)),
        ["long"] = new BoundCard(new string('"', 200_000)),
    };

    public static TheoryData<string> Cards => [.. s_cards.Keys];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Nothing_is_allocated_beyond_the_writers_own_buffer(string name)
    {
        BoundCard card = s_cards[name];
        using Output output = new();

        Assert.Equal(0, LeastAllocated(() => output.Write(card)));
    }

    [Fact]
    public void A_value_is_not_boxed()
    {
        var converter = new SessionFromJsonConverter<ValueCard>();
        var card = new ValueCard("张三");
        using Output output = new();

        Assert.Equal(0, LeastAllocated(() => output.Write(converter, card)));
    }

    [Fact]
    public void A_card_that_cannot_be_written_gives_the_scratch_back_too()
    {
        var converter = new SessionFromJsonConverter<BoundCard>();
        using Output output = new();
        BoundCard valid = s_cards["longer than a stack"];
        var invalid = new BoundCard(new string('订', 3000), "x");

        long allocated = Enumerable.Range(0, WarmUp).Min(_ =>
        {
            Assert.Throws<SessionFromException>(() => output.Write(converter, invalid));
            return Allocated(() => output.Write(converter, valid));
        });

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void The_pool_does_not_hand_the_customers_data_on()
    {
        using Output output = new();
        output.Write(new BoundCard(new string('x', 40_000)));

        byte[] next = ArrayPool<byte>.Shared.Rent(40_019);

        Assert.Equal(-1, next.AsSpan().IndexOf("xxxx"u8));
        ArrayPool<byte>.Shared.Return(next);
    }

    private static long LeastAllocated(Action write)
    {
        for (int i = 0; i < WarmUp; i++)
        {
            write();
        }

        // A pool may be trimmed between two writes; code that allocates does so every time.
        return Enumerable.Range(0, Rounds).Min(_ => Allocated(write));
    }

    private static long Allocated(Action write)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        write();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A JSON writer with room for everything.</summary>
    private sealed class Output : IDisposable
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(2_000_000);
        private readonly SessionFromJsonConverter<BoundCard> _converter = new();
        private readonly Utf8JsonWriter _writer;

        public Output() => _writer = new Utf8JsonWriter(_bytes);

        public void Write(BoundCard card) => Write(_converter, card);

        public void Write<T>(SessionFromJsonConverter<T> converter, T card)
            where T : ISessionFrom
        {
            _bytes.ResetWrittenCount();
            _writer.Reset();
            converter.Write(_writer, card, JsonSerializerOptions.Default);
            _writer.Flush();
        }

        public void Dispose() => _writer.Dispose();
    }
}
