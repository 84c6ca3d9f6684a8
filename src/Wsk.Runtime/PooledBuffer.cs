#if NET8_0_OR_GREATER
using System;
using System.Buffers;
using Wsk.Text;

namespace Wsk;

/// <summary>A buffer writer over the shared pool, one kept for each thread: a payload's scratch that costs no allocation, however long the payload is.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
#pragma warning disable IDE1006 // The rule takes a thread-static field for a static one.
    [ThreadStatic]
    private static PooledBuffer? t_idle;
#pragma warning restore IDE1006

    private ScratchBuffer<byte> _scratch;
    private byte[] _bytes = [];
    private int _written;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _written);

    /// <summary>The thread's own, which whoever else asks meanwhile does not get: a DTO's member may itself serialise something.</summary>
    public static PooledBuffer Rent()
    {
        PooledBuffer buffer = t_idle ?? new PooledBuffer();
        t_idle = null;
        return buffer;
    }

    public void Return()
    {
        _scratch.Return();
        _bytes = [];
        _written = 0;
        t_idle = this;
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _written);
        _written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_written);
    }

    private void MakeRoom(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        int room = Math.Max(sizeHint, 1);
        if (room > _bytes.Length - _written)
        {
            _bytes = _scratch.Grow(checked(_written + room), Written);
        }
    }
}
#endif
