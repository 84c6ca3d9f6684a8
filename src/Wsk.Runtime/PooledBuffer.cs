#if NET8_0_OR_GREATER
using System;
using System.Buffers;

namespace Wsk;

/// <summary>A buffer writer over the shared pool, one kept for each thread: a payload's scratch that costs no allocation, however long the payload is.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
#pragma warning disable IDE1006 // The rule takes a thread-static field for a static one.
    [ThreadStatic]
    private static PooledBuffer? t_idle;
#pragma warning restore IDE1006

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
        GiveBack(_bytes);
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
        if (room <= _bytes.Length - _written)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_written + room));
        Written.CopyTo(larger);
        GiveBack(_bytes);
        _bytes = larger;
    }

    private static void GiveBack(byte[] bytes)
    {
        if (bytes.Length != 0)
        {
            // The pool must not hand a customer's data on.
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }
}
#endif
