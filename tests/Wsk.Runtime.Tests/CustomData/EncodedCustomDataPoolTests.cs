using System;
using System.Buffers;
using Xunit;

namespace Wsk.Runtime.Tests.CustomData;

/// <summary>What a customer's entries were written to and read into is shared with the whole program: nothing of them stays there.</summary>
public class EncodedCustomDataPoolTests
{
    // Of no other test.
    private const char Secret = '㊙';

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Encoding_leaves_nothing_in_the_shared_pool(int length)
    {
        var entry = new CustomDataEntry("备注", "remark", new string(Secret, length));

        Assert.EndsWith("%E3%8A%99%22%7D%5D", EncodedCustomData.Encode([entry]).ToString(), StringComparison.Ordinal);

        AssertGone<byte>("%E3%8A%99"u8);
    }

    [Theory]
    [InlineData(29)]
    [InlineData(1000)]
    public void Decoding_leaves_nothing_in_the_shared_pool(int length)
    {
        var entry = new CustomDataEntry("备注", "remark", new string(Secret, length));

        Assert.Equal([entry], EncodedCustomData.Encode([entry]).Decode());

        AssertGone<char>([Secret]);
    }

    [Fact]
    public void Checking_leaves_nothing_in_the_shared_pool()
    {
        string encoded = EncodedCustomData.Encode([new CustomDataEntry("备注", "remark", new string(Secret, 1000))]).ToString();

        Assert.True(EncodedCustomData.TryParse(encoded, out _));

        AssertGone<char>([Secret]);
    }

    // What a thread returned last of each size, the pool hands to it first.
    private static void AssertGone<T>(ReadOnlySpan<T> secret)
        where T : IEquatable<T>
    {
        for (int size = 16; size <= 1 << 20; size *= 2)
        {
            T[] array = ArrayPool<T>.Shared.Rent(size);
            Assert.Equal(-1, array.AsSpan().IndexOf(secret));
            ArrayPool<T>.Shared.Return(array);
        }
    }
}
