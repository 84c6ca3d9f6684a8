using System;
using System.Buffers;

namespace Wsk.Text;

/// <summary>An array from the shared pool for what is put together on the way. The pool must not hand a customer's data on.</summary>
/// <typeparam name="T">The element.</typeparam>
internal struct ScratchBuffer<T>
{
    private T[]? _array;

    /// <summary>Rents an array, and gives the one before back.</summary>
    /// <param name="length">How long the array is at least.</param>
    /// <param name="kept">What it begins with.</param>
    public T[] Grow(int length, scoped ReadOnlySpan<T> kept = default)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(length);
        kept.CopyTo(larger);
        Return();
        _array = larger;
        return larger;
    }

    /// <summary>Gives the array back, if there is one.</summary>
    public void Return()
    {
        if (_array is not null)
        {
            // Whole: behind what counts lies what was tried and did not fit.
            T[] array = _array;
            _array = null;
            ArrayPool<T>.Shared.Return(array, clearArray: true);
        }
    }
}
