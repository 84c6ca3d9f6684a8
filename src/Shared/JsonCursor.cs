using System;

namespace Wsk.Shared;

/// <summary>
/// Walks over JSON text, raw or percent-encoded, forward only and without a buffer. Percent-encoded UTF-8 is decoded as it is read, so that
/// whatever reads JSON through the cursor need not know which of the two forms it reads.
/// </summary>
/// <remarks>A method that returns false leaves the cursor at the first fault. Nothing allocates, recurses or throws.</remarks>
internal ref struct JsonCursor
{
    /// <summary><see cref="Current"/> behind the end of the text.</summary>
    public const int End = -1;

    /// <summary><see cref="Current"/> where an encoded text has neither an unreserved character nor percent-encoded UTF-8.</summary>
    public const int NoCharacter = -2;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isEncoded;
    private int _next;

    /// <summary>Starts at the first character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEncoded">Whether the text is percent-encoded.</param>
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

    /// <summary>Copies the inside of a string that <see cref="TrySkipString"/> gave, unescaped and decoded. Copies what fits and counts the rest.</summary>
    /// <param name="text">The text that the cursor walked over.</param>
    /// <param name="isEncoded">Whether the text is percent-encoded.</param>
    /// <param name="inside">The inside of the string.</param>
    /// <param name="destination">Where to write. The slice's length always suffices.</param>
    /// <returns>The UTF-16 units of the string's text; more than the destination's if that is too small.</returns>
    public static int CopyString(ReadOnlySpan<char> text, bool isEncoded, TextSlice inside, Span<char> destination)
    {
        var cursor = new JsonCursor(text.Slice(inside.Start, inside.Length), isEncoded);
        int length = 0;
        while (cursor.TryTakeStringCharacter(out int character))
        {
            PercentUtf8.Append(character, destination, ref length);
        }

        return length;
    }

    /// <summary>Moves to the next character.</summary>
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

    /// <summary>Moves over white space.</summary>
    public void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            MoveNext();
        }
    }

    /// <summary>Moves over a character, if it is the next one.</summary>
    public bool TryTake(char character)
    {
        if (Current != character)
        {
            return false;
        }

        MoveNext();
        return true;
    }

    /// <summary>Moves over a character of punctuation and the white space around it.</summary>
    public bool TryTakePunctuation(char punctuation)
    {
        SkipWhiteSpace();
        if (!TryTake(punctuation))
        {
            return false;
        }

        SkipWhiteSpace();
        return true;
    }

    /// <summary>Moves over a string.</summary>
    /// <param name="inside">Where the text between the quotes lies.</param>
    public bool TrySkipString(out TextSlice inside)
    {
        inside = default;
        if (!TryTake('"'))
        {
            return false;
        }

        int start = Position;
        SkipUnreserved();
        while (Current != '"')
        {
            if (!TryTakeStringCharacter(out _))
            {
                return false;
            }

            SkipUnreserved();
        }

        inside = new TextSlice(start, Position - start);
        MoveNext();
        return true;
    }

    /// <summary>Takes one character of the inside of a string: a Unicode scalar value or a UTF-16 unit. False if it may not stand there.</summary>
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

    /// <summary>Moves over characters that mean themselves in a JSON string, whether it is percent-encoded or not.</summary>
    private void SkipUnreserved()
    {
        if (Position < _text.Length && Unreserved.Contains(_text[Position]))
        {
            _next = Position + Unreserved.CountLeading(_text.Slice(Position));
            MoveNext();
        }
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
