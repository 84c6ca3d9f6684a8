#if NET8_0_OR_GREATER
using System;
using System.Buffers;

namespace Wsk.Text;

/// <summary>Where a value formats itself: on the stack, and in a rented array when that is too small.</summary>
/// <typeparam name="TUnit"><see cref="byte"/> or <see cref="char"/>.</typeparam>
internal ref struct FormatBuffer<TUnit>
{
    /// <summary>A value that asks for more room than this never gets enough: else one whose TryFormat never succeeds would use up all memory.</summary>
    public const int MostUnits = 1 << 20;

    private TUnit[]? _rented;

    public FormatBuffer(Span<TUnit> initial) => Free = initial;

    public Span<TUnit> Free { get; private set; }

    /// <summary>Doubles the buffer; false when it holds more than the limit or <see cref="MostUnits"/> already, so that the text is too long whatever it is.</summary>
    public bool TryGrow(int limit)
    {
        if (Free.Length > Math.Min(limit, MostUnits))
        {
            return false;
        }

        EnsureCapacity(Free.Length * 2);
        return true;
    }

    /// <summary>Makes room; what was written is lost.</summary>
    public void EnsureCapacity(int units)
    {
        if (units > Free.Length)
        {
            Return();
            _rented = ArrayPool<TUnit>.Shared.Rent(units);
            Free = _rented;
        }
    }

    /// <summary>What the value wrote. User code says how much that is, so that it is checked.</summary>
    /// <exception cref="FormatException">The value says that it wrote what it cannot have written.</exception>
    public readonly ReadOnlySpan<TUnit> Written<T>(int length, T value) => (uint)length <= (uint)Free.Length
        ? Free.Slice(0, length)
        : throw new FormatException(value!.GetType() + ".TryFormat returned a length that is not within its destination.");

    /// <summary>Gives the rented array back. The pool must not hand a customer's data on.</summary>
    public void Return()
    {
        if (_rented is not null)
        {
            TUnit[] rented = _rented;
            _rented = null;
            ArrayPool<TUnit>.Shared.Return(rented, clearArray: true);
        }
    }
}
#endif
