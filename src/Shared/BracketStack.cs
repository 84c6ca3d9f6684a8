using System;

namespace Wsk.Shared;

/// <summary>The brackets that are open, a bit for each. Allocates only beyond 64 of them.</summary>
internal struct BracketStack
{
    private const int BitsPerWord = 64;

    // The innermost brackets, the last one lowest; whole words of outer ones lie in the array.
    private ulong _inner;
    private ulong[]? _outer;
    private int _count;

    /// <summary>Whether no bracket is open.</summary>
    public readonly bool IsEmpty => _count == 0;

    /// <summary>The character that closes the innermost bracket.</summary>
    public readonly char Peek() => (_inner & 1) != 0 ? '}' : ']';

    /// <summary>Opens a bracket.</summary>
    /// <param name="end">The character that closes it.</param>
    public void Push(char end)
    {
        int word = _count / BitsPerWord;
        if (_count % BitsPerWord == 0 && word != 0)
        {
            if (_outer is null || _outer.Length < word)
            {
                Array.Resize(ref _outer, 2 * word);
            }

            _outer[word - 1] = _inner;
        }

        _inner = (_inner << 1) | (end == '}' ? 1UL : 0);
        _count++;
    }

    /// <summary>Closes the innermost bracket.</summary>
    public void Pop()
    {
        _count--;
        _inner >>= 1;
        if (_count % BitsPerWord == 0 && _count != 0)
        {
            _inner = _outer![(_count / BitsPerWord) - 1];
        }
    }
}
