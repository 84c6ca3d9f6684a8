using System;
using System.Buffers;

namespace Wsk.Reading;

/// <summary>Memory for text: on the stack as long as that suffices, else rented.</summary>
internal ref struct ScratchText
{
    private readonly Span<char> _stack;
    private char[]? _rented;

    public ScratchText(Span<char> stack)
    {
        _stack = stack;
        _rented = null;
    }

    /// <summary>Memory for so many UTF-16 code units, or more. What was given before is no longer valid.</summary>
    public Span<char> Get(int length)
    {
        if (length <= _stack.Length)
        {
            return _stack;
        }

        if (_rented is null || _rented.Length < length)
        {
            Return();
            _rented = ArrayPool<char>.Shared.Rent(length);
        }

        return _rented;
    }

    /// <summary>Gives back what was rented. The memory is cleared, since it holds a customer's data.</summary>
    public void Return()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented, clearArray: true);
            _rented = null;
        }
    }
}
