using System;
using System.Threading;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A place in the text of a page. It counts every unit that it passes, and stops when the check is canceled.</summary>
internal sealed class PageCursor(string text, CancellationToken cancellationToken)
{
    /// <summary>The number of units between two looks at the cancellation.</summary>
    private const int Pace = 1024;

    private long _nextLook;

    public string Text { get; } = text;

    public int Position { get; private set; }

    /// <summary>The number of units passed so far. A unit that is passed twice counts twice.</summary>
    public long Visited { get; private set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The unit at the cursor; U+0000 at the end.</summary>
    public char Current => Peek(0);

    /// <summary>A unit ahead of the cursor or, with a negative distance, behind it; U+0000 outside the text.</summary>
    public char Peek(int distance) => (uint)(Position + distance) < (uint)Text.Length ? Text[Position + distance] : '\0';

    public bool IsAt(string mark) => Current == mark[0] && string.CompareOrdinal(Text, Position, mark, 0, mark.Length) == 0;

    /// <summary>Moves ahead, at most to the end.</summary>
    public void Move(int units = 1) => MoveTo(Math.Min(Position + units, Text.Length));

    /// <summary>Moves to a place. Ahead, the units between count as passed.</summary>
    public void MoveTo(int position)
    {
        Visited += Math.Max(0, position - Position);
        Position = position;
        if (Visited >= _nextLook)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _nextLook = Visited + Pace;
        }
    }

    /// <summary>Moves to the next place of a unit. If there is none, moves to the end.</summary>
    public bool TryMoveTo(char mark) => TryMoveToPlace(Text.IndexOf(mark, Position));

    /// <summary>Moves to the next place of a text, in capital letters or small ones. If there is none, moves to the end.</summary>
    public bool TryMoveTo(string mark) => TryMoveToPlace(Text.IndexOf(mark, Position, StringComparison.OrdinalIgnoreCase));

    /// <summary>Moves behind the next place of a text. If there is none, moves to the end.</summary>
    public void MoveBehind(string mark)
    {
        if (TryMoveTo(mark))
        {
            Move(mark.Length);
        }
    }

    public void SkipWhiteSpace() => SkipWhile(char.IsWhiteSpace);

    /// <summary>Moves to the next unit that is no part of a name, of white space or the like. If there is none, moves to the end.</summary>
    public void SkipWhile(Func<char, bool> isPart)
    {
        int end = Position;
        while (end < Text.Length && isPart(Text[end]))
        {
            end++;
        }

        MoveTo(end);
    }

    /// <summary>
    /// Moves over a quoted attribute value, whose quotation marks cannot be escaped. On false, the value has no end, or another tag begins in it because
    /// the closing quotation mark is not written yet; the cursor is then behind the opening one.
    /// </summary>
    public bool TrySkipQuoted(out int start, out int end)
    {
        char quote = Current;
        Move();
        start = Position;
        bool isClosed = TryMoveTo(quote);
        end = Position;
        if (!isClosed || HoldsTag(start, end))
        {
            MoveTo(start);
            return false;
        }

        Move();
        return true;
    }

    private bool TryMoveToPlace(int place)
    {
        MoveTo(place < 0 ? Text.Length : place);
        return place >= 0;
    }

    private bool HoldsTag(int start, int end)
    {
        int line = Text.IndexOf('\n', start, end - start);
        for (int tag = line; tag >= 0 && tag < end - 1;)
        {
            tag = Text.IndexOf('<', tag + 1, end - tag - 1);
            if (tag >= 0 && tag + 1 < end && (Text[tag + 1] == '/' || IsLetter(Text[tag + 1])))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
