using System;
using System.Buffers;
using System.Linq;
using Xunit;

namespace Wsk.Payload.Tests.Destinations;

/// <summary>An array of each size, full of marks, which lies in the shared pool for the next who asks.</summary>
internal sealed class MarkedArrays<T>
    where T : unmanaged, IEquatable<T>
{
    private static readonly int[] s_sizes = [.. Enumerable.Range(8, 14).Select(power => 1 << power)];

    private readonly T _mark;
    private readonly T[][] _marked;

    public MarkedArrays(T mark)
    {
        _mark = mark;
        _marked = Rent();
        Array.ForEach(_marked, array => array.AsSpan().Fill(mark));
        Return(_marked);
    }

    /// <summary>Whether somebody took one and gave it back. Wherever the mark was wiped there is nothing.</summary>
    public bool WereTakenAndReturnedEmpty()
    {
        T[][] after = Rent();
        T[][] taken = [.. after.Where(array => _marked.Contains(array) && array.AsSpan().IndexOfAnyExcept(_mark) >= 0)];
        Assert.All(taken, array => Assert.Equal(-1, array.AsSpan().IndexOfAnyExcept(_mark, default(T))));
        Array.ForEach(after, array => array.AsSpan().Clear());
        Return(after);
        return taken.Length != 0;
    }

    private static T[][] Rent() => [.. s_sizes.Select(ArrayPool<T>.Shared.Rent)];

    private static void Return(T[][] arrays) => Array.ForEach(arrays, array => ArrayPool<T>.Shared.Return(array));
}
