using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Wsk.Generators.Analyzers.Pages;

/// <summary>A place in the text of a page. It counts every unit that it passes, and stops when the check is canceled.</summary>
internal sealed class PageCursor(string text, CancellationToken cancellationToken)
{
    /// <summary>The number of units between two looks at the cancellation.</summary>
    private const int Pace = 1024;

    private int _nextLook;
    private long _repeated;

    public string Text { get; } = text;

    public int Position { get; private set; }

    /// <summary>The number of units passed so far. A unit that is passed twice counts twice.</summary>
    public long Visited => Position + _repeated;

    /// <summary>How often the cursor was moved.</summary>
    public long Moves { get; private set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The unit at the cursor; U+0000 at the end.</summary>
    public char Current => Peek(0);

    /// <summary>A unit ahead of the cursor or, with a negative distance, behind it; U+0000 outside the text.</summary>
    public char Peek(int distance) => (uint)(Position + distance) < (uint)Text.Length ? Text[Position + distance] : '\0';

    public bool IsAt(string mark) => Current == mark[0] && Peek(1) == mark[1] && string.CompareOrdinal(Text, Position, mark, 0, mark.Length) == 0;

    /// <summary>Moves ahead, at most to the end.</summary>
    public void Move(int units = 1) => MoveTo(Math.Min(Position + units, Text.Length));

    /// <summary>Moves to a place. The units on the way back will be passed again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTo(int position)
    {
        if (position < Position)
        {
            _repeated += Position - position;
        }
        else if (position >= _nextLook)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _nextLook = position + Pace;
        }

        Moves++;
        Position = position;
    }

    /// <summary>Moves to the next place of a unit. If there is none, moves to the end.</summary>
    public bool TryMoveTo(char mark) => TryMoveToPlace(Text.IndexOf(mark, Position));

    /// <summary>Moves to the next place of any of some units. If there is none, moves to the end.</summary>
    public bool TryMoveToAny(char[] marks) => TryMoveToPlace(Text.IndexOfAny(marks, Position));

    /// <summary>Moves to the next place of a text. If there is none, moves to the end.</summary>
    public bool TryMoveTo(string mark) => TryMoveToPlace(Text.IndexOf(mark, Position, StringComparison.Ordinal));

    /// <summary>Moves behind the next place of a text. If there is none, moves to the end.</summary>
    public void MoveBehind(string mark)
    {
        if (TryMoveTo(mark))
        {
            Move(mark.Length);
        }
    }

    public void SkipWhiteSpace()
    {
        int end = Position;
        while (end < Text.Length && char.IsWhiteSpace(Text[end]))
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
        start = Position + 1;
        int close = Text.IndexOf(Current, start);
        end = close < 0 ? Text.Length : close;
        MoveTo(end);
        if (close < 0 || HoldsTag(start, end))
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
