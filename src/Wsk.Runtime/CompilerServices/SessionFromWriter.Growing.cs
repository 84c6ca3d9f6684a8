using System;
using System.Buffers;
using System.Runtime.InteropServices;
using Wsk.Text;

namespace Wsk.CompilerServices;

/// <summary>A writer whose destination is its own: what does not fit moves to a rented array, and nothing is encoded twice.</summary>
public unsafe ref partial struct SessionFromWriter
{
    // Of a longer text it is worth knowing how long it really becomes before renting for the worst case.
    private const int LongText = 16 * 1024;

    /// <summary>The payload. Only to be used when it is complete.</summary>
    internal readonly ReadOnlySpan<byte> Written => new(_start, (int)(_to - _start));

    /// <summary>Whether the payload is in a rented array instead of the destination.</summary>
    internal readonly bool HasMoved => _rented is not null;

    /// <summary>Gives the rented arrays back. The pool must not hand a customer's data on.</summary>
    internal void Return()
    {
        ReturnBytes();
        ReturnUtf16();
    }

    private void ReturnBytes()
    {
        if (_rented is not null)
        {
            // Whole: behind the payload lies what was tried and did not fit.
            _pin.Free();
            ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
            _rented = null;
        }
    }

    private byte* MakeRoomForText(byte* to, string text) =>
        MakeRoom(to, text.Length <= LongText ? JsonEscaper.RoomFor(text.Length) : JsonEscaper.Measure(text.AsSpan()) + JsonEscaper.MaxSlack);

    private byte* MakeRoomForValue(byte* to, scoped ReadOnlySpan<char> value) =>
        MakeRoom(to, value.Length <= LongText ? PercentJsonEncoder.RoomFor(value.Length) : PercentJsonEncoder.Measure(value) + PercentJsonEncoder.MaxSlack);

    /// <summary>Moves to a larger array when the writer may grow, and there is one.</summary>
    private byte* MakeRoom(byte* to, long bytes)
    {
        long used = to - _start;
        int size = _grows && _skipped == 0 && bytes > _end - to ? Longest.Grow(used + bytes, _end - _start, Longest.Array) : 0;
        if (size == 0)
        {
            return to;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(size);
        GCHandle pin = GCHandle.Alloc(larger, GCHandleType.Pinned);
        new ReadOnlySpan<byte>(_start, (int)used).CopyTo(larger);
        ReturnBytes();
        _rented = larger;
        _pin = pin;

        byte* start = (byte*)pin.AddrOfPinnedObject();
        _room = Math.Min(larger.Length, _shape.LargestRoom);
        _start = start;
        SetEnd();
        _to = start + used;
        return _to;
    }
}
