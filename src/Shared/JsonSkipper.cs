namespace Wsk.Shared;

/// <summary>Moves a cursor over one value of strict JSON (RFC 8259), whatever it is. Does not recurse: a text of nothing but brackets takes one bit for each.</summary>
internal static class JsonSkipper
{
    /// <summary>Moves behind the value under the cursor; false with the cursor at the first fault.</summary>
    public static bool TrySkipValue(ref JsonCursor cursor)
    {
        BracketStack open = default;
        bool isValueNext = true;
        while (isValueNext)
        {
            if (!TrySkipStart(ref cursor, ref open, out isValueNext) || (!isValueNext && !TrySkipEnds(ref cursor, ref open, out isValueNext)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A whole value, or the start of one that holds others.</summary>
    private static bool TrySkipStart(ref JsonCursor cursor, ref BracketStack open, out bool isValueNext)
    {
        isValueNext = false;
        switch (cursor.Current)
        {
            case '"':
                return cursor.TrySkipString(out _);
            case '{':
                return TryOpen(ref cursor, ref open, '{', '}', out isValueNext) && (!isValueNext || TrySkipKey(ref cursor));
            case '[':
                return TryOpen(ref cursor, ref open, '[', ']', out isValueNext);
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

    private static bool TryOpen(ref JsonCursor cursor, ref BracketStack open, char start, char end, out bool isValueNext)
    {
        isValueNext = cursor.TryTakePunctuation(start) && !cursor.TryTake(end);
        if (isValueNext)
        {
            open.Push(end);
        }

        return true;
    }

    /// <summary>What stands behind a value: the ends of what holds it, or a comma and another value.</summary>
    private static bool TrySkipEnds(ref JsonCursor cursor, ref BracketStack open, out bool isValueNext)
    {
        isValueNext = false;
        while (!open.IsEmpty)
        {
            cursor.SkipWhiteSpace();
            if (cursor.Current == ',')
            {
                isValueNext = true;
                return cursor.TryTakePunctuation(',') && (open.Peek() == ']' || TrySkipKey(ref cursor));
            }

            if (!cursor.TryTake(open.Peek()))
            {
                return false;
            }

            open.Pop();
        }

        return true;
    }

    private static bool TrySkipKey(ref JsonCursor cursor) => cursor.TrySkipString(out _) && cursor.TryTakePunctuation(':');

    private static bool TrySkipWord(ref JsonCursor cursor, string word)
    {
        foreach (char c in word)
        {
            if (!cursor.TryTake(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySkipNumber(ref JsonCursor cursor)
    {
        cursor.TryTake('-');
        if (!cursor.TryTake('0') && !TrySkipDigits(ref cursor))
        {
            return false;
        }

        if (cursor.TryTake('.') && !TrySkipDigits(ref cursor))
        {
            return false;
        }

        if (!cursor.TryTake('e') && !cursor.TryTake('E'))
        {
            return true;
        }

        if (!cursor.TryTake('+'))
        {
            cursor.TryTake('-');
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
}
