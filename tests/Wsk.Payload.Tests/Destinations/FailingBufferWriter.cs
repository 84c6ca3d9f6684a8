using System;
using System.Buffers;
using System.IO;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>A buffer writer whose memory or whose Advance fails, as a closed connection's does.</summary>
internal sealed class FailingBufferWriter(bool failsOnGetSpan) : IBufferWriter<byte>
{
    private readonly byte[] _memory = new byte[8192];

    public int Advances { get; private set; }

    public Span<byte> GetSpan(int sizeHint = 0) => failsOnGetSpan ? throw new IOException("The connection is closed.") : _memory;

    public Memory<byte> GetMemory(int sizeHint = 0) => failsOnGetSpan ? throw new IOException("The connection is closed.") : _memory;

    public void Advance(int count)
    {
        Advances++;
        throw new IOException("The connection is closed.");
    }
}
