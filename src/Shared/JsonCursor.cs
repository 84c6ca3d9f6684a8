using System;

namespace Wsk.Rules;

/// <summary>
/// Walks over JSON text, raw or percent-encoded, without a buffer: percent-encoded UTF-8 is decoded as it is read, so that whatever
/// reads JSON through it need not know which of the two it reads.
/// </summary>
internal ref struct JsonCursor
{
    /// <summary>The text is over.</summary>
    public const int End = -1;

    /// <summary>There is no character: not an unreserved one, nor percent-encoded UTF-8.</summary>
    public const int NoCharacter = -2;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isEncoded;
    private int _next;

    public JsonCursor(ReadOnlySpan<char> text, bool isEncoded)
    {
        _text = text;
        _isEncoded = isEncoded;
        _next = 0;
        Current = End;
        Position = 0;
        MoveNext();
    }

    /// <summary>
    /// The character under the cursor: a Unicode scalar value or, of raw text, a UTF-16 unit; or <see cref="End"/> or <see cref="NoCharacter"/>,
    /// which are negative.
    /// </summary>
    public int Current { get; private set; }

    /// <summary>Where <see cref="Current"/> starts, in UTF-16 units of the text as it was given.</summary>
    public int Position { get; private set; }

    public void MoveNext()
    {
        Position = _next;
        if (_next >= _text.Length)
        {
            Current = End;
            return;
        }

        char c = _text[_next];
        int length = 1;
        if (!_isEncoded || Unreserved.Contains(c))
        {
            Current = c;
        }
        else
        {
            int scalar = PercentUtf8.ReadScalar(_text.Slice(_next), out length);
            Current = scalar == PercentUtf8.Malformed ? NoCharacter : scalar;
        }

        _next += length;
    }

    public void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            MoveNext();
        }
    }

    /// <summary>Moves on over characters that mean themselves in a JSON string, whether it is percent-encoded or not.</summary>
    public void SkipUnreserved()
    {
        if (Position < _text.Length && Unreserved.Contains(_text[Position]))
        {
            _next = Position + Unreserved.CountLeading(_text.Slice(Position));
            MoveNext();
        }
    }

    /// <summary>Takes one character of the inside of a string. False when it may not stand there; the cursor is then at what is wrong.</summary>
    public bool TryTakeStringCharacter(out int character)
    {
        character = Current;
        if (character == '\\')
        {
            MoveNext();
            return TryTakeEscape(out character);
        }

        if (character < ' ')
        {
            return false;
        }

        MoveNext();
        return true;
    }

    private bool TryTakeEscape(out int character)
    {
        character = Current switch
        {
            '"' or '\\' or '/' => Current,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => 0,
            _ => NoCharacter,
        };
        bool isUnicode = Current == 'u';
        if (character < 0)
        {
            return false;
        }

        MoveNext();
        return !isUnicode || TryTakeFourHexDigits(out character);
    }

    private bool TryTakeFourHexDigits(out int unit)
    {
        unit = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = PercentUtf8.HexValue(Current);
            if (digit < 0)
            {
                return false;
            }

            unit = (unit << 4) | digit;
            MoveNext();
        }

        return true;
    }
}
