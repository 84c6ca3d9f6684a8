using System;

namespace Wsk.Text;

/// <summary>Memory for text: on the stack as long as that suffices, else rented.</summary>
internal ref struct ScratchText
{
    private readonly Span<char> _stack;
    private ScratchBuffer<char> _rented;

    public ScratchText(Span<char> stack)
    {
        _stack = stack;
        _rented = default;
    }

    /// <summary>Memory for so many UTF-16 code units, or more. Ask once.</summary>
    public Span<char> Get(int length) => length <= _stack.Length ? _stack : _rented.Grow(length);

    /// <summary>Gives back what was rented.</summary>
    public void Return() => _rented.Return();
}
