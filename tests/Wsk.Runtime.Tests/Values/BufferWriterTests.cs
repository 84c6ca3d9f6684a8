using System;
using System.Buffers;
using System.Text;
using Wsk.CompilerServices;
using Xunit;

namespace Wsk.Runtime.Tests.Values;

/// <summary>A buffer writer whose first span is too small for the payload, or empty, is asked once more.</summary>
public class BufferWriterTests
{
    [Fact]
    public void A_payload_that_begins_with_customData_does_not_depend_on_the_first_span() =>
        AssertWritten("{\"customData\":\"%5B" + Encoding.ASCII.GetString(OneEntry.Prefix[3..]) + "%E8%AE%A2%22%7D%5D\"}", new OneEntry((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, "订")));

    [Fact]
    public void A_payload_without_a_member_does_not_depend_on_the_first_span() =>
        AssertWritten("{}", new OneEntry((ref SessionFromWriter writer) => writer.WriteEntry(OneEntry.Prefix, null)));

    private static void AssertWritten(string expected, OneEntry card)
    {
        for (int size = 0; size <= 200; size++)
        {
            var writer = new StingyWriter(size);

            SessionFromSerializer.Write(ref card, writer);

            Assert.Equal(expected, writer.Written);
        }
    }

    private sealed class StingyWriter(int firstSize) : IBufferWriter<byte>
    {
        private byte[]? _memory;
        private int _written;

        public string Written => Encoding.ASCII.GetString(_memory!, 0, _written);

        public Memory<byte> GetMemory(int sizeHint = 0) => _memory = new byte[_memory is null ? firstSize : sizeHint];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public void Advance(int count) => _written = count;
    }
}
