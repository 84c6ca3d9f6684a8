#if !WSK_NETSTANDARD
using System;
using Xunit;

namespace Wsk.Runtime.Tests;

/// <summary>The converter's buffer goes back to the pool without the customer's data.</summary>
public class PooledBufferTests
{
    [Fact]
    public void An_array_is_empty_when_it_was_outgrown_and_when_it_goes_back()
    {
        PooledBuffer buffer = PooledBuffer.Rent();
        Span<byte> first = buffer.GetSpan(5_000);
        first.Fill(1);
        buffer.Advance(4_000);
        Span<byte> second = buffer.GetSpan(50_000);
        second.Fill(1);
        Assert.Equal(-1, first.IndexOfAnyExcept((byte)0));
        Assert.Equal(4_000, buffer.Written.Length);
        Assert.Equal(-1, buffer.Written.IndexOfAnyExcept((byte)1));

        buffer.Return();
        Assert.Equal(-1, second.IndexOfAnyExcept((byte)0));
    }
}
#endif
