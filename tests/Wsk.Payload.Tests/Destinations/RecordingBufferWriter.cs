using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>A buffer writer that hands out, for every request, a new piece of memory of the size that a rule chooses, between canaries.</summary>
/// <param name="sizeOf">The size of the piece for a size hint.</param>
internal sealed class RecordingBufferWriter(Func<int, int> sizeOf) : IBufferWriter<byte>
{
    private readonly List<byte[]> _segments = [];
    private Guarded<byte>? _current;

    public int Advances { get; private set; }

    public int Requests { get; private set; }

    public byte[] Written => [.. _segments.SelectMany(segment => segment)];

    public static RecordingBufferWriter OneMoreThanAsked() => new(hint => hint + 1);

    public static RecordingBufferWriter ExactlyWhatWasAsked() => new(hint => Math.Max(hint, 1));

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        _current?.AssertCanariesAlive();
        Requests++;
        _current = new Guarded<byte>(sizeOf(sizeHint), 0xA5);
        return _current.Destination;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("Only spans here.");

    public void Advance(int count)
    {
        Advances++;
        _segments.Add(_current!.Destination[..count].ToArray());
    }

    public void AssertCanariesAlive() => _current?.AssertCanariesAlive();
}
