using System;
using Xunit;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>A destination of an exact size between two canaries.</summary>
internal sealed class Guarded<T>
    where T : unmanaged, IEquatable<T>
{
    private const int CanarySize = 64;

    private readonly T _canary;
    private readonly int _size;
    private readonly T[] _memory;

    public Guarded(int size, T canary)
    {
        _canary = canary;
        _size = size;
        _memory = new T[size + (2 * CanarySize)];
        _memory.AsSpan().Fill(canary);
    }

    public Span<T> Destination => _memory.AsSpan(CanarySize, _size);

    public void AssertCanariesAlive()
    {
        Assert.False(_memory.AsSpan(0, CanarySize).ContainsAnyExcept(_canary), "Something was written before the destination.");
        Assert.False(_memory.AsSpan(CanarySize + _size).ContainsAnyExcept(_canary), "Something was written past the destination.");
    }
}
