using System.Collections.Generic;
using Wsk.Rules;

namespace Wsk.Generators.Analyzers.Payload;

/// <summary>Moves a cursor over one value of strict JSON (RFC 8259). Without recursion, so that deep nesting cannot overflow the stack.</summary>
internal static class JsonSkipper
{
    /// <summary>Moves behind the value at the cursor. On false, the cursor is at the first fault.</summary>
    public static bool TrySkipValue(ref JsonCursor cursor)
    {
        var open = new Stack<char>();
        bool isValueNext = true;
        while (isValueNext)
        {
            if (!TrySkipStart(ref cursor, open, out isValueNext) || (!isValueNext && !TrySkipEnds(ref cursor, open, out isValueNext)))
            {
                return false;
            }
        }

        return true;
    }

    public static bool TrySkipString(ref JsonCursor cursor)
    {
        if (!TryTake(ref cursor, '"'))
        {
            return false;
        }

        while (cursor.Current != '"')
        {
            if (!cursor.TryTakeStringCharacter(out _))
            {
                return false;
            }
        }

        cursor.MoveNext();
        return true;
    }

    /// <summary>Moves over a punctuation character and the white space around it.</summary>
    public static bool TryTakePunctuation(ref JsonCursor cursor, char punctuation)
    {
        cursor.SkipWhiteSpace();
        if (!TryTake(ref cursor, punctuation))
        {
            return false;
        }

        cursor.SkipWhiteSpace();
        return true;
    }

    /// <summary>Moves over a whole value, or over the start of an object or array.</summary>
    private static bool TrySkipStart(ref JsonCursor cursor, Stack<char> open, out bool isValueNext)
    {
        isValueNext = false;
        switch (cursor.Current)
        {
            case '"':
                return TrySkipString(ref cursor);
            case '{':
                return TryOpen(ref cursor, open, '{', '}', out isValueNext) && (!isValueNext || TrySkipKey(ref cursor));
            case '[':
                return TryOpen(ref cursor, open, '[', ']', out isValueNext);
            case 't':
                return TrySkipWord(ref cursor, "true");
            case 'f':
                return TrySkipWord(ref cursor, "false");
            case 'n':
                return TrySkipWord(ref cursor, "null");
            default:
                return TrySkipNumber(ref cursor);
        }
    }

    private static bool TryOpen(ref JsonCursor cursor, Stack<char> open, char start, char end, out bool isValueNext)
    {
        isValueNext = TryTakePunctuation(ref cursor, start) && !TryTake(ref cursor, end);
        if (isValueNext)
        {
            open.Push(end);
        }

        return true;
    }

    /// <summary>Moves over what follows a value: the ends of arrays and objects, or a comma before another value.</summary>
    private static bool TrySkipEnds(ref JsonCursor cursor, Stack<char> open, out bool isValueNext)
    {
        isValueNext = false;
        while (open.Count != 0)
        {
            cursor.SkipWhiteSpace();
            if (cursor.Current == ',')
            {
                isValueNext = true;
                return TryTakePunctuation(ref cursor, ',') && (open.Peek() == ']' || TrySkipKey(ref cursor));
            }

            if (!TryTake(ref cursor, open.Peek()))
            {
                return false;
            }

            open.Pop();
        }

        return true;
    }

    private static bool TrySkipKey(ref JsonCursor cursor) => TrySkipString(ref cursor) && TryTakePunctuation(ref cursor, ':');

    private static bool TrySkipWord(ref JsonCursor cursor, string word)
    {
        foreach (char c in word)
        {
            if (!TryTake(ref cursor, c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySkipNumber(ref JsonCursor cursor)
    {
        TryTake(ref cursor, '-');
        if (!TryTake(ref cursor, '0') && !TrySkipDigits(ref cursor))
        {
            return false;
        }

        if (TryTake(ref cursor, '.') && !TrySkipDigits(ref cursor))
        {
            return false;
        }

        if (!TryTake(ref cursor, 'e') && !TryTake(ref cursor, 'E'))
        {
            return true;
        }

        if (!TryTake(ref cursor, '+'))
        {
            TryTake(ref cursor, '-');
        }

        return TrySkipDigits(ref cursor);
    }

    private static bool TrySkipDigits(ref JsonCursor cursor)
    {
        bool any = false;
        while (cursor.Current is >= '0' and <= '9')
        {
            cursor.MoveNext();
            any = true;
        }

        return any;
    }

    private static bool TryTake(ref JsonCursor cursor, char c)
    {
        if (cursor.Current != c)
        {
            return false;
        }

        cursor.MoveNext();
        return true;
    }
}
