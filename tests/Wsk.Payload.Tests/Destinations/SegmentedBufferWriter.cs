using System;
using System.Buffers;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>A buffer writer whose memory is a chain of segments, each of which must be asked for again, as a pipe's is.</summary>
internal sealed class SegmentedBufferWriter : IBufferWriter<byte>
{
    private readonly Segment _first = new(Memory<byte>.Empty, null);
    private Segment _last;
    private byte[] _memory = [];

    public SegmentedBufferWriter() => _last = _first;

    public ReadOnlySequence<byte> Written => new(_first, 0, _last, _last.Memory.Length);

    public Memory<byte> GetMemory(int sizeHint = 0) => _memory = new byte[Math.Max(sizeHint, 1)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count) => _last = new Segment(_memory.AsMemory(0, count), _last);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(Memory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                previous.Next = this;
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
            }
        }
    }
}
