using System;

namespace Wsk.Shared;

/// <summary>
/// Reads strict JSON as JSON.parse does (ECMA-262 25.5.1), forward only, from UTF-16 text. Never throws, allocates or recurses.
/// </summary>
/// <remarks>When a method returns false, <see cref="Position"/> is the first unit that JSON does not allow there, or the end of a text that was cut.</remarks>
internal ref struct JsonReader
{
    /// <summary>How deep objects and arrays may be nested, the outermost counting as 1.</summary>
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _text;

    public JsonReader(ReadOnlySpan<char> text)
    {
        _text = text;
        Position = 0;
    }

    /// <summary>The text that is read.</summary>
    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The next unit's index.</summary>
    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next unit; <c>\0</c>, which JSON never allows raw, at the end.</summary>
    public readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    public void SkipWhiteSpace()
    {
        // Of a payload, the first comparison is the last.
        while (Current <= ' ' && Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>Moves over one unit.</summary>
    public bool TryTake(char unit)
    {
        bool isThere = Current == unit && !IsAtEnd;
        Position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>
    /// Reads a member whose value is a string without escapes or one digit, as every encoder writes such a member: without white space. On false, nothing is read.
    /// </summary>
    /// <param name="separator">The comma or brace before the member.</param>
    /// <param name="key">The member's key.</param>
    /// <param name="value">The value.</param>
    public bool TryReadUsualMember(char separator, UsualKey key, out JsonSlice value)
    {
        if (Current == separator && key.IsAt(_text, Position + 1, out int valueAt, out int end))
        {
            if (_text[valueAt] == '"' && end < _text.Length && _text[end] == '"')
            {
                value = new JsonSlice(JsonKind.String, valueAt + 1, end - valueAt - 1);
                Position = end + 1;
                return true;
            }

            if (_text[valueAt] is >= '0' and <= '9' && valueAt + 1 < _text.Length && _text[valueAt + 1] is ',' or '}')
            {
                value = new JsonSlice(JsonKind.Number, valueAt, 1);
                Position = valueAt + 1;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Reads a string.</summary>
    /// <param name="slice">What stands between the quotes; for a string at fault, what stands before the wrong unit or escape.</param>
    public bool TryReadString(out JsonSlice slice)
    {
        if (!TryTake('"'))
        {
            slice = default;
            return false;
        }

        JsonKind kind = JsonKind.String;
        int start = Position;
        Position = PlainText.EndOf(_text, start);
        int end = Position;
        while (Current == '\\' && TrySkipEscape())
        {
            kind = JsonKind.EscapedString;
            Position = PlainText.EndOf(_text, Position);
            end = Position;
        }

        slice = new JsonSlice(kind, start, end - start);
        return Position == end && TryTake('"');
    }

    /// <summary>Moves over punctuation and the white space around it.</summary>
    public bool TryTakePunctuation(char unit)
    {
        if (Current != unit)
        {
            SkipWhiteSpace();
        }

        bool isThere = TryTake(unit);
        if (isThere)
        {
            SkipWhiteSpace();
        }

        return isThere;
    }

    /// <summary>Reads any value.</summary>
    /// <param name="depth">How many objects and arrays the value stands in.</param>
    /// <param name="slice">The value; for a value at fault, what stands before the fault.</param>
    public bool TryReadValue(int depth, out JsonSlice slice)
    {
        if (Current == '"')
        {
            return TryReadString(out slice);
        }

        int start = Position;
        JsonKind kind = Current switch
        {
            'n' => JsonKind.Null,
            '-' or >= '0' and <= '9' => JsonKind.Number,
            _ => JsonKind.Other,
        };
        bool isWhole = TrySkipNested(depth);
        slice = new JsonSlice(kind, start, Position - start);
        return isWhole;
    }

    /// <summary>Unescapes a string that was read.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="destination">Where to. As many units as the raw text has always suffice. May be the memory of the raw text itself.</param>
    /// <returns>The UTF-16 units written.</returns>
    public static int Unescape(ReadOnlySpan<char> raw, Span<char> destination)
    {
        int written = 0;
        while (raw.Length != 0)
        {
            int plain = raw.IndexOf('\\');
            plain = plain < 0 ? raw.Length : plain;
            raw.Slice(0, plain).CopyTo(destination.Slice(written));
            written += plain;
            raw = raw.Slice(plain);
            if (raw.Length != 0)
            {
                bool isUnicode = raw[1] == 'u';
                destination[written++] = isUnicode ? (char)ReadFourHexDigits(raw.Slice(2)) : Meaning(raw[1]);
                raw = raw.Slice(isUnicode ? 6 : 2);
            }
        }

        return written;
    }

    /// <summary>Where the unit at an index of the unescaped string is written in the raw string.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="index">The index, in UTF-16 code units.</param>
    public static int PositionOf(ReadOnlySpan<char> raw, int index)
    {
        int position = 0;
        for (; index > 0 && position < raw.Length; index--)
        {
            position += raw[position] != '\\' ? 1 : raw[position + 1] == 'u' ? 6 : 2;
        }

        return position;
    }

    private bool TrySkipEscape()
    {
        Position++;
        if (Current != 'u')
        {
            bool isEscape = Meaning(Current) != '\0';
            Position += isEscape ? 1 : 0;
            return isEscape;
        }

        Position++;
        for (int i = 0; i < 4; i++, Position++)
        {
            if (PercentUtf8.HexValue(Current) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a unit means behind a backslash; <c>\0</c> if nothing.</summary>
    private static char Meaning(char escape) => escape switch
    {
        '"' or '\\' or '/' => escape,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    private static int ReadFourHexDigits(ReadOnlySpan<char> text) =>
        (PercentUtf8.HexValue(text[0]) << 12) | (PercentUtf8.HexValue(text[1]) << 8) | (PercentUtf8.HexValue(text[2]) << 4) | PercentUtf8.HexValue(text[3]);

    /// <summary>Moves over a value and what is nested in the value.</summary>
    private bool TrySkipNested(int depth)
    {
        // One bit an open object or array, the innermost lowest: 1 means an object.
        ulong open = 0;
        int innerDepth = 0;
        while (true)
        {
            bool isOpened = Current is '{' or '[';
            if (isOpened)
            {
                if (++innerDepth + depth > MaxDepth)
                {
                    return false;
                }

                open = (open << 1) | (Current == '{' ? 1UL : 0UL);
                Position++;
                SkipWhiteSpace();
                if (Current != EndOf(open))
                {
                    if ((open & 1) != 0 && !TrySkipKey())
                    {
                        return false;
                    }

                    continue;
                }
            }
            else if (!TrySkipScalar())
            {
                return false;
            }

            if (!TryCloseAndSeparate(ref open, ref innerDepth))
            {
                return false;
            }

            if (innerDepth == 0)
            {
                return true;
            }
        }
    }

    /// <summary>Moves over the ends of what a value stands in, up to the next value.</summary>
    private bool TryCloseAndSeparate(ref ulong open, ref int innerDepth)
    {
        while (innerDepth != 0)
        {
            SkipWhiteSpace();
            if (TryTake(','))
            {
                SkipWhiteSpace();
                return (open & 1) == 0 || TrySkipKey();
            }

            if (!TryTake(EndOf(open)))
            {
                return false;
            }

            open >>= 1;
            innerDepth--;
        }

        return true;
    }

    private static char EndOf(ulong open) => (open & 1) != 0 ? '}' : ']';

    private bool TrySkipKey() => TryReadString(out _) && TryTakePunctuation(':');

    private bool TrySkipScalar() => Current switch
    {
        '"' => TryReadString(out _),
        't' => TrySkipWord("true"),
        'f' => TrySkipWord("false"),
        'n' => TrySkipWord("null"),
        _ => TrySkipNumber(),
    };

    private bool TrySkipWord(string word)
    {
        foreach (char letter in word)
        {
            if (!TryTake(letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool TrySkipNumber()
    {
        TryTake('-');
        if (!TryTake('0') && !TrySkipDigits())
        {
            return false;
        }

        if (TryTake('.') && !TrySkipDigits())
        {
            return false;
        }

        if (Current is not ('e' or 'E'))
        {
            return true;
        }

        Position++;
        if (!TryTake('+'))
        {
            TryTake('-');
        }

        return TrySkipDigits();
    }

    private bool TrySkipDigits()
    {
        int start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return Position != start;
    }
}
